/** What a field must hold once a text was inserted in it. Runs in the page, isolated world. */
import type { Caret } from './caret';
import { isTextControl } from './text-control';

/** How much of what stands around the caret is looked for again: editors draw only the lines in sight. Characters. */
const AROUND = 20;

/**
 * The text around a caret; null where the browser does not tell where the caret is (fields of type email, number):
 * https://html.spec.whatwg.org/multipage/form-control-infrastructure.html#dom-textarea/input-selectionstart
 */
type Around = { readonly before: string; readonly after: string };

/** Monaco takes the keyboard beside its text, not in it. */
const textOf = (element: Element): string =>
  isTextControl(element) && !element.closest('.monaco-editor')
    ? element.value
    : ((element.closest('.monaco-editor') ?? element).textContent ?? '');

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
  if (range) return aroundRange(element, range);
  if (!offsets || !isTextControl(element)) return null;
  return { before: element.value.slice(0, offsets[0]), after: element.value.slice(offsets[1]) };
}

/** Masks and editors rewrite what stands between words: only letters and digits count, if the text has any. */
const squeezerFor = (text: string) => {
  const ignored = /[\p{L}\p{N}]/u.test(text) ? /[^\p{L}\p{N}]+/gu : /\s+/g;
  return (content: string): string => content.replace(ignored, '');
};

const countOf = (line: string, content: string): number => content.split(line).length - 1;

/** Looks at a field before an insertion; the answer says whether the text has come to stand at the caret. */
export function expectText(caret: Caret, text: string): () => boolean {
  const { element } = caret;
  const squeeze = squeezerFor(text);
  const now = () => squeeze(textOf(element));
  const around = aroundCaret(caret);
  if (around) {
    const expected =
      squeeze(around.before).slice(-AROUND) + squeeze(text) + squeeze(around.after).slice(0, AROUND);
    return () => now().includes(expected);
  }
  const earlier = now();
  const lines = text.split('\n').map(squeeze).filter(Boolean);
  return () => {
    const content = now();
    return lines.every((line) => countOf(line, content) > countOf(line, earlier));
  };
}
