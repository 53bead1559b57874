/** What a key does in a text that has no focus: its caret stands where it stood. Runs in the panel's frame. */
import type { Stroke } from '../../../contract/stroke';

export type TextControl = HTMLInputElement | HTMLTextAreaElement;

const TEXT_TYPES = /^(?:text|search|tel|url|password)$/;

/** True for a field that has a caret. */
export const isTextControl = (element: Element | null): element is TextControl =>
  element instanceof HTMLTextAreaElement ||
  (element instanceof HTMLInputElement && TEXT_TYPES.test(element.type));

type Range = { readonly start: number; readonly end: number };

const rangeOf = ({ selectionStart, selectionEnd, value }: TextControl): Range => ({
  start: selectionStart ?? value.length,
  end: selectionEnd ?? value.length,
});

/** Puts a text in the place of what is selected, and tells it as typing does. */
export function writeInto(control: TextControl, text: string, inputType = 'insertText'): void {
  const { start, end } = rangeOf(control);
  if (text === '' && start === end) return;
  control.setRangeText(text, start, end, 'end');
  control.setSelectionRange(start + text.length, start + text.length);
  control.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true, data: text, inputType }));
}

/** Where the character, the word, the line or the text before a place begins. */
function before(text: string, place: number, unit: Unit): number {
  const head = text.slice(0, place);
  if (unit === 'text') return 0;
  if (unit === 'line') return head.lastIndexOf('\n') + 1;
  if (unit === 'word') return head.replace(/(?:[\p{L}\p{N}_]+|[^\p{L}\p{N}_]+)\s*$/u, '').length;
  return place - ([...head].at(-1)?.length ?? 0);
}

/** Where the one after it ends. */
function after(text: string, place: number, unit: Unit): number {
  const tail = text.slice(place);
  if (unit === 'text') return text.length;
  if (unit === 'line') return place + (tail.indexOf('\n') < 0 ? tail.length : tail.indexOf('\n'));
  if (unit === 'word') return place + (/^\s*(?:[\p{L}\p{N}_]+|[^\p{L}\p{N}_]+)/u.exec(tail)?.[0].length ?? 0);
  return place + ([...tail][0]?.length ?? 0);
}

type Unit = 'character' | 'word' | 'line' | 'text';
type Move = { readonly to: typeof before; readonly plain: Unit; readonly ctrl: Unit };

const MOVES: Readonly<Record<string, Move>> = {
  ArrowLeft: { to: before, plain: 'character', ctrl: 'word' },
  ArrowRight: { to: after, plain: 'character', ctrl: 'word' },
  Home: { to: before, plain: 'line', ctrl: 'text' },
  End: { to: after, plain: 'line', ctrl: 'text' },
};

const ERASURES: Readonly<Record<string, { readonly to: typeof before; readonly type: string }>> = {
  Backspace: { to: before, type: 'deleteContentBackward' },
  Delete: { to: after, type: 'deleteContentForward' },
};

/** The end of the selection that Shift moves, and the one that stays. */
function endsOf(control: TextControl) {
  const { start, end } = rangeOf(control);
  return control.selectionDirection === 'backward'
    ? { anchor: end, head: start }
    : { anchor: start, head: end };
}

/** An arrow alone goes to the edge of what is selected. */
function edgeOf(control: TextControl, { to, plain }: Move, { shift, ctrl }: Stroke): number | null {
  const { start, end } = rangeOf(control);
  if (start === end || shift || ctrl || plain !== 'character') return null;
  return to === before ? start : end;
}

function moveCaret(control: TextControl, move: Move, stroke: Stroke): void {
  const { anchor, head } = endsOf(control);
  const target =
    edgeOf(control, move, stroke) ?? move.to(control.value, head, stroke.ctrl ? move.ctrl : move.plain);
  const stays = stroke.shift ? anchor : target;
  const [from, to] = [Math.min(stays, target), Math.max(stays, target)];
  control.setSelectionRange(from, to, target < anchor ? 'backward' : 'forward');
}

function erase(control: TextControl, { key, ctrl }: Stroke): void {
  const { start, end } = rangeOf(control);
  const erasure = ERASURES[key];
  if (!erasure) return;
  const far = start === end ? erasure.to(control.value, start, ctrl ? 'word' : 'character') : start;
  control.setSelectionRange(Math.min(far, start), Math.max(far, end));
  writeInto(control, '', erasure.type);
}

/** Does in a text what the key does there; a key that does nothing in a text changes nothing. */
export function editText(control: TextControl, stroke: Stroke): void {
  const { key, ctrl, alt, meta } = stroke;
  const moved = MOVES[key];
  if (alt || meta) return;
  if (moved) moveCaret(control, moved, stroke);
  else if (key in ERASURES) erase(control, stroke);
  else if (ctrl && key.toLowerCase() === 'a') control.select();
  else if (!ctrl && [...key].length === 1) writeInto(control, key);
}
