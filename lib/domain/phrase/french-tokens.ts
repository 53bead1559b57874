/** Words of a French text with their places, and those that stand between quotation marks. */
import { wordForm } from './french-forms';

export type Token = {
  /** Without case or accents. */
  readonly form: string;
  /** Offsets in the text as it was typed, `end` excluded. */
  readonly start: number;
  readonly end: number;
};

const WORD = /[\p{L}\p{M}]+/gu;
const QUOTES: readonly (readonly [open: string, close: string])[] = [
  ['«', '»'],
  ['“', '”'],
  ['"', '"'],
];

/** The words of a text, in order; an elided article is a word (« l », « n »). */
export const tokensOf = (text: string): Token[] =>
  [...text.matchAll(WORD)].map(({ 0: word, index }) => ({
    form: wordForm(word),
    start: index,
    end: index + word.length,
  }));

/** Stretches between quotation marks: the caller's own words, which the advice itself asks to keep. */
const quotedStretches = (text: string): [start: number, end: number][] =>
  QUOTES.flatMap(([open, close]) => {
    const stretches: [number, number][] = [];
    let start = text.indexOf(open);
    let end = text.indexOf(close, start + 1);
    while (start >= 0 && end >= 0) {
      stretches.push([start, end]);
      start = text.indexOf(open, end + 1);
      end = start < 0 ? -1 : text.indexOf(close, start + 1);
    }
    return stretches;
  }).toSorted(([a], [b]) => a - b);

/** Tokens that stand within quotation marks; both lists are in order, so each is read once. */
export const quotedTokens = (tokens: readonly Token[], text: string): ReadonlySet<Token> => {
  const stretches = quotedStretches(text);
  const quoted = new Set<Token>();
  let next = 0;
  let until = -1;
  for (const token of tokens) {
    for (; (stretches[next]?.[0] ?? Number.POSITIVE_INFINITY) < token.start; next += 1) {
      until = Math.max(until, stretches[next]?.[1] ?? -1);
    }
    if (token.start < until) quoted.add(token);
  }
  return quoted;
};
