/** The mask as one rule, in its two forms. Read by the build (the packaged sheet) and by the worker (open documents). */
import { HOST_ATTRIBUTE } from '../../document/our-hosts';
import { CLEAR_ATTRIBUTE } from './clear-attribute';
import { withoutBoxes } from './engine-boxes';
import {
  BODY_ATTRIBUTE,
  BODY_DISPLAYS,
  DISPLAY_ATTRIBUTE,
  MEASURE_ATTRIBUTE,
  UNSCROLLED_ATTRIBUTE,
} from './layout-attributes';

/** Name of the packaged sheet, applied by the browser before a document's first paint while the mask is on. */
export const MASK_SHEET = 'mask.css';

/** Our own host elements; the guard of a masked document takes the attribute from any other. */
const OURS = `[${HOST_ATTRIBUTE}]`;

// Two ids that exist nowhere: without them a page's own !important rule with an id would win over the packaged sheet.
// https://drafts.csswg.org/selectors-4/#specificity-rules
const STRONG = ':not(#decroche-none#decroche-none)';

/** The ornament's cards, column after column: top and height in percent of the window, and which tint. */
const CARDS: readonly (readonly (readonly [top: number, height: number, tint: number])[])[] = [
  [
    [6, 13, 0],
    [24, 20, 3],
    [58, 11, 1],
    [76, 17, 0],
  ],
  [
    [12, 17, 1],
    [40, 12, 2],
    [62, 22, 3],
  ],
  [
    [4, 10, 2],
    [19, 14, 0],
    [47, 25, 0],
    [82, 11, 3],
  ],
  [
    [9, 24, 3],
    [43, 11, 1],
    [70, 14, 2],
  ],
  [
    [5, 15, 0],
    [30, 12, 2],
    [52, 13, 3],
    [74, 20, 1],
  ],
];

/** Colours of the ornament: paper, lines between columns, tints of cards. */
type Palette = { readonly paper: string; readonly line: string; readonly tints: readonly string[] };

const LIGHT: Palette = {
  paper: '#f1f4f7',
  line: '#e1e6ec',
  tints: ['#cfdff0', '#d6ead9', '#f4e3cb', '#e0d8ef'],
};
const DARK: Palette = {
  paper: '#1c2025',
  line: '#282e35',
  tints: ['#26384f', '#26402e', '#463826', '#383050'],
};

type Card = { readonly color: string; readonly left: number; readonly top: number; readonly height: number };

/** How far a card's edge fades. */
const SOFT = '1.2vw';

/** One card with soft edges, without a filter: two crossed gradients cost nothing to paint. */
const softCard = ({ color, left, top, height }: Card): string[] => {
  const fade = `transparent,${color} ${SOFT},${color} calc(100% - ${SOFT}),transparent`;
  const across = `${left}vw calc(${top}vh + ${SOFT})/18vw calc(${height}vh - 2*${SOFT})`;
  const down = `calc(${left}vw + ${SOFT}) ${top}vh/calc(18vw - 2*${SOFT}) ${height}vh`;
  return [
    `linear-gradient(90deg,${fade}) ${across} no-repeat fixed`,
    `linear-gradient(${fade}) ${down} no-repeat fixed`,
  ];
};

/** Soft cards in columns, fixed to the window: a calm agenda in which there never was a letter. */
const ornament = ({ paper, line, tints }: Palette): string => {
  const cards = CARDS.flatMap((column, index) =>
    column.flatMap(([top, height, tint]) =>
      softCard({ color: tints[tint] ?? paper, left: 1 + index * 20, top, height }),
    ),
  );
  const columns = `repeating-linear-gradient(90deg,${line} 0 2px,transparent 2px 20vw) fixed`;
  return `background:${[...cards, columns].join(',')},${paper}!important`;
};

/** What can draw letters on <html> itself, cut it out in their form, or show by its place which they are. */
const UNDRAWN = [
  ...['border-image', 'box-shadow', 'outline', 'clip-path', 'mask', '-webkit-mask-box-image', 'resize'],
  ...['transform', 'translate', 'rotate', 'scale', 'perspective', 'offset-path', 'filter', 'backdrop-filter'],
  '-webkit-box-reflect',
];
/** Lines that are left their width, by which the page is laid out. */
const LINES = ['border-color', 'column-rule-color', 'row-rule-color'];

