// @vitest-environment happy-dom
// The caret comes back to its very place from every layer and sheet, and no letter ever lands elsewhere.
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { Sidebar } from '../../../../components/panel/Sidebar';
import { shownCall } from '../../../../lib/app/app-state';
import type { CallNotes } from '../../../../lib/domain/call/call';
import { type Drawn, draw, settle } from '../draw';

/** Each layer by its key. */
const LAYERS = {
  help: ['F1', {}],
  messages: ['l', { alt: true }],
  callbacks: ['m', { alt: true }],
  facts: ['v', { alt: true }],
  difficult: ['y', { alt: true }],
} as const;
type Layer = keyof typeof LAYERS;

const FIELDS = ['Motif', 'Notes', 'Message', 'Téléphone', "Nom de l'appelant"] as const;
type Name = (typeof FIELDS)[number];

const NOTED: Record<Name, keyof CallNotes> = {
  Motif: 'reason',
  Notes: 'notes',
  Message: 'message',
  Téléphone: 'phone',
  "Nom de l'appelant": 'callerName',
};

/** A letter as the browser types it: only where a text has the focus, and nobody took the key. */
async function typeLetter({ press }: Drawn, letter: string): Promise<void> {
  if (await press(letter)) return;
  const field = document.activeElement;
  if (!(field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement)) return;
  const at = field.selectionStart ?? field.value.length;
  field.value = field.value.slice(0, at) + letter + field.value.slice(field.selectionEnd ?? at);
  field.setSelectionRange(at + 1, at + 1);
  await settle(() => field.dispatchEvent(new Event('input', { bubbles: true })));
}

async function openAndClose(drawn: Drawn, layer: Layer, how: 'Escape' | 'button' | 'key'): Promise<void> {
  const [key, held] = LAYERS[layer];
  await drawn.press(key, held);
  expect(drawn.app.state.overlay.value).toBe(layer);
  if (how === 'Escape') await drawn.press('Escape');
  else if (how === 'key') await drawn.press(key, held);
  else await drawn.click(drawn.button('Fermer'));
  expect(drawn.app.state.overlay.value).toBe('none');
}

const step = fc.record({
  field: fc.constantFrom(...FIELDS),
  layer: fc.constantFrom(...(Object.keys(LAYERS) as Layer[])),
  how: fc.constantFrom('Escape', 'button', 'key'),
  before: fc.constantFrom('o', 'n', 'p', '1', 'x', 'é'),
  after: fc.constantFrom('o', 'n', 's', 'f', '9', 'k'),
});

test('whatever layer is opened from whatever field, the next letter is typed where the last one was', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 4 }), async (steps) => {
      const drawn = await draw(<Sidebar />);
      await settle(drawn.app.calls.start);
      const expected: Partial<Record<keyof CallNotes, string>> = {};
      for (const { field, layer, how, before, after } of steps) {
        const control = drawn.field(field) as HTMLInputElement;
        await settle(() => control.focus());
        const text = control.value;
        const place = Math.floor(text.length / 2);
        control.setSelectionRange(place, place);
        await typeLetter(drawn, before);
        await openAndClose(drawn, layer, how);
        expect(document.activeElement).toBe(control);
        await typeLetter(drawn, after);
        expected[NOTED[field]] = text.slice(0, place) + before + after + text.slice(place);
      }
      const call = shownCall(drawn.app.state);
      for (const name of FIELDS) expect(call?.notes[NOTED[name]], name).toBe(expected[NOTED[name]] ?? '');
      expect(call?.triage).toEqual([]);
      expect(call?.notes.callerKind).toBeNull();
      drawn.close();
    }),
    { numRuns: 6 },
  );
}, 120_000);

test('letters typed with the caret nowhere, or on a button, answer nothing', async () => {
  const { app, press, button, field, type, settle: wait } = { ...(await draw(<Sidebar />)), settle };
  await wait(app.calls.start);
  await type(field('Motif'), 'mal à la poitrine');
  await press('Enter', {}, field('Motif'));
  const asked = () => shownCall(app.state)?.triage[0]?.answers.length;
  expect(asked()).toBe(0);
  button('Mettre en attente').focus();
  for (const letter of 'donner des nouvelles') await press(letter);
  expect(asked()).toBe(0);
  expect(shownCall(app.state)?.notes.modifiers).toEqual([]);
});

test('a third party’s check ticked for one caller is not ticked for the next', async () => {
  const drawn = await draw(<Sidebar />);
  const { app, choose, click, all, root } = drawn;
  const begin = async () => {
    await settle(app.calls.start);
    await settle(() => app.calls.chooseCaller('relative'));
  };
  await begin();
  const rule = app.triage.identityRules().find(({ identifiers }) => identifiers.length > 0);
  const list = root.querySelector('.third-party select');
  if (!rule || !list) throw new Error('no rule to choose');
  await choose(list, rule.id);
  const [box] = all('checkbox').filter((each) => each.closest('.third-party'));
  if (!box) throw new Error('nothing to tick');
  await click(box);
  await begin();
  expect(root.querySelector<HTMLSelectElement>('.third-party select')?.value).toBe('');
  expect(root.querySelectorAll('.third-party input')).toHaveLength(0);
});
