// @vitest-environment happy-dom
// « Nouvel appel ? »: asked by name over a call long silent, one key for each way on, and no letter is lost.
import { expect, test } from 'vitest';
import { Sidebar } from '../../../../components/panel/Sidebar';
import { shownCall } from '../../../../lib/app/app-state';
import { type Drawn, draw, settle } from '../draw';

/** A call of Mme Petit, three minutes after the last letter, the caret in its notes. */
async function longSilent(): Promise<Drawn & { readonly former: string }> {
  const drawn = await draw(<Sidebar />);
  await settle(drawn.app.calls.start);
  await drawn.type(drawn.field("Nom de l'appelant"), 'Mme Petit');
  await drawn.type(drawn.field('Notes'), 'rappeler');
  await settle(() => drawn.field('Notes').focus());
  drawn.clock.now += 3 * 60_000;
  return { ...drawn, former: drawn.app.state.shownCallId.value ?? '' };
}

const WORDS = 'Ce qui est dit, noté dans l’appel que vous choisirez';

const line = ({ root }: Drawn) => root.querySelector('.new-call-line');
const statusOf = ({ app }: Drawn, id: string) => app.state.calls.value.find((call) => call.id === id)?.status;

test('a call that has just begun is never asked about', async () => {
  const drawn = await longSilent();
  drawn.clock.now -= 150_000;
  await settle(drawn.app.panel.callKey);
  expect(line(drawn)).toBeNull();
  expect(document.activeElement).toBe(drawn.field('Motif'));
});

test('one long silent is, by its name, with the caret in the question; Échap goes on with it where she was', async () => {
  const drawn = await longSilent();
  await settle(drawn.app.panel.callKey);
  expect(line(drawn)?.textContent).toContain('Mme Petit');
  expect(document.activeElement).toBe(drawn.field(WORDS));
  await drawn.press('Escape');
  expect(line(drawn)).toBeNull();
  expect(document.activeElement).toBe(drawn.field('Notes'));
  expect(drawn.agenda.focusReturned).toBe(0);
  expect(shownCall(drawn.app.state)?.id).toBe(drawn.former);
});

test.each([
  ['the key again', (drawn: Drawn) => settle(drawn.app.panel.callKey), 'held'],
  ['Alt+N', (drawn: Drawn) => drawn.press('n', { alt: true }), 'held'],
  ['Alt+Maj+N', (drawn: Drawn) => drawn.press('n', { alt: true, shift: true }), 'wrapUp'],
] as const)('%s begins the next; what is typed then is in no other', async (_, act, status) => {
  const drawn = await longSilent();
  await settle(drawn.app.panel.callKey);
  await act(drawn);
  expect(line(drawn)).toBeNull();
  expect(statusOf(drawn, drawn.former)).toBe(status);
  await drawn.type(drawn.field('Motif'), 'mal de dent');
  expect(shownCall(drawn.app.state)?.notes).toMatchObject({ reason: 'mal de dent', callerName: '' });
  expect(drawn.app.state.calls.value.find(({ id }) => id === drawn.former)?.notes.reason).toBe('');
});

const notesOf = ({ app }: Drawn, id: string) => app.state.calls.value.find((call) => call.id === id)?.notes;

test.each([
  ['the key again', (drawn: Drawn) => settle(drawn.app.panel.callKey)],
  ['Alt+N', (drawn: Drawn) => drawn.press('n', { alt: true })],
  ['Alt+Maj+N', (drawn: Drawn) => drawn.press('n', { alt: true, shift: true })],
] as const)('what is said while it is asked is the reason of the next: %s', async (_, act) => {
  const drawn = await longSilent();
  const before = notesOf(drawn, drawn.former);
  await settle(drawn.app.panel.callKey);
  await drawn.type(drawn.field(WORDS), 'mal de dent');
  expect(notesOf(drawn, drawn.former)).toEqual(before);
  await act(drawn);
  expect(drawn.field('Motif').value).toBe('mal de dent');
  expect(document.activeElement).toBe(drawn.field('Motif'));
  expect(notesOf(drawn, drawn.former)).toEqual(before);
  expect(drawn.app.panel.unplaced.value).toBe('');
});

test('said by the same person after all, it follows her notes', async () => {
  const drawn = await longSilent();
  await settle(drawn.app.panel.callKey);
  await drawn.type(drawn.field(WORDS), 'demain matin');
  await drawn.press('Escape');
  expect(notesOf(drawn, drawn.former)?.notes).toBe('rappeler\ndemain matin');
});

/** Before anybody asked whether somebody is in danger the first press only says so. */
const holdAtOnce = async ({ app }: Drawn) => {
  await settle(app.panel.holdOrResume);
  await settle(app.panel.holdOrResume);
};

test.each([
  ['held', holdAtOnce, (drawn: Drawn) => settle(drawn.app.panel.holdOrResume)],
  [
    'with somebody at the desk',
    (drawn: Drawn) => settle(drawn.app.panel.toggleCounter),
    (drawn: Drawn) => settle(drawn.app.panel.toggleCounter),
  ],
] as const)('%s and taken up again, it is asked again, with what was said', async (_, leave, comeBack) => {
  const drawn = await longSilent();
  const before = notesOf(drawn, drawn.former);
  await settle(drawn.app.panel.callKey);
  await drawn.type(drawn.field(WORDS), 'mal de dent');
  await leave(drawn);
  expect(line(drawn)).toBeNull();
  await comeBack(drawn);
  expect(drawn.field(WORDS)).toHaveProperty('value', 'mal de dent');
  expect(notesOf(drawn, drawn.former)).toEqual(before);
});

test('it is on the disk: another panel, after a crash, asks again with what was said', async () => {
  const drawn = await longSilent();
  await settle(drawn.app.panel.callKey);
  await drawn.type(drawn.field(WORDS), 'mal de dent');
  const after = await draw(<Sidebar />, { disk: drawn.disk });
  expect(after.field(WORDS)).toHaveProperty('value', 'mal de dent');
});

test('hung up without an answer, it stands in that call, as what it is, and in no later one', async () => {
  const drawn = await longSilent();
  await settle(drawn.app.panel.callKey);
  await drawn.type(drawn.field(WORDS), 'mal de dent');
  await drawn.press('t', { alt: true });
  expect(notesOf(drawn, drawn.former)?.notes).toBe('rappeler\nDit avant de savoir pour qui : mal de dent');
  await settle(drawn.app.calls.start);
  expect(drawn.field('Motif').value).toBe('');
});

test('masked, it says no name', async () => {
  const drawn = await longSilent();
  await settle(() => drawn.app.panel.toggleMask());
  await settle(drawn.app.panel.callKey);
  expect(line(drawn)?.textContent).not.toContain('Petit');
});
