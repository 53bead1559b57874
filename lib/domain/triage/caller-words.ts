/** What counts in a caller's sentence: words that tell something, without those that are denied. */
import { fold } from '../text/search-text';
import { withoutTurns } from './search/turns-of-phrase';

/** Words that callers say about anything; alone they lead nowhere. */
const STOP_WORDS: ReadonlySet<string> = new Set(
  `ai ait alors apres aucun aucune aussi avait avant avec avoir beaucoup bien bonjour car ce ces cest cet cette celle celles celui ceux
  chez comme comment dans dans depuis des deux docteur donc elle elles encore ensuite est etait etre eu fait
  fois hier ici ils jai jour jours juste les leur lui madame mais matin meme merci mes moi moins mois mon monsieur
  nest non nos notre nous nuit par pas patient patiente pendant personne peu peut peux plus plutot pour pourrait
  quand que quel quelle quelque qui rdv rendez sais sait sans sera ses soir son sont sous suis sur tous tout toute
  toutes tres trois trop une urgence vers veut veux vient voudrais vous vraiment aujourd hui semaine semaines heure
  heures ans minutes dun dune jour dit appelle appeler besoin avis faire aux ont elle lors puis vais vas mieux jamais toujours`
    .split(/\s+/)
    .filter(Boolean),
);

const NEGATORS: ReadonlySet<string> = new Set(['pas', 'sans', 'aucun', 'aucune', 'ni']);

/** « N'arrive pas à uriner » denies the power, not the word that follows: it is the complaint itself. */
const ABILITY: ReadonlySet<string> = new Set(
  'arrive arrives arrivent peut peux peuvent pouvait sait sais veut veux reussit parvient'.split(' '),
);

/** Said between the negation and what it denies. */
const SKIPPED: ReadonlySet<string> = new Set(
  'd de du des la le les l eu trop tres beaucoup vraiment encore plus gros grosse forte fort autre'.split(
    ' ',
  ),
);

/** Carry a denial on to the next noun: « pas de douleur dans la poitrine », « ni toux ni rhume ». */
const CARRIERS: ReadonlySet<string> = new Set('d de du des au aux dans en ni ou'.split(' '));

/** Where a denial ends at the latest. */
const CLAUSE_END = /[.,;:!?\n]|(?<![\p{L}])(?:mais|et|avec|depuis|car|alors|par contre)(?![\p{L}])/giu;

/** Spellings that sound alike, in the order in which they are undone; « ch » becomes C so that its letters are left alone. */
const SOUNDS: readonly (readonly [RegExp, string])[] = [
  [/ch/g, 'C'],
  [/ph/g, 'f'],
  [/sth/g, 's'],
  [/h/g, ''],
  [/qu/g, 'k'],
  [/eau|au/g, 'o'],
  [/[ae]i(?![nm])|ay/g, 'e'],
  [/y/g, 'i'],
  [/ti(?=on)/g, 'si'],
  [/c(?=[ei])/g, 's'],
  [/ck|[cq]/g, 'k'],
  [/g(?=[ei])/g, 'j'],
  [/z/g, 's'],
  [/(.)\1+/g, '$1'],
];

/** Crude French root: plural, feminine and past-participle endings, so that « gonflées » is « gonflé ». */
const root = (word: string): string => {
  if (word.length < 5) return word;
  const singular = word.replace(/[sx]$/, '');
  // « Place » keeps its soft c: its root is not that of « plaque ».
  if (singular.endsWith('ce')) return singular;
  const bare = singular.replace(/e{1,2}$/, '');
  return bare.length >= 4 ? bare : singular;
};

/** Short words that sound like others or begin them (« aînée », « fil ») are met whole or not at all. */
const WHOLE_WORDS: ReadonlySet<string> = new Set(['aine', 'fils', 'coup', 'coups']);

/** What is compared of a folded word: how its root sounds, since callers' words are typed as they are heard. */
export const soundOf = (word: string): string =>
  WHOLE_WORDS.has(word)
    ? `=${word}`
    : SOUNDS.reduce((sound, [spelling, letter]) => sound.replace(spelling, letter), root(word));

