/** A practice’s own signed protocol is the one that its calls run, and a new signature does not change a call begun. */
import { expect, test } from 'vitest';
import { openProtocols } from '../../../../lib/app/triage/call-protocols';
import { examplePractice } from '../../../../lib/content/practice/example-practice';
import { protocolVersion } from '../../../../lib/domain/triage/protocol-version';
import { callOnScreen, openPanel, type Panel, protocol, writable } from '../open-panel';

const shipped = protocol('abces-gonflement');
const own = (version: number, title: string) => ({ ...shipped, version: shipped.version + version, title });

/** The practice signs a version that it wrote. */
function sign({ app }: Panel, version: ReturnType<typeof own>) {
  writable(app).protocolVersions.value = [
    ...app.state.protocolVersions.value,
    protocolVersion(examplePractice.id, version, 1),
  ];
  writable(app).practices.value = app.state.practices.value.map((practice) => ({
    ...practice,
    signatures: [
      ...practice.signatures,
      { contentId: version.id, version: version.version, practitionerId: 'aubert', signedAt: 1 },
    ],
  }));
}

const titles = (panel: Panel) =>
  openProtocols(panel.app.state, callOnScreen(panel)).map(({ sheet }) => sheet.protocol.title);

test('a call begun goes on with the version that it was opened with', async () => {
  const panel = await openPanel();
  panel.app.calls.start();
  const first = own(1, 'La nôtre');
  sign(panel, first);
  panel.app.triage.open(first);
  expect(titles(panel)).toEqual(['La nôtre']);
  sign(panel, own(2, 'La nôtre, revue'));
  expect(titles(panel)).toEqual(['La nôtre']);
});

test('a call begun with the shipped version goes on with it when the practice signs its own', async () => {
  const panel = await openPanel();
  panel.app.calls.start();
  panel.app.triage.open(shipped);
  sign(panel, own(1, 'La nôtre'));
  expect(titles(panel)).toEqual([shipped.title]);
});

test('the search finds the version that the practice signed', async () => {
  const panel = await openPanel();
  panel.app.calls.start();
  sign(panel, own(1, 'Joue gonflée, chez nous'));
  const found = panel.app.triage.find('joue gonflée').map(({ protocol: { title } }) => title);
  expect(found).toContain('Joue gonflée, chez nous');
  expect(found).not.toContain(shipped.title);
});
