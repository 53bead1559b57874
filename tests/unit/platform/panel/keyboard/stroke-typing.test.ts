// @vitest-environment happy-dom
// A key that had reached the page does in the panel what it would have done there.
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { isHers } from '../../../../../lib/contract/her-press';
import { typeStroke } from '../../../../../lib/platform/panel/keyboard/stroke-typing';
import { stroke } from './strokes';

let owner: HTMLElement | null;

beforeEach(() => {
  document.body.innerHTML = `<input id="name" value="Odile Garnier"><textarea id="notes">a b</textarea>
    <button id="save">Enregistrer</button><label><input type="checkbox" id="read">Relu</label>
    <select id="who"><option>A<option>B</select>`;
  owner = null;
});

const at = <T extends HTMLElement>(id: string): T => {
  const element = document.querySelector<T>(`#${id}`);
  if (!element) throw new Error(id);
  owner = element;
  return element;
};
const type = (...keys: (string | ReturnType<typeof stroke>)[]) => {
  for (const key of keys) typeStroke(() => owner, typeof key === 'string' ? stroke(key) : key);
};
const field = (start: number, end = start): HTMLInputElement => {
  const input = at<HTMLInputElement>('name');
  input.setSelectionRange(start, end);
  return input;
};

describe('in a text', () => {
  const CASES: Readonly<
    Record<string, { on: [number, number]; keys: Parameters<typeof type>; text: string; caret: number }>
  > = {
    'a letter at the caret': { on: [5, 5], keys: ['x'], text: 'Odilex Garnier', caret: 6 },
    'a letter in the place of what is selected': { on: [0, 5], keys: ['A'], text: 'A Garnier', caret: 1 },
    Backspace: { on: [5, 5], keys: ['Backspace'], text: 'Odil Garnier', caret: 4 },
    'Backspace on a selection': { on: [0, 6], keys: ['Backspace'], text: 'Garnier', caret: 0 },
    Delete: { on: [5, 5], keys: ['Delete'], text: 'OdileGarnier', caret: 5 },
    'Ctrl+Backspace': { on: [13, 13], keys: [stroke('Backspace', { ctrl: true })], text: 'Odile ', caret: 6 },
    'Home and a letter': { on: [7, 7], keys: ['Home', 'x'], text: 'xOdile Garnier', caret: 1 },
    'End and a letter': { on: [2, 2], keys: ['End', 'x'], text: 'Odile Garnierx', caret: 14 },
    'an arrow and a letter': { on: [5, 5], keys: ['ArrowLeft', 'x'], text: 'Odilxe Garnier', caret: 5 },
    'Shift with arrows selects': {
      on: [0, 0],
      keys: [stroke('ArrowRight', { shift: true }), 'x'],
      text: 'xdile Garnier',
      caret: 1,
    },
    'an arrow leaves a selection': {
      on: [0, 5],
      keys: ['ArrowRight', 'x'],
      text: 'Odilex Garnier',
      caret: 6,
    },
    'Ctrl+A and a letter': { on: [3, 3], keys: [stroke('a', { ctrl: true }), 'x'], text: 'x', caret: 1 },
    'what an input method wrote': {
      on: [5, 5],
      keys: [stroke('née', { code: '' })],
      text: 'Odilenée Garnier',
      caret: 8,
    },
    'Alt with a letter types none': {
      on: [5, 5],
      keys: [stroke('l', { alt: true })],
      text: 'Odile Garnier',
      caret: 5,
    },
  };
  for (const [name, { on, keys, text, caret }] of Object.entries(CASES))
    test(name, () => {
      const input = field(...on);
      const heard = vi.fn();
      input.addEventListener('input', heard);
      type(...keys);
      expect([input.value, input.selectionStart]).toEqual([text, caret]);
      expect(heard.mock.calls.length > 0).toBe(text !== 'Odile Garnier');
    });

  test('Enter is a line in a text of several, and sends the form of a single one', () => {
    const area = at<HTMLTextAreaElement>('notes');
    area.setSelectionRange(1, 1);
    type('Enter');
    expect(area.value).toBe('a\n b');
  });

  test('a listener that takes the key keeps it from the text', () => {
    const input = field(5);
    input.addEventListener('keydown', (event) => event.preventDefault(), { once: true });
    type('x');
    expect(input.value).toBe('Odile Garnier');
  });
});

describe('elsewhere', () => {
  test.each(['Enter', ' '])('« %s » presses a button', (key) => {
    const onClick = vi.fn();
    at('save').addEventListener('click', onClick);
    type(key);
    expect(onClick).toHaveBeenCalledTimes(1);
  });

  test('the space bar ticks, an arrow chooses', () => {
    const box = at<HTMLInputElement>('read');
    type(' ');
    expect(box.checked).toBe(true);
    const list = at<HTMLSelectElement>('who');
    const heard = vi.fn();
    list.addEventListener('change', heard);
    type('ArrowDown', 'ArrowDown');
    expect([list.selectedIndex, heard.mock.calls.length]).toEqual([1, 1]);
  });

  test('its event counts as hers, and its release types nothing', () => {
    const input = field(0);
    const heard: boolean[] = [];
    for (const kind of ['keydown', 'keyup'])
      addEventListener(kind, (event) => heard.push(isHers(event)), { once: true });
    type('x', stroke('x', { up: true }));
    expect([heard, input.value]).toEqual([[true, true], 'xOdile Garnier']);
    expect(isHers(new KeyboardEvent('keydown'))).toBe(false);
  });
});
