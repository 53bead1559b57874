/** What callers' words are worth: which mean the same, which tell whom it is about, which are said about anything. */
import * as z from 'zod/mini';
import { fold } from '../text/search-text';
import { isTelling, plainWords, soundOf } from './caller-words';
import { ModifierId } from './triage-modifier';
import { COMMON_VERB_ENDINGS } from './verb-endings';

const Words = z.array(z.string()).check(z.minLength(1));

export const CallerLexicon = z.strictObject({
  /** Groups of words and expressions that mean the same, the first one being the word that all are compared as; `tomb~` is a verb in -er. */
  same: z.array(Words),
  /** Said about anything: they weigh next to nothing beside a word that tells. */
  everyday: Words,
  /** Say whom it is about: they never weigh as a complaint. */
  persons: Words,
  /** What is said to keep a conversation going. */
  fillers: Words,
  /** Well spelt, they tell nothing of a complaint, and would be taken for one mistyped: « facture » is no fracture. */
  ordinary: Words,
  /** What the person already has: less than what happens now. */
  antecedents: Words,
  infant: Words,
  child: Words,
  /** « Mon fils » may be forty: the child's protocol stands beside, not before. */
  perhapsChild: Words,
  adult: Words,
  elderly: Words,
  /** The child's protocol that belongs beside the adult's. */
  besideChild: z.record(z.string(), z.string()),
  /** Words that propose what makes the complaint more serious; the secretary ticks it. */
  modifiers: z.partialRecord(ModifierId, Words),
});
export type CallerLexicon = z.infer<typeof CallerLexicon>;

export type WordKind = 'complaint' | 'everyday' | 'person' | 'filler' | 'antecedent';

/** The lexicon made ready for one search. */
export type ReadyLexicon = {
  /** The telling words of a folded clause with every expression of a group as its first word. */
  readonly unify: (text: string) => string;
  /** What is compared of a word. */
  readonly canonical: (word: string) => string;
  readonly canonicalOf: (sound: string) => string;
  /** Every sound of the groups, which a mistyped word may stand for. */
  readonly known: ReadonlySet<string>;
  /** Sounds of words that stand for no other, however near. */
  readonly leftAlone: ReadonlySet<string>;
  readonly kindOf: (sound: string) => WordKind;
};

const formsOf = (entry: string): string[] =>
  entry.endsWith('~') ? COMMON_VERB_ENDINGS.map((ending) => `${entry.slice(0, -1)}${ending}`) : [entry];

const folded = (entries: readonly string[]): string[] => entries.flatMap(formsOf).map(fold);

/** Expressions of several words, by what they are compared as. */
const expressionsOf = (same: CallerLexicon['same']): Map<string, string> =>
  new Map(
    same.flatMap(([first = '', ...rest]) =>
      folded(rest)
        .filter((expression) => expression.includes(' '))
        .map((expression) => [expression, fold(first)] as const),
    ),
  );

const soundsOf = (entries: readonly string[]): string[] =>
  folded(entries)
    .flatMap((entry) => entry.split(' '))
    .map(soundOf);

/** Single words of each group, by the sound of its first word. */
const canonicalSounds = (same: CallerLexicon['same']): Map<string, string> =>
  new Map(
    same.flatMap(([first = '', ...rest]) =>
      folded([first, ...rest])
        .filter((word) => !word.includes(' '))
        .map((word) => [soundOf(word), soundOf(fold(first))] as const),
    ),
  );

const unifierOf = (expressions: ReadonlyMap<string, string>): ((text: string) => string) => {
  const longestFirst = [...expressions.keys()].toSorted((a, b) => b.length - a.length);
  const pattern = new RegExp(`\\b(?:${longestFirst.join('|')})\\b`, 'g');
  return (text) => fold(text).replace(pattern, (met) => ` ${expressions.get(met) ?? met} `);
};

export const readyLexicon = (lexicon: CallerLexicon): ReadyLexicon => {
  const canonicals = canonicalSounds(lexicon.same);
  const canonicalOf = (sound: string) => canonicals.get(sound) ?? sound;
  const kinds = new Map<string, WordKind>();
  const mark = (entries: readonly string[], kind: WordKind) => {
    for (const sound of soundsOf(entries)) kinds.set(canonicalOf(sound), kind);
  };
  mark(lexicon.ordinary, 'filler');
  mark(lexicon.fillers, 'filler');
  mark(lexicon.everyday, 'everyday');
  mark(lexicon.antecedents, 'antecedent');
  mark(lexicon.persons, 'person');
  return {
    unify: unifierOf(expressionsOf(lexicon.same)),
    canonical: (word) => canonicalOf(soundOf(word)),
    canonicalOf,
    known: new Set(canonicals.keys()),
    leftAlone: new Set(kinds.keys()),
    kindOf: (sound) => kinds.get(sound) ?? 'complaint',
  };
};

/** The canonical sounds of a catalogue's own expression, in order. */
export const entrySounds = (text: string, { unify, canonical }: ReadyLexicon): string[] =>
  plainWords(unify(text)).filter(isTelling).map(canonical);
