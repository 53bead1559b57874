// @vitest-environment happy-dom
// What gives the caret room in a small window changes with the focus, and never under a pressed pointer.
import { expect, onTestFinished, test, vi } from 'vitest';
import { markHeld } from '../../../../components/call/mark-held';
import { until } from '../../../fakes/until';

function drawn() {
  document.body.innerHTML =
    '<button id="out"></button><div id="box"><p data-step="message"><textarea></textarea></p><button id="in"></button></div>';
  const box = document.querySelector<HTMLElement>('#box');
  const field = document.querySelector('textarea');
  const inside = document.querySelector<HTMLElement>('#in');
  if (!box || !field || !inside) throw new Error('not drawn');
  const listening = new AbortController();
  onTestFinished(() => listening.abort());
  markHeld(box, listening.signal);
  const marks = () => [box.hasAttribute('data-held'), box.hasAttribute('data-writing')];
  return { box, field, inside, marks };
}
const pointer = (kind: string) =>
  dispatchEvent(new PointerEvent(kind, { buttons: kind === 'pointerdown' ? 1 : 0 }));

test('a field that has the focus is written in, a button is only held', () => {
  const { field, inside, marks } = drawn();
  expect(marks()).toEqual([false, false]);
  field.focus();
  expect(marks()).toEqual([true, true]);
  inside.focus();
  expect(marks()).toEqual([true, false]);
});

test('what is held says in which step', () => {
  const { box, field, inside } = drawn();
  field.focus();
  expect(box.getAttribute('data-held')).toBe('message');
  inside.focus();
  expect(box.getAttribute('data-held')).toBe('');
});

test('from the press to its click nothing changes', async () => {
  const { field, inside, marks } = drawn();
  field.focus();
  pointer('pointerdown');
  inside.focus();
  expect(marks()).toEqual([true, true]);
  pointer('pointerup');
  expect(marks()).toEqual([true, true]);
  await until(() => expect(marks()).toEqual([true, false]));
});

test('while the page takes the keyboard the field is still written in; once it is back elsewhere it is not', async () => {
  const { field, marks } = drawn();
  field.focus();
  const away = vi.spyOn(document, 'hasFocus').mockReturnValue(false);
  onTestFinished(() => away.mockRestore());
  field.blur();
  // What a lost focus is judged by comes after its event.
  await new Promise((resolve) => setTimeout(resolve));
  expect(marks()).toEqual([true, true]);
  away.mockReturnValue(true);
  document.querySelector<HTMLElement>('#out')?.focus();
  expect(marks()).toEqual([false, false]);
});
