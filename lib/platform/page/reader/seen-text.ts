/** Words that a person sees: whatever is hidden, transparent, out of the window or beneath something is not read. Runs in the page, isolated world. */

/** Below it nobody reads a letter: share of opacity, pixels. */
const LEAST = { opacity: 0.15, font: 6 };

/** Share of opacity of a colour as the browser tells it; 1 where it names none. */
function alphaOf(color: string): number {
  const [, alpha] = /^(?:rgba\(|color\(.*\/).*?([\d.]+)\)$/.exec(color) ?? [];
  return alpha === undefined ? 1 : Number(alpha);
}

function opacityOf(element: Element): number {
  let share = 1;
  for (let at: Element | null = element; at; at = at.parentElement)
    share *= Number(getComputedStyle(at).opacity);
  return share;
}

/** The colour that lies under the letters; empty where it is a picture, or nobody's. */
function paperUnder(element: Element): string {
  for (let at: Element | null = element; at; at = at.parentElement) {
    const { backgroundColor, backgroundImage } = getComputedStyle(at);
    if (backgroundImage !== 'none') return '';
    if (alphaOf(backgroundColor) > LEAST.opacity) return backgroundColor;
  }
  return 'rgb(255, 255, 255)';
}

/** The element draws letters that can be told from what lies under them. */
function isInked(element: Element): boolean {
  if (
    !element.checkVisibility({ opacityProperty: true, visibilityProperty: true, contentVisibilityAuto: true })
  )
    return false;
  const style = getComputedStyle(element);
  const ink = style.getPropertyValue('-webkit-text-fill-color') || style.color;
  return (
    Number.parseFloat(style.fontSize) >= LEAST.font &&
    alphaOf(ink) > LEAST.opacity &&
    opacityOf(element) > LEAST.opacity &&
    ink !== paperUnder(element)
  );
}

/** In the window, and nothing of another lies over its middle. */
function isOnTop(element: Element, { left, top, width, height }: DOMRect): boolean {
  const [x, y] = [left + width / 2, top + height / 2];
  if (width < 1 || height < 1 || x < 0 || y < 0 || x >= innerWidth || y >= innerHeight) return false;
  const root = element.getRootNode();
  const under = root instanceof ShadowRoot ? root : document;
  const hit = under.elementFromPoint(x, y);
  return hit !== null && (hit === element || element.contains(hit));
}

/** Letters and where they stand. */
export type Piece = { readonly text: string; readonly rect: DOMRect };

const squeeze = (text: string): string => text.replace(/\s+/g, ' ').trim();

function pieceOfText(node: Text): Piece | null {
  const text = squeeze(node.data);
  const element = node.parentElement;
  if (text === '' || !element || /^(?:SCRIPT|STYLE|NOSCRIPT|TEMPLATE|TEXTAREA|OPTION)$/.test(element.tagName))
    return null;
  const range = document.createRange();
  range.selectNodeContents(node);
  const [rect] = range.getClientRects();
  return rect && isOnTop(element, rect) && isInked(element) ? { text, rect } : null;
}

/** Fields of one line; what is secret, or chosen among things, is no word of an agenda. */
const FIELDS = /^(?:text|tel|search|email|date|)$/;

function pieceOfField(element: Element): Piece | null {
  const isField = element instanceof HTMLInputElement && FIELDS.test(element.getAttribute('type') ?? '');
  const chosen = element instanceof HTMLSelectElement ? (element.selectedOptions[0]?.text ?? '') : '';
  const text = squeeze(isField ? element.value : chosen);
  const rect = element.getBoundingClientRect();
  return text !== '' && isInked(element) && isOnTop(element, rect) ? { text, rect } : null;
}

/** More words are no place where one is looked for; a page in which it takes longer is left alone. Milliseconds. */
const MOST = { words: 400, ms: 250 };

/**
 * The file that she asks for by a key, and waits for: to see whether one word of it lies on top costs a page of 20,000 elements up to
 * a millisecond (Chromium 156, November 2026), and four times that on a machine that is busy. Milliseconds.
 */
export const FILE_MS = 1600;

const isWord = (node: Node): node is Text | HTMLInputElement | HTMLSelectElement =>
  node instanceof Text
    ? node.data.trim() !== ''
    : node instanceof HTMLInputElement || node instanceof HTMLSelectElement;

const pieceOf = (node: Text | Element): Piece | null =>
  node instanceof Text ? pieceOfText(node) : pieceOfField(node);

/** Everything in an element that may be a word; null where there is too much. */
function wordsIn(element: Element): (Text | Element)[] | null {
  if (isWord(element)) return [element];
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT);
  const words: (Text | Element)[] = [];
  while (words.length <= MOST.words && walker.nextNode())
    if (isWord(walker.currentNode)) words.push(walker.currentNode);
  return words.length > MOST.words ? null : words;
}

/**
 * What is seen in an element, in the order in which it is written; null where there is too much: of half of it nobody could
 * say that a word stands there only once.
 */
export function piecesIn(element: Element, ms = MOST.ms): Piece[] | null {
  const until = performance.now() + ms;
  const found: Piece[] = [];
  for (const word of wordsIn(element) ?? []) {
    if (performance.now() > until) return null;
    found.push(...[pieceOf(word) ?? []].flat());
  }
  return found;
}

/** Pieces that stand in one line beside each other are one line, parted by tabs. */
export function linesOf(pieces: readonly Piece[]): string[] {
  const lines: { text: string; rect: DOMRect }[] = [];
  for (const { text, rect } of pieces) {
    const last = lines.at(-1);
    const isBeside =
      last !== undefined &&
      Math.abs(last.rect.top + last.rect.height / 2 - rect.top - rect.height / 2) <
        Math.min(last.rect.height, rect.height) / 2 &&
      rect.left >= last.rect.left;
    if (isBeside) Object.assign(last, { text: `${last.text}\t${text}`, rect });
    else lines.push({ text, rect });
  }
  return lines.map(({ text }) => text);
}
