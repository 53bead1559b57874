/** Patterns of the danger signs, made ready to be found in a row of sounds. */
import { fold } from '../../text/search-text';
import { CLAUSE, heardSound, heardWords, isHeard } from '../heard-text';
import { ALL_VERB_ENDINGS } from '../verb-endings';

/** Expressions of one place of a pattern, each as its sounds. */
type Expressions = readonly (readonly string[])[];

export type Item =
  | { readonly kind: 'words'; readonly expressions: Expressions }
  | { readonly kind: 'gap'; readonly reach: GapReach }
  | { readonly kind: 'number' }
  | { readonly kind: 'year' };

/**
 * What says something else must stand closer, within the same few words and before another subject. `across` reaches
 * further, as `wide` does over the end of one clause: « il a tout pris, la boîte est vide ».
 */
export type GapReach = 'wide' | 'narrow' | 'across';

export type Pattern = {
  readonly source: string;
  readonly items: readonly Item[];
  /** First sounds of the place with the fewest expressions: without one of them the pattern need not be tried. */
  readonly anchors: readonly string[];
  /** Starts with, or holds, a denial of its own: a denial before it does not unmake it. */
  readonly denies: boolean;
};

const ACROSS = '//';
/** Where a pattern is cut into its places. */
const PLACES = /\s*(<\w+>|…|\/\/)\s*/;
const DENIALS: ReadonlySet<string> = new Set([
  'pas',
  'plus',
  'sans',
  'jamais',
  'not',
  'cannot',
  'impossible',
  'presque',
]);
/** Before a word that sounds like one of the patterns and is none; an entry so written is that word, by its letters. */
export const APART = '~';

/** Every form of an entry: a verb's stem ends in `~`. */
export const formsOf = (entry: string): string[] =>
  entry.endsWith('~') ? ALL_VERB_ENDINGS.map((ending) => `${entry.slice(0, -1)}${ending}`) : [entry];

/** One word needs no reading of a sentence; there are thousands. */
const ONE_WORD = /^[\p{L}\p{N}]+$/u;

const soundsOf = (expression: string): readonly string[] => {
  const text = expression.trim();
  if (text.startsWith(APART)) return [text];
  if (ONE_WORD.test(text)) return [fold(text)].filter(isHeard).map(heardSound);
  return heardWords(text)
    .filter((word) => word !== CLAUSE)
    .map(heardSound);
};

/** Every form of the given entries as rows of sounds, longest first so that the whole expression is met. */
const expressionsOf = (entries: readonly string[]): Expressions => {
  const rows = entries
    .flatMap(formsOf)
    .map(soundsOf)
    .filter((row) => row.length > 0);
  const unique = new Map(rows.map((row) => [row.join(' '), row]));
  return [...unique.values()].toSorted((a, b) => b.length - a.length);
};

export type Lexicon = ReadonlyMap<string, Expressions>;

export const lexiconOf = (classes: Readonly<Record<string, readonly string[]>>): Lexicon =>
  new Map(Object.entries(classes).map(([name, entries]) => [name, expressionsOf(entries)]));

/** Throws when the lexicon has no such class. */
const classOf = (name: string, lexicon: Lexicon): Expressions => {
  const found = lexicon.get(name);
  if (!found) throw new Error(`No words for <${name}>`);
  return found;
};

/** A gap, a number or a year; null for words. */
const singleItem = (part: string, reach: GapReach): Item | null => {
  switch (part) {
    case '…':
      return { kind: 'gap', reach };
    case ACROSS:
      return { kind: 'gap', reach: 'across' };
    case '<num>':
      return { kind: 'number' };
    case '<year>':
      return { kind: 'year' };
    default:
      return null;
  }
};

/** Words that stand together become one place, so that « pas de » is read as it is said. */
const itemsOf = (source: string, lexicon: Lexicon, reach: GapReach): Item[] => {
  const parts = source.split(PLACES).filter((part) => part.trim() !== '');
  return parts.flatMap((part): Item[] => {
    const single = singleItem(part, reach);
    if (single) return [single];
    const name = /^<(\w+)>$/.exec(part)?.[1];
    const expressions = name ? classOf(name, lexicon) : literal(part);
    return expressions.length > 0 ? [{ kind: 'words', expressions }] : [];
  });
};

/** A run of literal words; a verb stem among them stands for all its forms. */
const literal = (part: string): Expressions => {
  const rows = part
    .split(/\s+/)
    .map(formsOf)
    .reduce<string[]>(
      (texts, forms) => texts.flatMap((text) => forms.map((form) => `${text} ${form}`)),
      [''],
    );
  return expressionsOf(rows);
};

const anchorsOf = (items: readonly Item[]): string[] => {
  const worded = items.flatMap((item) => (item.kind === 'words' ? [item.expressions] : []));
  const [narrowest = []] = worded.toSorted((a, b) => a.length - b.length);
  return [...new Set(narrowest.flatMap(([first]) => first ?? []))];
};

export const patternOf = (source: string, lexicon: Lexicon, reach: GapReach = 'wide'): Pattern => {
  const items = itemsOf(source, lexicon, reach);
  const denies = source.split(/[\s<>]+/).some((word) => DENIALS.has(word));
  return { source, items, anchors: anchorsOf(items), denies };
};

/** Every word that the lexicon and the patterns are written with, in all its forms. */
export const wordsOf = (
  classes: Readonly<Record<string, readonly string[]>>,
  patterns: readonly string[],
): Set<string> => {
  const literals = patterns.flatMap((pattern) =>
    pattern.split(/<\w+>|…|\/\//).flatMap((part) => part.split(/\s+/)),
  );
  const forms = [...Object.values(classes).flat(), ...literals]
    .filter((entry) => !entry.startsWith(APART))
    .flatMap(formsOf);
  return new Set(
    forms
      .flatMap((form) => (ONE_WORD.test(form) ? [fold(form)] : heardWords(form)))
      .filter((word) => word !== CLAUSE),
  );
};