/** All of that, and a replaced content, a marker, a cursor. */
const PLAIN = [
  ...['display:block', 'content:normal', 'cursor:default', 'opacity:1', 'mix-blend-mode:normal'],
  ...UNDRAWN.map((property) => `${property}:none`),
  ...LINES.map((property) => `${property}:transparent`),
]
  .map((declaration) => `${declaration}!important`)
  .join(';');

/**
 * Or what is hidden would go on being shown as long as a page's own `transition: all 9s allow-discrete` lasts
 * (Chromium 156, November 2026).
 */
const AT_ONCE = 'transition:none!important';

const GONE = `display:none!important;opacity:0!important;visibility:hidden!important;${AT_ONCE}`;

/** A body hidden behind the mask, but laid out as the page means it, so that the sketch stands where the agenda does. */
const LAID_OUT = 'min-height:0!important;contain-intrinsic-height:1000000px!important';

/**
 * Everything under `html` goes: not blurred but not drawn, top layer included, since what is in a skipped subtree is not
 * rendered there either (https://drafts.csswg.org/css-contain-2/#content-visibility). The body keeps a height, so that
 * the document keeps its scroll position; a body that is its own scroller gets its place back from the browser with its
 * scrolling. Nothing is said that a body hands down: each element of the page would have to be styled anew. A document of
 * another kind goes whole, and each child of its root: the root of a drawing is drawn whatever its `display`, and with it
 * what a page in it put in the top layer, as are the frames of a frameset (Chromium 156, November 2026). One rule takes all of these:
 * each rule without a name is tried on every element of the page before the masked frame (20,000: 0.6 ms).
 */
const maskCss = (html: string): string => {
  const body = `${html}>body`;
  const other = html.replace('html', ':root:not(html)');
  const root = html.replace('html', ':root');
  return `${html}{${ornament(LIGHT)};${PLAIN};overflow:hidden!important;overflow-anchor:none!important;${AT_ONCE}}
@media (prefers-color-scheme:dark){${html}{${ornament(DARK)}}}
${withoutBoxes([html, body, `${html}>${OURS}`, other])}
${body}{content-visibility:hidden!important;opacity:0!important;cursor:auto!important;${AT_ONCE}}
${html}:not([${BODY_ATTRIBUTE}])>body{overflow:visible!important}
${html}:not([${UNSCROLLED_ATTRIBUTE}])>body{min-height:1000000px!important}
${html}[${MEASURE_ATTRIBUTE}]>body{content-visibility:visible!important}
${root}>:not(${body},${html}>${OURS}){${GONE}}
${other}{background:none!important;outline:none!important;${GONE}}
@media print{${html}{display:none!important}}`;
};

/** Only one box can be hidden as a whole: a body that has none, or many, is laid out as one. */
const asOneBox = (html: string): string => {
  const kept = BODY_DISPLAYS.map(
    (display) => `${html}[${DISPLAY_ATTRIBUTE}=${display}]>body{display:${display}!important}`,
  );
  const shapes = BODY_DISPLAYS.map(
    (display) => `${html}[${BODY_ATTRIBUTE}=${display}]>body{display:${display}!important;${LAID_OUT}}`,
  );
  return [`${html}>body{display:block!important}`, ...kept, ...shapes].join('\n');
};

/**
 * Content of the packaged sheet, which stands before the page's own: among important rules the layer that comes first wins
 * (https://drafts.csswg.org/css-cascade-5/#cascade-layering).
 */
export const PACKAGED_MASK = `@layer decroche{
${[maskCss, asOneBox].map((part) => part(`html:not([${CLEAR_ATTRIBUTE}])${STRONG}`)).join('\n')}
}`;

/**
 * Inserted in open documents on the key, with the user's origin, over which no rule of the page can win. Alone in the
 * first frame, it leaves the body laid out as it is: to lay it out otherwise would be to lay out the whole page once more.
 */
export const FIRST_MASK = maskCss('html');

/** Follows after that frame, when it is known how the body was laid out. */
export const ONE_BOX_MASK = asOneBox('html');
