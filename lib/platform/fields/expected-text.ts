/** What a field must hold once a text was inserted in it. Runs in the page, isolated world. */
import type { Caret } from './caret';
import { textHost } from './editor-kinds';
import { isTextControl } from './text-control';

/** How much of what stands around the caret is looked for again: editors draw only the lines in sight. Characters. */
const AROUND = 20;

/**
 * The text around a caret; null where the browser does not tell where the caret is (fields of type email, number):
 * https://html.spec.whatwg.org/multipage/form-control-infrastructure.html#dom-textarea/input-selectionstart
 */
type Around = { readonly before: string; readonly after: string };

/** What a field holds at this moment. */
export function textOf(element: Element): string {
  const host = textHost(element);
  return isTextControl(host) ? host.value : (host.textContent ?? '');
}

function aroundRange(element: Element, range: Range): Around {
  const before = range.cloneRange();
  before.selectNodeContents(element);
  before.setEnd(range.startContainer, range.startOffset);
  const after = range.cloneRange();
  after.selectNodeContents(element);
  after.setStart(range.endContainer, range.endOffset);
  return { before: before.toString(), after: after.toString() };
}

function aroundCaret({ element, offsets, range }: Caret): Around | null {
  if (textHost(element) !== element) return null;
  if (range) return aroundRange(element, range);
  if (!offsets || !isTextControl(element)) return null;
  return { before: element.value.slice(0, offsets[0]), after: element.value.slice(offsets[1]) };
}

/** Fields write in capitals, masks and editors rewrite what stands between words: only letters and digits count, if there are any. */
const squeezerFor = (text: string) => {
  const ignored = /[\p{L}\p{N}]/u.test(text) ? /[^\p{L}\p{N}]+/gu : /\s+/g;
  return (content: string): string => content.toLowerCase().replace(ignored, '');
};

const countOf = (line: string, content: string): number => content.split(line).length - 1;

const linesOf = (text: string): string[] =>
  text
    .toLowerCase()
    .split('\n')
    .map((line) => line.replace(/[\s\u200b\ufeff]+/g, ''))
    .filter(Boolean);

/** The text of a field as it is shown, line by line; nothing where it is not laid out, or stands elsewhere. */
function shownText(element: HTMLElement): string {
  if (textHost(element) !== element) return '';
  if (isTextControl(element)) return element.value;
  // biome-ignore lint/performance/useDomNodeTextContent: the lines are made by the layout.
  return element.isContentEditable ? element.innerText : '';
}

/** True when the lines of a text stand under each other in a field. */
export function standsInLines(element: HTMLElement, text: string): boolean {
  const wanted = linesOf(text);
  const shown = linesOf(shownText(element));
  if (wanted.length < 2 || shown.length === 0) return true;
  const last = wanted.length - 1;
  const isLine = (line: string, index: number, found = ''): boolean => {
    if (index === 0) return found.endsWith(line);
    return index === last ? found.startsWith(line) : found === line;
  };
  return shown.some((_, start) => wanted.every((line, index) => isLine(line, index, shown[start + index])));
}

/** Looks at a field before an insertion; the answer says whether a text has come to stand at the caret. */
export function lookAround(caret: Caret): (text: string) => boolean {
  const { element } = caret;
  const around = aroundCaret(caret);
  const earlier = textOf(element);
  if (around)
    return (text) => {
      const squeeze = squeezerFor(text);
      const expected =
        squeeze(around.before).slice(-AROUND) + squeeze(text) + squeeze(around.after).slice(0, AROUND);
      return squeeze(textOf(element)).includes(expected);
    };
  return (text) => {
    const squeeze = squeezerFor(text);
    const now = squeeze(textOf(element));
    const lines = text.split('\n').map(squeeze).filter(Boolean);
    return lines.every((line) => countOf(line, now) > countOf(line, squeeze(earlier)));
  };
}