/** The folded words of a text, without turns of phrase that would mislead. */
export const plainWords = (text: string): string[] => withoutTurns(fold(text)).split(' ').filter(Boolean);

/** A word worth looking for: three letters or more, no number, not one that fits any call. */
export const isTelling = (word: string): boolean =>
  word.length >= 3 && !/^\d+$/.test(word) && !STOP_WORDS.has(word);

/** A misspelt or unfinished word that fits any call (« depui »). */
const isAlmostStopWord = (word: string): boolean =>
  word.length >= 4 && (STOP_WORDS.has(`${word}s`) || STOP_WORDS.has(word.replace(/s$/, '')));

/** First word denied after the negator at `at`, or -1. */
const deniedFrom = (words: readonly string[], at: number): number => {
  let next = at + 1;
  while (SKIPPED.has(words[next] ?? '')) next += 1;
  return next < words.length ? next : -1;
};

/** « Pas mal à la tête »: after these, « a » is a preposition; elsewhere it may be the verb (« pas de fièvre, a la joue gonflée »). */
const HURTS: ReadonlySet<string> = new Set('mal douleur douleurs'.split(' '));

const carriesOn = (words: readonly string[], last: number): boolean => {
  const next = words[last + 1] ?? '';
  return CARRIERS.has(next) || ((next === 'a' || next === 'l') && HURTS.has(words[last] ?? ''));
};

/** Last word of the denied group: nouns tied together by small words. */
const deniedTo = (words: readonly string[], from: number): number => {
  let last = from;
  while (carriesOn(words, last)) {
    const next = deniedFrom(words, last + 1);
    if (next < 0) break;
    last = next;
  }
  return last;
};

/** Whether a denied word is the complaint itself: « pas uriné ». */
export type IsDeniedComplaint = (word: string) => boolean;

/**
 * The words that stand in a catalogue right after a negation (« pas uriné »), as `soundIn` compares them, so that another
 * word for the same (« pas pissé ») is the complaint too.
 */
export const deniedComplaints = (
  entries: readonly string[],
  soundIn: (word: string) => string,
): IsDeniedComplaint => {
  const complaints = new Set<string>();
  for (const words of entries.map(plainWords)) {
    for (const [at, word] of words.entries()) {
      const from = NEGATORS.has(word) ? deniedFrom(words, at) : -1;
      if (from >= 0) complaints.add(soundIn(words[from] ?? ''));
    }
  }
  return (word) => complaints.has(soundIn(word));
};

/** The group that the negator at `at` denies, as first and last positions; null when it denies no other word. */
const deniedGroup = (words: readonly string[], at: number): readonly [number, number] | null => {
  if (!NEGATORS.has(words[at] ?? '') || ABILITY.has(words[at - 1] ?? '')) return null;
  const from = deniedFrom(words, at);
  return from < 0 ? null : [from, deniedTo(words, from)];
};

const deniedPositions = (words: readonly string[], isComplaint: IsDeniedComplaint): ReadonlySet<number> => {
  const denied = new Set<number>();
  for (const at of words.keys()) {
    const [from, to] = deniedGroup(words, at) ?? [0, -1];
    if (isComplaint(words[from] ?? '')) continue;
    for (let position = from; position <= to; position += 1) denied.add(position);
  }
  return denied;
};

const tellingOfClause = (words: readonly string[], isComplaint: IsDeniedComplaint): string[] => {
  const denied = deniedPositions(words, isComplaint);
  return words.filter((word, at) => !denied.has(at) && isTelling(word) && !isAlmostStopWord(word));
};

/** The telling words of a sentence, in order, without what the caller denies. */
export const tellingWords = (sentence: string, isComplaint: IsDeniedComplaint): string[] =>
  sentence.split(CLAUSE_END).flatMap((clause) => tellingOfClause(plainWords(clause), isComplaint));
