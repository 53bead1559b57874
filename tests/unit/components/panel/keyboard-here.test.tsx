// @vitest-environment happy-dom
// « clavier ici » or « clavier dans l'agenda »: right in the turn in which the focus changes, and silent.
import { beforeEach, expect, onTestFinished, test, vi } from 'vitest';
import { KeyboardHere } from '../../../../components/panel/KeyboardHere';
import { markAsHers } from '../../../../lib/contract/her-press';
import { writable } from '../../app/open-panel';
import { draw, settle } from '../draw';

let hasFocus: boolean;
beforeEach(() => {
  hasFocus = true;
  vi.spyOn(document, 'hasFocus').mockImplementation(() => hasFocus);
  onTestFinished(() => void vi.restoreAllMocks());
});

const move = (here: boolean) =>
  settle(() => {
    hasFocus = here;
    dispatchEvent(new Event(here ? 'focus' : 'blur'));
  });

test.each([
  ['fr', 'clavier ici', "clavier dans l'agenda"],
  ['en', 'keyboard here', 'keyboard in the agenda'],
] as const)('follows the focus, in %s, without a word to a screen reader', async (language, here, away) => {
  const { text, root } = await draw(<KeyboardHere />, { language });
  expect(text()).toContain(here);
  await move(false);
  expect(text()).toContain(away);
  await move(true);
  expect(text()).toContain(here);
  expect(root.querySelector('[aria-live], [role]')).toBeNull();
});

test('in the agenda it names the keys that act there, and those that do not', async () => {
  const given = { call: 'Alt+C', palette: 'Alt+P', counter: 'Alt+K', 'privacy-blur': 'Alt+Q' };
  const { root } = await draw(<KeyboardHere />, {
    before: ({ app: { state } }) => {
      writable({ state }).globalKeys.value = given;
    },
  });
  await move(false);
  const told = root.querySelector('.keyboard-here')?.getAttribute('title') ?? '';
  for (const key of ['Alt+C', 'Alt+P', 'Alt+K', 'Alt+Q']) expect(told.split(';')[0]).toContain(key);
  expect(told.split(';')[1]).toContain('qu’ici');
});

test('keys that a page took and that were handed on act here', async () => {
  const { text } = await draw(<KeyboardHere />);
  await move(false);
  await settle(() => document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'a', bubbles: true })));
  expect(text()).toContain("clavier dans l'agenda");
  const handedOn = markAsHers(new KeyboardEvent('keydown', { key: 'a', bubbles: true }), Date.now());
  await settle(() => document.body.dispatchEvent(handedOn));
  expect(text()).toContain('clavier ici');
});
