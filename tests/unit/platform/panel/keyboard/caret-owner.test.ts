// @vitest-environment happy-dom
// Who owns the caret in the panel while the keyboard is elsewhere.
import { beforeEach, expect, onTestFinished, test, vi } from 'vitest';
import { type CaretOwner, createCaretOwner } from '../../../../../lib/platform/panel/keyboard/caret-owner';
import { keyOfHers } from './strokes';

let hasFocus: boolean;
let owner: CaretOwner;

beforeEach(() => {
  document.body.innerHTML = '<input id="name"><input id="notes">';
  hasFocus = true;
  vi.spyOn(document, 'hasFocus').mockImplementation(() => hasFocus);
  owner = createCaretOwner();
  const following = new AbortController();
  owner.follow(following.signal);
  onTestFinished(() => {
    following.abort();
    vi.restoreAllMocks();
  });
});

const the = (id: string): HTMLElement => {
  const element = document.getElementById(id);
  if (!element) throw new Error(id);
  return element;
};

test('is the field that has the focus, and still is when the browser drops it', () => {
  the('name').focus();
  the('name').blur();
  expect(owner.current()).toBe(the('name'));
});

test.each(['focus', 'a key'])('gets the focus back with %s', (how) => {
  the('name').focus();
  the('name').blur();
  if (how === 'focus') dispatchEvent(new Event('focus'));
  else document.body.dispatchEvent(keyOfHers('keydown', 'a'));
  expect(document.activeElement).toBe(the('name'));
});

test('changes without the keyboard: the move waits, and pulls nothing over', () => {
  the('name').focus();
  the('name').blur();
  hasFocus = false;
  the('notes').focus();
  expect(document.activeElement).toBe(document.body);
  expect(owner.current()).toBe(the('notes'));
  hasFocus = true;
  dispatchEvent(new Event('focus'));
  expect(document.activeElement).toBe(the('notes'));
});

test('is the field that she pressed, although the keyboard comes only after the press', () => {
  the('name').focus();
  hasFocus = false;
  vi.spyOn(document, 'activeElement', 'get').mockReturnValue(the('notes'));
  hasFocus = true;
  const taken = vi.spyOn(the('name'), 'dispatchEvent');
  dispatchEvent(new Event('focus'));
  expect(owner.current()).toBe(the('notes'));
  expect(taken).not.toHaveBeenCalled();
});

test('is nobody once its field is no longer drawn', () => {
  the('name').focus();
  the('name').remove();
  expect(owner.current()).toBeNull();
});

test('whoever follows the caret hears of a move that waits, once', () => {
  const heard: EventTarget[] = [];
  const listening = new AbortController();
  onTestFinished(() => listening.abort());
  the('name').focus();
  the('name').blur();
  addEventListener('focusin', ({ target }) => target && heard.push(target), { signal: listening.signal });
  hasFocus = false;
  the('notes').focus();
  expect(heard).toEqual([the('notes')]);
  expect(owner.current()).toBe(the('notes'));
});
