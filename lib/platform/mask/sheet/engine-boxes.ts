/**
 * Every pseudo-element of the engine, and what the mask does about it: a test asks the browser for its own list and
 * compares. Read by the build, the worker and that test.
 */

/**
 * `beside`: a box of its own, outside what its element holds: taken away from everything that is not hidden itself.
 * `within`: drawn inside an element, and hidden with it. `glyphs`: only colours letters that are hidden already.
 */
type Placing = 'beside' | 'within' | 'glyphs';

/** By name; a functional one with an argument by which it fits any. */
export const ENGINE_BOXES: Readonly<Record<string, Placing>> = {
  after: 'beside',
  backdrop: 'beside',
  before: 'beside',
  checkmark: 'beside',
  column: 'beside',
  'interest-button': 'beside',
  marker: 'beside',
  'permission-icon': 'beside',
  'picker-icon': 'beside',
  'scroll-button(*)': 'beside',
  'scroll-marker': 'beside',
  'scroll-marker-group': 'beside',
  'view-transition': 'beside',
  cue: 'within',
  'details-content': 'within',
  'file-selector-button': 'within',
  'part(a)': 'within',
  'picker(select)': 'within',
  placeholder: 'within',
  'select-listbox': 'within',
  'view-transition-group(*)': 'within',
  'view-transition-group-children(*)': 'within',
  'view-transition-image-pair(*)': 'within',
  'view-transition-new(*)': 'within',
  'view-transition-old(*)': 'within',
  'first-letter': 'glyphs',
  'first-line': 'glyphs',
  'grammar-error': 'glyphs',
  'highlight(a)': 'glyphs',
  'search-text': 'glyphs',
  selection: 'glyphs',
  'spelling-error': 'glyphs',
  'target-text': 'glyphs',
};

const BESIDE = Object.keys(ENGINE_BOXES).filter((name) => ENGINE_BOXES[name] === 'beside');

/** At once: a page's own `transition: all 9s allow-discrete` would keep a box as long as it lasts. */
const GONE = 'display:none!important;transition:none!important';

/** The content of a scroll button stays told: by it a document is known in which one may be left behind (painted-mask.ts). */
const withoutBox = (box: string): string =>
  box.startsWith('scroll-button') ? '' : 'content:none!important;';

/** Takes these boxes away from each element. One rule for each: an older browser drops what it does not know, alone. */
export const withoutBoxes = (elements: readonly string[]): string =>
  BESIDE.map(
    (box) => `${elements.map((element) => `${element}::${box}`).join(',')}{${withoutBox(box)}${GONE}}`,
  ).join('\n');

/** The sixteen boxes in the margins of a printed page. */
const MARGIN_BOXES = [
  ...['top-left-corner', 'top-left', 'top-center', 'top-right', 'top-right-corner'],
  ...['right-top', 'right-middle', 'right-bottom', 'bottom-right-corner', 'bottom-right'],
  ...['bottom-center', 'bottom-left', 'bottom-left-corner', 'left-bottom', 'left-middle', 'left-top'],
];

const PAGES = ['', ':first', ':left', ':right', ':blank'];

const PAGE = [
  'background:none!important;border:none!important;outline:none!important;',
  ...MARGIN_BOXES.map((box) => `@${box}{content:none!important;background:none!important}`),
].join('');

const PAGE_RULES = PAGES.map((page) => `@page ${page}{${PAGE}}`).join('\n');

/**
 * Prints no margin. Of the author's origin, and in a layer that comes before the page's own: the engine does not ask
 * sheets of the user's origin about pages, and among important rules the first layer wins. For print alone: a layer that
 * comes while the page stands on a screen has every element styled and laid out anew (20,000: 0.1 to 0.8 s, Chromium 156,
 * November 2026).
 */
export const UNPRINTED_MARGINS = `@media print{@layer decroche{${PAGE_RULES}}
${PAGE_RULES}}`;
