/** What stands around a sign and makes it something else: a denial, another meaning, a time long past, a talk about it. */
import { CLAUSE } from '../heard-text';
import type { Pattern } from './danger-pattern';
import { NEW_SUBJECT, type Span, spansOf } from './danger-spans';

/** A text as the signs listen to it. */
export type HeardText = {
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
  'etre',
  'non',
  'ni',
  'ou',
  'vu',
  'trouve',
  'beaucoup',
  'plus',
  'spécialement',
  'signe',
  'signes',
]);

/** « Je sais pas »: what is said next is not denied. */
const KNOWS: ReadonlySet<string> = new Set(['sais', 'sait', 'savons']);

/** « Pas perdu connaissance », « sans convulsion »: denied, unless the pattern is itself a denial. */
export const isDenied = ({ words }: HeardText, { from }: Span): boolean => {
  let at = from - 1;
  // « Ni perdu la parole »: a denial itself, and said between one and what it denies.
  while (CARRIED.has(words[at] ?? '') && !NEGATORS.has(words[at] ?? '')) at -= 1;
  return NEGATORS.has(words[at] ?? '') && !KNOWS.has(words[at - 1] ?? '');
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
export const isVoid = (unless: readonly Pattern[], text: HeardText, span: Span): boolean => {
  const around = nearby(text, span);
  return unless.some((pattern) => {
    const reach = pattern.items.length === 1 ? around : span;
    return spansOf(pattern, text.sounds, text.present).some(
      ({ from, to }) => from < reach.to && to > reach.from,
    );
  });
};

/** Whether the clause speaks of the past or of papers. */
export const isElsewhere = (elsewhere: readonly Pattern[], text: HeardText, span: Span): boolean => {
  const { from, to } = clauseAround(text, span);
  const clause = text.sounds.slice(from, to);
  return elsewhere.some((other) => spansOf(other, clause, text.present).length > 0);
};

/** « Il refait un AVC comme l'an dernier », « c'est pareil que la dernière fois »: it happens now as it did. */
export const isAgain = ({ words }: HeardText, { from, to }: Span): boolean =>
  words[to] === 'comme' || words[from - 1] === 'refait' || words.slice(to).includes('pareil');

/** How many words may stand between what was heard and the time that it was. */
const BEFORE_TIME = 2;
/** « Comme il y a deux ans »: it is happening again. */
const AGAIN: ReadonlySet<string> = new Set(['comme', 'depuis']);

/** « Un infarctus en 2015 »: the time said right behind is long past. Before what was heard, a time tells nothing of it. */
export const isLongAgo = (
  longAgo: readonly Pattern[],
  { words, sounds, present }: HeardText,
  { to }: Span,
) => {
  const behind = sounds.slice(to);
  const told = words.slice(to);
  return longAgo.some((pattern) =>
    spansOf(pattern, behind, present).some(
      ({ from }) =>
        from <= BEFORE_TIME &&
        !behind.slice(0, from).some((sound) => sound === CLAUSE || NEW_SUBJECT.has(sound)) &&
        !told.slice(0, from).some((word) => AGAIN.has(word)),
    ),
  );
};

/** Whether one of the patterns stands before a span, with so many words of the same subject between. */
const standsBefore = (
  patterns: readonly Pattern[],
  { sounds, present }: HeardText,
  { from, between }: { readonly from: number; readonly between: number },
): boolean =>
  patterns.some((pattern) =>
    spansOf(pattern, sounds, present).some(
      ({ to }) =>
        to <= from &&
        from - to <= between &&
        !sounds.slice(to, from).some((sound) => sound === CLAUSE || NEW_SUBJECT.has(sound)),
    ),
  );

/** « Un article sur les intoxications au monoxyde »: how many words of what it is about may come first. */
const BEHIND_SPOKEN = 1;

/** « Une conférence sur l'arrêt cardiaque »: spoken of, not happening. */
export const isSpokenOf = (spokenOf: readonly Pattern[], text: HeardText, { from }: Span): boolean =>
  standsBefore(spokenOf, text, { from, between: BEHIND_SPOKEN });

/** How many words may stand between « dans un film » and what happens there. */
const BEHIND_TOLD = 3;

/** « Dans le film un homme est poignardé », « petite, j'ai convulsé »: it happens to nobody now. */
export const isTold = (told: readonly Pattern[], text: HeardText, { from }: Span): boolean =>
  standsBefore(told, text, { from, between: BEHIND_TOLD });
