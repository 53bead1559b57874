/** A practice’s own signed protocol is the one that its calls run, and a new signature does not change a call begun. */
import { expect, test } from 'vitest';
import { openProtocols } from '../../../../lib/app/triage/call-protocols';
import { examplePractice } from '../../../../lib/content/practice/example-practice';
import { protocolVersion } from '../../../../lib/domain/triage/protocol-version';
import { callOnScreen, openPanel, type Panel, protocol, writable } from '../open-panel';
import { CODE, withCode } from '../practice/code';

const shipped = protocol('abces-gonflement');
const own = (version: number, title: string) => ({ ...shipped, version: shipped.version + version, title });

/** The practice signs a version that it wrote. */
async function sign(panel: Panel, version: ReturnType<typeof own>) {
  const { app } = panel;
  writable(app).protocolVersions.value = [
    ...app.state.protocolVersions.value,
    protocolVersion(examplePractice.id, version, 1),
  ];
  await withCode(panel, 'aubert');
  const [practice = examplePractice] = app.state.practices.value;
  const by = { practitionerId: 'aubert', code: CODE, reviewDay: '2030-01-01' };
  expect(await app.protocols.sign(practice, version, by)).toBe('signed');
}

const titles = (panel: Panel) =>
  openProtocols(panel.app.state, callOnScreen(panel)).map(({ sheet }) => sheet.protocol.title);

test('a call begun goes on with the version that it was opened with', async () => {
  const panel = await openPanel();
  panel.app.calls.start();
  const first = own(1, 'La nôtre');
  await sign(panel, first);
  panel.app.triage.open(first);
  expect(titles(panel)).toEqual(['La nôtre']);
  await sign(panel, own(2, 'La nôtre, revue'));
  expect(titles(panel)).toEqual(['La nôtre']);
});

test('a call begun with the shipped version goes on with it when the practice signs its own', async () => {
  const panel = await openPanel();
  panel.app.calls.start();
  panel.app.triage.open(shipped);
  await sign(panel, own(1, 'La nôtre'));
  expect(titles(panel)).toEqual([shipped.title]);
});

test('the search finds the version that the practice signed', async () => {
  const panel = await openPanel();
  panel.app.calls.start();
  await sign(panel, own(1, 'Joue gonflée, chez nous'));
  const found = panel.app.triage.find('joue gonflée').map(({ protocol: { title } }) => title);
  expect(found).toContain('Joue gonflée, chez nous');
  expect(found).not.toContain(shipped.title);
});
