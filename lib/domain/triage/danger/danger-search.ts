/** Hears the vital signs in a caller's words, whatever else is said around them. */

import { CLAUSE, heardSound, heardWords } from '../heard-text';
import { createNearWords } from '../search/near-words';
import {
  type HeardText,
  isAgain,
  isDenied,
  isElsewhere,
  isLongAgo,
  isSpokenOf,
  isTold,
  isVoid,
} from './danger-context';
import { APART, formsOf, type Lexicon, lexiconOf, type Pattern, patternOf, wordsOf } from './danger-pattern';
import type { DangerCatalogue, DangerSign } from './danger-sign';
import { type Span, spansOf } from './danger-spans';

/** A sign, with the bare words in which it was heard. */
export type HeardDanger = { readonly sign: DangerSign; readonly words: string };

type ReadySign = {
  readonly sign: DangerSign;
  readonly heard: readonly Pattern[];
  readonly named: readonly Pattern[];
  readonly unless: readonly Pattern[];
};

const ready = (sign: DangerSign, lexicon: Lexicon): ReadySign => {
  const all = (sources: readonly string[]) => sources.map((source) => patternOf(source, lexicon));
  return {
    sign,
    heard: all(sign.heard),
    named: all(sign.named),
    unless: sign.unless.map((source) => patternOf(source, lexicon, 'narrow')),
  };
};

/** What a word sounds like; mistyped, what the word that it stands for sounds like; a word of its own, itself. */
const createSoundMeant = (
  wanted: ReadonlySet<string>,
  known: readonly string[],
  sameSound: readonly string[],
): ((word: string) => string) => {
  const ordinary = sameSound.flatMap(formsOf).flatMap(heardWords);
  const alone = new Set([...known.flatMap(heardWords), ...ordinary]);
  const apart = new Set(ordinary.filter((word) => !wanted.has(word)));
  const wantedSounds = new Set([...wanted].map(heardSound));
  const soundsAlone = new Set([...alone].map(heardSound));
  const near = createNearWords(wanted, alone);
  const nearSound = createNearWords(wantedSounds, soundsAlone);
  return (word) => {
    const sound = heardSound(word);
    if (apart.has(word)) return `${APART}${word}`;
    if (word === CLAUSE || wantedSounds.has(sound) || soundsAlone.has(sound)) return sound;
    const other = near(word);
    return other === word ? nearSound(sound) : heardSound(other);
  };
};

/** The same words where they only tell what a sign is not: there « allaite » is itself, though no gasp. */
const asContext = (text: HeardText): HeardText => {
  if (!text.sounds.some((sound) => sound.startsWith(APART))) return text;
  const sounds = text.sounds.map((sound) => (sound.startsWith(APART) ? heardSound(sound.slice(1)) : sound));
  return { ...text, sounds, present: new Set(sounds) };
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

/** What makes any sign something else. */
type Contexts = Readonly<Record<'elsewhere' | 'longAgo' | 'spokenOf' | 'told', readonly Pattern[]>>;

/** Where a sign is heard as happening now; null when it is not. */
const spanOf = (
  { heard, named, unless }: ReadySign,
  text: HeardText,
  { elsewhere, longAgo, spokenOf, told }: Contexts,
): Span | null => {
  const around = asContext(text);
  const counts: Counts = (pattern, span) =>
    (pattern.denies || !isDenied(around, span)) &&
    !isVoid(unless, around, span) &&
    !isLongAgo(longAgo, around, span) &&
    !isSpokenOf(spokenOf, around, span) &&
    !isTold(told, around, span);
  const happens: Counts = (pattern, span) =>
    counts(pattern, span) && (isAgain(around, span) || !isElsewhere(elsewhere, around, span));
  return firstSpan(heard, text, counts) ?? firstSpan(named, text, happens);
};

/** Every pattern of what makes a sign something else. */
const contextsOf = ({ signs, elsewhere, longAgo, spokenOf, told }: DangerCatalogue): string[] => [
  ...signs.flatMap(({ unless }) => unless),
  ...elsewhere,
  ...longAgo,
  ...spokenOf,
  ...told,
];

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
  const contexts: Contexts = {
    elsewhere: catalogue.elsewhere.map((source) => patternOf(source, lexicon)),
    longAgo: catalogue.longAgo.map((source) => patternOf(source, lexicon)),
    spokenOf: catalogue.spokenOf.map((source) => patternOf(source, lexicon)),
    told: catalogue.told.map((source) => patternOf(source, lexicon)),
  };
  const sources = signs.flatMap(({ heard, named }) => [...heard, ...named]);
  const soundMeant = createSoundMeant(
    wordsOf(catalogue.lexicon, sources),
    [...known, ...wordsOf({}, contextsOf(catalogue))],
    catalogue.sameSound,
  );
  return (said) => {
    const words = heardWords(said);
    const sounds = words.map(soundMeant);
    const text: HeardText = { words, sounds, present: new Set(sounds) };
    return all.flatMap((each) => {
      const span = spanOf(each, text, contexts);
      return span ? [{ sign: each.sign, words: words.slice(span.from, span.to).join(' ') }] : [];
    });
  };
};
