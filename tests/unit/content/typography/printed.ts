/** A text as a printer would set it. What a text should be, not what is wrong with it: a failing test shows the cure. */

/** Stands in a text for what is filled in at run time. */
export const FILLED = '\uFFFC';

const NARROW = '\u202f';
const FIXED = '\u00a0';

type Rewriting = readonly [slip: RegExp, cure: string];

const inOrder = (text: string, rewritings: readonly Rewriting[]): string =>
  rewritings.reduce((printed, [slip, cure]) => printed.replace(slip, cure), text);

/** In both languages. */
const COMMON: readonly Rewriting[] = [
  [/(?<=\p{L})'|'(?=\p{L})/gu, '’'],
  [/\.{3}/g, '…'],
  // An indent and the space between columns of values are layout, not typing.
  [/(?<=[^\s\uFFFC]) {2,}(?!\uFFFC)/gu, ' '],
];

/** What a number may be followed by without ever standing alone at the beginning of a line. */
const UNIT = '(?:h|min|s|%|€|\\$|°C?|kg|mg|g|ml|cm|mm|km|kHz|Ko|Mo|Go)';

const FRENCH: readonly Rewriting[] = [
  ...COMMON,
  // « ; ! ? » after a narrow space that does not break; « : » and guillemets after a whole one.
  [/(?<=[\p{L}\p{N}\uFFFC)»}%’….])[ \u00a0\u202f]*([;!?]+)(?=[\s»)]|$)/gu, `${NARROW}$1`],
  [/(?<=[\p{L}\p{N}\uFFFC)»}%’….])[ \u00a0\u202f]*:(?=\s|$)/gu, `${FIXED}:`],
  [/«[ \u00a0\u202f]*/g, `«${FIXED}`],
  [/[ \u00a0\u202f]*»/g, `${FIXED}»`],
  [new RegExp(`(?<=[\\d\\uFFFC])[ \\u00a0](${UNIT})(?![\\p{L}\\p{N}’])`, 'gu'), `${NARROW}$1`],
  [/(?<=[\d\uFFFC]\u202fh)[ \u00a0](?=\d\d?\b|\uFFFC)/gu, NARROW],
  [/(?<=\b\d{1,3})[ \u00a0](?=\d{3}(?:\D|$))/g, NARROW],
];

const ENGLISH: readonly Rewriting[] = [
  ...COMMON,
  [/«[ \u00a0\u202f]*/g, '“'],
  [/[ \u00a0\u202f]*»/g, '”'],
  [/(?<=[\p{L}\p{N}\uFFFC)”’])[ \u00a0\u202f]+([;:!?])(?=[\s”)]|$)/gu, '$1'],
];

/** A French text as it is printed. */
export const frenchAsPrinted = (text: string): string => inOrder(text, FRENCH);

/** An English text as it is printed. */
export const englishAsPrinted = (text: string): string => inOrder(text, ENGLISH);
