/** Patterns of the danger signs, made ready to be found in a row of sounds. */
import { fold } from '../../text/search-text';
import { CLAUSE, heardSound, heardWords, isHeard } from '../heard-text';
import { ALL_VERB_ENDINGS } from '../verb-endings';

/** Expressions of one place of a pattern, each as its sounds. */
type Expressions = readonly (readonly string[])[];

type Item =
  | { readonly kind: 'words'; readonly expressions: Expressions }
  | { readonly kind: 'gap'; readonly reach: GapReach }
  | { readonly kind: 'number' }
  | { readonly kind: 'year' };

/** What says something else must stand closer, within the same few words and before another subject. */
type GapReach = 'wide' | 'narrow';

export type Pattern = {
  readonly source: string;
  readonly items: readonly Item[];
  /** First sounds of the place with the fewest expressions: without one of them the pattern need not be tried. */
  readonly anchors: readonly string[];
  /** Starts with, or holds, a denial of its own: a denial before it does not unmake it. */
  readonly denies: boolean;
};

/** Where a pattern was met: first position, and the one after the last. */
export type Span = { readonly from: number; readonly to: number };

const MOST_BETWEEN: Readonly<Record<GapReach, number>> = { wide: 4, narrow: 2 };
/** Where somebody or something else begins to be spoken of. */
export const NEW_SUBJECT: ReadonlySet<string> = new Set(
  ['et', 'il', 'elle', 'je', 'on', 'ils', 'elles', 'vous', 'tu'].map(heardSound),
);
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
const NUMBER_WORDS: ReadonlySet<string> = new Set(
  'deux trois quatre cinq six sept huit neuf dix douze quinze vingt trente quarante cinquante cent'
    .split(' ')
    .map(heardSound),
);

const YEAR = /^(?:19|20)\d\d$/;
const isNumber = (sound: string): boolean => /^\d+$/.test(sound) || NUMBER_WORDS.has(sound);

const formsOf = (entry: string): string[] =>
  entry.endsWith('~') ? ALL_VERB_ENDINGS.map((ending) => `${entry.slice(0, -1)}${ending}`) : [entry];

/** One word needs no reading of a sentence; there are thousands. */
const ONE_WORD = /^[\p{L}\p{N}]+$/u;

const soundsOf = (expression: string): readonly string[] => {
  const text = expression.trim();
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

/** Words that stand together become one place, so that « pas de » is read as it is said. */
const itemsOf = (source: string, lexicon: Lexicon, reach: GapReach): Item[] => {
  const parts = source.split(/\s*(<\w+>|…)\s*/).filter((part) => part.trim() !== '');
  return parts.flatMap((part): Item[] => {
    if (part === '…') return [{ kind: 'gap', reach }];
    if (part === '<num>') return [{ kind: 'number' }];
    if (part === '<year>') return [{ kind: 'year' }];
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

const meets = (row: readonly string[], at: number, sounds: readonly string[]): boolean =>
  row.every((sound, offset) => sounds[at + offset] === sound);

/** The positions up to which a gap may reach. */
const gapEnds = (at: number, sounds: readonly string[], reach: GapReach): number[] => {
  const ends = [at];
  for (let next = at; next < sounds.length && next - at < MOST_BETWEEN[reach]; next += 1) {
    const sound = sounds[next] ?? CLAUSE;
    if (sound === CLAUSE || (reach === 'narrow' && NEW_SUBJECT.has(sound))) break;
    ends.push(next + 1);
  }
  return ends;
};

/** The positions after every way in which one item can be met at `at`. */
const endsOf = (item: Item, at: number, sounds: readonly string[]): number[] => {
  if (item.kind === 'gap') return gapEnds(at, sounds, item.reach);
  if (item.kind === 'number') return isNumber(sounds[at] ?? '') ? [at + 1] : [];
  if (item.kind === 'year') return YEAR.test(sounds[at] ?? '') ? [at + 1] : [];
  return item.expressions.filter((row) => meets(row, at, sounds)).map((row) => at + row.length);
};

const endOf = (items: readonly Item[], at: number, sounds: readonly string[]): number => {
  const [item, ...rest] = items;
  if (!item) return at;
  for (const next of endsOf(item, at, sounds)) {
    const end = endOf(rest, next, sounds);
    if (end >= 0) return end;
  }
  return -1;
};

/** Every place where the pattern is met in the sounds of a text. */
export const spansOf = (
  { items, anchors }: Pattern,
  sounds: readonly string[],
  present: ReadonlySet<string>,
): Span[] => {
  if (!anchors.some((anchor) => present.has(anchor))) return [];
  return sounds.flatMap((_, from) => {
    const to = endOf(items, from, sounds);
    return to > from ? [{ from, to }] : [];
  });
};

/** Every word that the lexicon and the patterns are written with, in all its forms. */
export const wordsOf = (
  classes: Readonly<Record<string, readonly string[]>>,
  patterns: readonly string[],
): Set<string> => {
  const literals = patterns.flatMap((pattern) =>
    pattern.split(/<\w+>|…/).flatMap((part) => part.split(/\s+/)),
  );
  const forms = [...Object.values(classes).flat(), ...literals].flatMap(formsOf);
  return new Set(
    forms
      .flatMap((form) => (ONE_WORD.test(form) ? [fold(form)] : heardWords(form)))
      .filter((word) => word !== CLAUSE),
  );
};
