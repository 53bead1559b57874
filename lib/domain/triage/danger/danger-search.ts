/** Hears the vital signs in a caller's words, whatever else is said around them. */

import { CLAUSE, heardSound, heardWords } from '../heard-text';
import { createNearWords } from '../search/near-words';
import {
  type Lexicon,
  lexiconOf,
  NEW_SUBJECT,
  type Pattern,
  patternOf,
  type Span,
  spansOf,
  wordsOf,
} from './danger-pattern';
import type { DangerCatalogue, DangerSign } from './danger-sign';

/** A sign, with the bare words in which it was heard. */
export type HeardDanger = { readonly sign: DangerSign; readonly words: string };

type ReadySign = {
  readonly sign: DangerSign;
  readonly heard: readonly Pattern[];
  readonly named: readonly Pattern[];
  readonly unless: readonly Pattern[];
};

type HeardText = {
  readonly words: readonly string[];
  readonly sounds: readonly string[];
  readonly present: ReadonlySet<string>;
};

/** How far a single word that says something else may stand from what was heard. */
const NEAR = 4;
const NEGATORS: ReadonlySet<string> = new Set(['pas', 'sans', 'ni', 'jamais']);
/** Said between a denial and what it denies. */
const CARRIED: ReadonlySet<string> = new Set([
  'eu',
  'fait',
  'ete',
  'non',
  'ni',
  'ou',
  'vu',
  'trouve',
  'beaucoup',
  'plus',
  'spécialement',
]);

const ready = (sign: DangerSign, lexicon: Lexicon): ReadySign => {
  const all = (sources: readonly string[]) => sources.map((source) => patternOf(source, lexicon));
  return {
    sign,
    heard: all(sign.heard),
    named: all(sign.named),
    unless: sign.unless.map((source) => patternOf(source, lexicon, 'narrow')),
  };
};

/** « Pas perdu connaissance », « sans convulsion »: denied, unless the pattern is itself a denial. */
const isDenied = ({ words }: HeardText, { from }: Span): boolean => {
  let at = from - 1;
  while (CARRIED.has(words[at] ?? '')) at -= 1;
  return NEGATORS.has(words[at] ?? '');
};

const clauseAround = ({ words }: HeardText, { from, to }: Span): Span => {
  const start = words.lastIndexOf(CLAUSE, from) + 1;
  const end = words.indexOf(CLAUSE, to);
  return { from: start, to: end < 0 ? words.length : end };
};

/** The words around a span up to where something else begins: there a single word may say what is meant. */
const nearby = ({ sounds }: HeardText, { from, to }: Span): Span => {
  const ends = (sound: string | undefined) =>
    sound === undefined || sound === CLAUSE || NEW_SUBJECT.has(sound);
  let [start, end] = [from, to];
  while (from - start < NEAR && !ends(sounds[start - 1])) start -= 1;
  while (end - to < NEAR && !ends(sounds[end])) end += 1;
  return { from: start, to: end };
};

/** Whether something around the span says something else. */
const isVoid = (unless: readonly Pattern[], text: HeardText, span: Span): boolean => {
  const around = nearby(text, span);
  return unless.some((pattern) => {
    const reach = pattern.items.length === 1 ? around : span;
    return spansOf(pattern, text.sounds, text.present).some(
      ({ from, to }) => from < reach.to && to > reach.from,
    );
  });
};

/** What a word sounds like; mistyped, what the word that it stands for sounds like. */
const createSoundMeant = (
  wanted: ReadonlySet<string>,
  known: readonly string[],
): ((word: string) => string) => {
  const alone = new Set(known.flatMap(heardWords));
  const wantedSounds = new Set([...wanted].map(heardSound));
  const soundsAlone = new Set([...alone].map(heardSound));
  const near = createNearWords(wanted, alone);
  const nearSound = createNearWords(wantedSounds, soundsAlone);
  return (word) => {
    const sound = heardSound(word);
    if (word === CLAUSE || wantedSounds.has(sound) || soundsAlone.has(sound)) return sound;
    const other = near(word);
    return other === word ? nearSound(sound) : heardSound(other);
  };
};

type Counts = (pattern: Pattern, span: Span) => boolean;

/** Where the first pattern that counts was met. */
const firstSpan = (patterns: readonly Pattern[], text: HeardText, counts: Counts): Span | null => {
  for (const pattern of patterns) {
    const span = spansOf(pattern, text.sounds, text.present).find((each) => counts(pattern, each));
    if (span) return span;
  }
  return null;
};

/** Where a sign is heard as happening now; null when it is not. */
const spanOf = (
  { heard, named, unless }: ReadySign,
  text: HeardText,
  elsewhere: readonly Pattern[],
): Span | null => {
  const counts: Counts = (pattern, span) =>
    (pattern.denies || !isDenied(text, span)) && !isVoid(unless, text, span);
  const happens: Counts = (pattern, span) => {
    const { from, to } = clauseAround(text, span);
    const clause = text.sounds.slice(from, to);
    return (
      counts(pattern, span) && !elsewhere.some((other) => spansOf(other, clause, text.present).length > 0)
    );
  };
  return firstSpan(heard, text, counts) ?? firstSpan(named, text, happens);
};

/**
 * Prepares the signs once. `known` are the words of the protocols: none of them is taken for a misspelt sign. The result
 * gives the signs heard in a text, in the order of the catalogue: the gravest first.
 */
export const createDangerSearch = (
  catalogue: DangerCatalogue,
  known: readonly string[],
): ((text: string) => readonly HeardDanger[]) => {
  const { signs } = catalogue;
  const lexicon = lexiconOf(catalogue.lexicon);
  const all = signs.map((sign) => ready(sign, lexicon));
  const elsewhere = catalogue.elsewhere.map((source) => patternOf(source, lexicon));
  const sources = signs.flatMap(({ heard, named }) => [...heard, ...named]);
  const soundMeant = createSoundMeant(wordsOf(catalogue.lexicon, sources), [
    ...known,
    ...catalogue.sameSound,
  ]);
  return (said) => {
    const words = heardWords(said);
    const sounds = words.map(soundMeant);
    const text: HeardText = { words, sounds, present: new Set(sounds) };
    return all.flatMap((each) => {
      const span = spanOf(each, text, elsewhere);
      return span ? [{ sign: each.sign, words: words.slice(span.from, span.to).join(' ') }] : [];
    });
  };
};
