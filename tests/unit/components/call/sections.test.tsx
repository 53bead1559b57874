// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { CallHead } from '../../../../components/call/CallHead';
import { HandlingSection, ReasonSection, RestatementSection } from '../../../../components/call/CallSections';
import { until } from '../../../fakes/until';
import { callOnScreen } from '../../app/open-panel';
import { type Drawn, draw, settle } from '../draw';

const before = ({ app }: Pick<Drawn, 'app'>) => app.calls.start();

test('the reason goes to the call letter by letter, and calls up protocols', async () => {
  const drawn = await draw(<CallHead />, { before });
  const { field, type, all } = drawn;
  await type(field('Motif'), 'dent cassée');
  expect(callOnScreen(drawn).notes.reason).toBe('dent cassée');
  expect(callOnScreen(drawn).step).toBe('reason');
  expect(all('option').length).toBeGreaterThan(0);
});

test('arrows choose a protocol under the reason and Enter opens it; Escape leaves the text alone', async () => {
  const drawn = await draw(
    <>
      <CallHead />
      <ReasonSection />
    </>,
    { before },
  );
  const { field, type, press, all, app } = drawn;
  field('Motif').focus();
  await type(field('Motif'), 'dent cassée');
  const second = all('option')[1]?.textContent ?? '';
  await press('ArrowDown');
  expect(all('option')[1]?.getAttribute('aria-selected')).toBe('true');
  await press('Escape');
  expect(all('option')).toHaveLength(0);
  await type(field('Motif'), 'dent cassée ');
  await press('ArrowDown');
  await press('Enter');
  expect(app.state.calls.value[0]?.triage).toHaveLength(1);
  expect(drawn.one('list', 'Protocoles ouverts').textContent).toContain(second);
  expect(field('Motif').value).toBe('dent cassée ');
});

test('the proposals stay while the keyboard is taken from the window for a moment, and leave with her for another field', async () => {
  const drawn = await draw(
    <>
      <CallHead />
      <ReasonSection />
    </>,
    { before },
  );
  const { field, type, press, all } = drawn;
  field('Motif').focus();
  await type(field('Motif'), 'dent cassée');
  // As the browser tells it: the frame is blurred, and forgets which of its fields had the focus.
  field('Motif').blur();
  await settle();
  expect(all('option').length).toBeGreaterThan(0);
  await settle(() => field("Nom de l'appelant").focus());
  expect(all('option')).toHaveLength(0);
  field('Motif').focus();
  await type(field('Motif'), 'dent cassée ');
  field('Motif').blur();
  await press('Enter', {}, field('Motif'));
  expect(callOnScreen(drawn).triage).toHaveLength(1);
});

test('the search lists protocols before anything is typed; a press opens one', async () => {
  const drawn = await draw(<ReasonSection />, { before });
  const { one, all, click } = drawn;
  one('searchbox', 'Rechercher un protocole').focus();
  await drawn.type(one('searchbox', 'Rechercher un protocole'), '');
  const [first] = all('option');
  if (!first) throw new Error('nothing is proposed');
  await click(first);
  expect(callOnScreen(drawn).triage).toHaveLength(1);
});

test('the restatement is built from the reason, and says what is missing until then', async () => {
  const drawn = await draw(<RestatementSection />, { before });
  const { text, app } = drawn;
  expect(text()).toContain('Notez le motif : la phrase se construit ici.');
  await drawn.press('Tab');
  app.calls.changeNotes({ reason: 'douleur au dos' });
  await drawn.press('Tab');
  expect(text()).toContain('douleur au dos');
  drawn.mask.set(true);
  await drawn.press('Tab');
  expect(text()).not.toContain('douleur au dos');
});

test('what was done is several chips at once; a second press takes one away', async () => {
  const drawn = await draw(<HandlingSection />, { before });
  const { button, click } = drawn;
  await click(button('RDV pris'));
  await click(button('Information donnée'));
  expect(callOnScreen(drawn).notes.outcomes).toEqual(['booked', 'informed']);
  await click(button('RDV pris'));
  expect(callOnScreen(drawn).notes.outcomes).toEqual(['informed']);
});

test('the slot and the notes are kept; a word of judgement is met with a factual one', async () => {
  const drawn = await draw(<HandlingSection />, { before });
  const { field, type, description } = drawn;
  await type(field('Créneau proposé'), 'jeudi à 15 h 40');
  await type(field('Notes'), 'patiente hystérique');
  expect(callOnScreen(drawn).notes).toMatchObject({ slot: 'jeudi à 15 h 40', notes: 'patiente hystérique' });
  // The text is read through after the letter is drawn.
  await until(() => expect(description(field('Notes'))).toContain('« hystérique » →'));
});
