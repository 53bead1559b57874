// @vitest-environment happy-dom
// A letter that comes late, through a page that was busy, goes where the caret stood when she typed it.
import { beforeEach, describe, expect, onTestFinished, test, vi } from 'vitest';
import { momentOf } from '../../../../../lib/contract/key-moment';
import {
  type CaretPresses,
  createCaretPresses,
} from '../../../../../lib/platform/panel/keyboard/caret-presses';
import { byBrowser, release, stroke } from './strokes';

let presses: CaretPresses;
let caret: HTMLElement | null;
let callId: string | null;
const noteLate = vi.fn();
/** From here on the caret is where the focus is. */
const caretIsFocus = () =>
  addEventListener('focusin', ({ target }) => (caret = target instanceof HTMLElement ? target : null), {
    signal: ears.signal,
  });
let ears: AbortController;

const the = <T extends HTMLElement = HTMLInputElement>(id: string): T => {
  const element = document.querySelector<T>(`#${id}`);
  if (!element) throw new Error(id);
  return element;
};
/** She presses there; gives the moment at which she did. */
function press(id: string): number {
  const event = byBrowser(new Event('pointerdown', { bubbles: true }));
  the(id).dispatchEvent(event);
  caret = the(id);
  return momentOf(event);
}
const type = (key: string, at: number, held: Parameters<typeof stroke>[1] = {}) =>
  presses.type(stroke(key, { at, ...held }));
const values = () => ['name', 'notes', 'phone'].map((id) => the(id).value);

beforeEach(() => {
  document.body.innerHTML =
    '<input id="name"><textarea id="notes"></textarea><input id="phone"><button id="save">';
  caret = the('name');
  callId = 'durand';
  noteLate.mockClear();
  presses = createCaretPresses(() => caret, { callId: () => callId, noteLate });
  ears = new AbortController();
  presses.follow(ears.signal);
  onTestFinished(() => ears.abort());
});

test('a word typed before a press elsewhere stands in the field in which it was typed', () => {
  const at = press('notes');
  for (const key of 'dupont') type(key, at - 2000);
  for (const key of 'fievre') type(key, at + 10);
  expect(values()).toEqual(['dupont', 'fievre', '']);
});

test('each of two words goes before its own press', () => {
  const first = press('notes');
  for (const key of 'un') type(key, first - 5);
  caret = the('notes');
  const second = first + 50;
  const event = byBrowser(new Event('pointerdown', { bubbles: true }));
  Object.defineProperty(event, 'timeStamp', { value: performance.now() + 50 });
  the('phone').dispatchEvent(event);
  caret = the('phone');
  for (const key of 'deux') type(key, second - 20);
  for (const key of 'un') type(key, first - 4);
  type('6', second + 100);
  expect(values()).toEqual(['unun', 'deux', '6']);
});

test('a late space presses no button that she pressed meanwhile', () => {
  let pressed = 0;
  the('save').addEventListener('click', () => {
    pressed += 1;
  });
  const at = press('save');
  for (const key of ['a', ' ', 'b']) type(key, at - 100);
  expect([values()[0], pressed]).toEqual(['a b', 0]);
});

test('a late Tab leads on from the former field, and takes nothing from where she has pressed since', () => {
  const at = press('phone');
  the('phone').focus();
  caretIsFocus();
  for (const key of ['a', 'Tab', 'b']) type(key, at - 10);
  type('6', at + 10);
  expect(values()).toEqual(['a', 'b', '6']);
});

describe('what moves the caret ends it', () => {
  test('a command: the letters after it are meant for where it leads', () => {
    const at = press('notes');
    presses.onCommand(null);
    type('a', at - 10);
    expect(values()).toEqual(['', 'a', '']);
  });

  test.each([
    ['Enter', {}],
    ['Escape', {}],
    ['5', { alt: true, code: 'Digit5' }],
    ['Enter', { ctrl: true }],
  ])('%s %o: it acts where it was pressed, what follows goes with it', (key, held) => {
    const at = press('notes');
    const heard: (EventTarget | null)[] = [];
    for (const id of ['name', 'notes'])
      the(id).addEventListener('keydown', ({ target }) => heard.push(target));
    type(key, at - 10, held);
    caret = the('phone');
    type('a', at - 9);
    expect([heard, values()]).toEqual([[the('name')], ['', '', 'a']]);
  });

  test.each([
    ['Shift', {}],
    ['Backspace', { ctrl: true }],
    ['ArrowLeft', {}],
  ])('%s does not', (key, held) => {
    const at = press('notes');
    type(key, at - 10, held);
    type('a', at - 9);
    expect(values()).toEqual(['a', '', '']);
  });

  test('nor does a new line in a text of several', () => {
    caret = the('notes');
    const at = press('name');
    for (const key of ['a', 'Enter', 'b']) type(key, at - 10);
    expect(values()).toEqual(['', 'a\nb', '']);
  });
});

test('where its field is gone it goes where the caret is, rather than nowhere', () => {
  const at = press('notes');
  the('name').remove();
  type('a', at - 10);
  expect(the('notes').value).toBe('a');
});

describe('where the press led to another call', () => {
  /** She presses the card of another caller: the fields of the former are gone, the caret stands in those of the next. */
  const pressCard = (): number => {
    const at = press('save');
    document.body.innerHTML = '<input id="name"><textarea id="notes"></textarea><input id="phone">';
    callId = 'petit';
    caret = the('name');
    return at;
  };
  const told = () => noteLate.mock.calls.map(([late]) => late);

  test('no letter of the former caller stands with the next: it goes to its own call', () => {
    const at = pressCard();
    for (const key of ['a', 'b', 'Backspace', 'Tab', 'c']) type(key, at - 10);
    type('x', at + 10);
    expect(values()).toEqual(['x', '', '']);
    expect(told().at(-1)).toEqual({ callId: 'durand', words: 'a c', former: 'a ' });
  });

  test('no command of the former call is done in the next: it is told', () => {
    const at = pressCard();
    const heard = vi.fn();
    the('name').addEventListener('keydown', heard);
    type('Enter', at - 10, { ctrl: true });
    type('t', at - 9, { alt: true });
    expect(heard).not.toHaveBeenCalled();
    expect(told()).toEqual([
      { callId: 'durand', words: '', former: '' },
      { callId: 'durand', words: '', former: '' },
    ]);
  });

  test('no answer to a question of the former is given in the next', () => {
    the('save').focus();
    caret = null;
    const at = pressCard();
    type('o', at - 10);
    expect([values(), told().length]).toEqual([['', '', ''], 1]);
  });

  test('a release, or Shift alone, is nothing to tell', () => {
    const at = pressCard();
    type('Shift', at - 10);
    presses.type(release('a', { at: at - 9 }));
    expect(told()).toEqual([]);
  });
});

test('a moment that only another clock can have told is not believed', () => {
  const at = press('notes');
  type('a', at - 3_600_000);
  expect(values()).toEqual(['', 'a', '']);
});

test('a press made up by a script moves nothing', () => {
  the('notes').dispatchEvent(new Event('pointerdown', { bubbles: true }));
  caret = the('notes');
  type('a', 0);
  expect(values()).toEqual(['', 'a', '']);
});
