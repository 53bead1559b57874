/**
 * Types a key of hers that had reached the page as if it had come here: letters, Enter, Space, Backspace, Delete, Tab, left
 * and right, Home and End, select all, and every command of the panel. Nothing is copied, cut nor pasted, no page scrolled.
 * Runs in the panel's frame.
 */
import { markAsHers } from '../../../contract/her-press';
import type { Stroke } from '../../../contract/stroke';
import { editText, isTextControl, writeInto } from './text-moves';

const isPressed = (element: Element | null): element is HTMLElement =>
  element instanceof HTMLElement &&
  element.matches('button, summary, a[href], [type="checkbox"], [type="radio"]');

const isReachable = (element: HTMLElement): boolean =>
  element.tabIndex >= 0 && !element.matches(':disabled, [inert] *') && element.checkVisibility();

/** Tab: the next of what can have the keyboard; it goes round. */
function moveFocus(from: HTMLElement | null, step: 1 | -1): void {
  const stops = [
    ...document.querySelectorAll<HTMLElement>(
      'a[href], button, input, select, textarea, summary, [tabindex]',
    ),
  ].filter((each) => isReachable(each) || each === from);
  const at = from ? stops.indexOf(from) : -1;
  stops.at(at < 0 && step < 0 ? -1 : (at + step) % stops.length)?.focus();
}

function choose(list: HTMLSelectElement, step: number): void {
  const index = Math.min(list.options.length - 1, Math.max(0, list.selectedIndex + step));
  if (index === list.selectedIndex) return;
  list.selectedIndex = index;
  for (const type of ['input', 'change']) list.dispatchEvent(new Event(type, { bubbles: true }));
}

/** What Enter does by itself: a line in a text of several, a press on a button, the form of a field sent. */
function enter(element: Element | null): void {
  if (element instanceof HTMLTextAreaElement) writeInto(element, '\n', 'insertLineBreak');
  else if (isPressed(element)) element.click();
  else if (element instanceof HTMLInputElement) element.form?.requestSubmit();
}

/** What a key without Ctrl and Alt does by itself; false where the element decides. */
function actAnywhere(element: HTMLElement | null, { key, shift, ctrl, alt }: Stroke): boolean {
  if (ctrl || alt) return false;
  if (key === 'Tab') moveFocus(element, shift ? -1 : 1);
  else if (key === 'Enter') enter(element);
  else return false;
  return true;
}

/** What the browser would have done with the key there. */
function act(element: HTMLElement | null, stroke: Stroke): void {
  const { key } = stroke;
  if (actAnywhere(element, stroke)) return;
  if (isTextControl(element)) editText(element, stroke);
  else if (key === ' ' && isPressed(element)) element.click();
  else if (element instanceof HTMLSelectElement && /^Arrow(?:Up|Down)$/.test(key))
    choose(element, key === 'ArrowDown' ? 1 : -1);
}

function keyEvent({ at, up, key, code, keyCode, alt, ctrl, shift, meta }: Stroke): KeyboardEvent {
  const held = { altKey: alt, ctrlKey: ctrl, shiftKey: shift, metaKey: meta };
  const how = { bubbles: true, cancelable: true, composed: true, ...held };
  return markAsHers(new KeyboardEvent(up ? 'keyup' : 'keydown', { key, code, keyCode, ...how }), at);
}

/** Types it where `owner` says that the caret is: the keyboard itself may be elsewhere. */
export function typeStroke(owner: () => HTMLElement | null, stroke: Stroke): void {
  const element = owner();
  const isWritten = [...stroke.key].length > 1 && stroke.code === '';
  if (isWritten) {
    if (isTextControl(element)) writeInto(element, stroke.key);
  } else if ((element ?? document.body).dispatchEvent(keyEvent(stroke)) && !stroke.up) act(owner(), stroke);
}
