// Protocols in the palette: those of the practice that is called, as its practitioners signed them.
import { expect, test } from 'vitest';
import { examplePractice } from '../../../../lib/content/practice/example-practice';
import { callOnScreen, openPanel, type Panel, protocol } from '../open-panel';
import { CODE, withCode } from '../practice/code';

const found = ({ app }: Panel, query: string) =>
  app.palette.find(query, 40).items.flatMap((item) => (item.kind === 'protocol' ? [item] : []));
const practiceIn = ({ app }: Panel) => app.state.practices.value[0] ?? examplePractice;

test('a protocol opens in the words that the practice signed, not as it was shipped', async () => {
  const panel = await openPanel();
  const { palette, protocols, calls } = panel.app;
  await withCode(panel, 'aubert');
  const written = { ...protocol('douleur-dentaire'), title: 'Dent qui lance' };
  const own = await protocols.save(practiceIn(panel), written);
  if (!own) throw new Error('not saved');
  const by = { practitionerId: 'aubert', code: CODE, reviewDay: '2030-01-01' };
  await protocols.sign(practiceIn(panel), own, by);
  calls.start();
  const [item] = found(panel, '>dent qui lance');
  if (item) palette.run(item, 'insert');
  expect(callOnScreen(panel).triage).toMatchObject([
    { protocolId: own.id, protocolVersion: own.version, title: 'Dent qui lance' },
  ]);
});

test('a protocol of a specialty that the practice switched off is not offered', async () => {
  const panel = await openPanel();
  panel.app.calls.start();
  const { title } = protocol('douleur-dentaire');
  const titles = () => found(panel, '>').map(({ label }) => label);
  expect(titles()).toContain(title);
  const off = (stored: typeof examplePractice) => ({ ...stored, hiddenSpecialties: ['dentaire'] });
  await panel.app.practices.change(examplePractice.id, off);
  expect(titles()).not.toContain(title);
});
