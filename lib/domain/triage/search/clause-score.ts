/** A caller's sentence clause by clause, and what each clause gives to each protocol. */
import type { WordKind } from '../caller-lexicon';
import { soundOf, tellingWords } from '../caller-words';
import type { Entry, ProtocolIndex } from './protocol-index';

type Clause = { readonly sounds: readonly string[]; readonly isLast: boolean };

export type Sentence = {
  readonly clauses: readonly Clause[];
  /** Every telling word, as it is compared. */
  readonly said: readonly string[];
  /** Holds a word that is a complaint by itself. */
  readonly complains: boolean;
  /** Expressions are met across the clauses of a short sentence, never across those of a long story. */
  readonly isShort: boolean;
};

/** What the clauses give to one protocol. */
export type Part = { readonly score: number; readonly best: number; readonly met: ReadonlySet<string> };

/** What one clause gives to one protocol, with the words met. */
type ClauseHit = { readonly at: number; readonly score: number; readonly met: ReadonlySet<string> };

/** A whole expression of the caller (« joue gonflée ») weighs more than its words apart. */
export const WHOLE_ENTRY_SCORE = 3;
const SHORT_SENTENCE = 14;
const CLAUSE_MARKS = /[.;:!?/\n…]+|,|(?<![\p{L}])(?:mais|et|par contre|parce que?)(?![\p{L}])/giu;
/** An article typed without its apostrophe (« lavion », « dasthme »). */
const GLUED_ARTICLE = /^(?:[dljsnmtc]|qu)(?=[aeiouyh])/;

const WEIGHTS: Readonly<Record<WordKind, number>> = {
  complaint: 1,
  antecedent: 0.35,
  everyday: 0.2,
  person: 0,
  filler: 0,
};
/** Where nothing said is a complaint, what is left must lead somewhere. */
const WEIGHTS_ALONE: Readonly<Record<WordKind, number>> = {
  complaint: 1,
  antecedent: 1,
  everyday: 0.6,
  person: 0,
  filler: 0,
};

/** The sound that is met: without an article glued to it, and spelt as the catalogue or the lexicon has it. */
const soundIn = (word: string, { spread, lexicon, near }: ProtocolIndex): string => {
  const sound = soundOf(word);
  if (spread.has(sound) || lexicon.known.has(sound)) return lexicon.canonicalOf(sound);
  const bare = soundOf(word.replace(GLUED_ARTICLE, ''));
  if (spread.has(bare) || lexicon.known.has(bare)) return lexicon.canonicalOf(bare);
  return lexicon.canonicalOf(near(sound));
};

/** Reads a sentence: the telling words of each clause, without what the caller denies. */
export const readSentence = (sentence: string, index: ProtocolIndex): Sentence => {
  // « 39,5 » is one number.
  const parts = sentence
    .replace(/(\d)[.,](?=\d)/g, '$1 ')
    .split(CLAUSE_MARKS)
    .filter((part) => part.trim() !== '');
  const clauses = parts.map((part, at) => ({
    sounds: tellingWords(index.lexicon.unify(part), index.isDeniedComplaint).map((word) =>
      soundIn(word, index),
    ),
    isLast: at === parts.length - 1,
  }));
  const said = clauses.flatMap(({ sounds }) => sounds);
  return {
    clauses,
    said,
    complains: said.some((sound) => index.lexicon.kindOf(sound) === 'complaint'),
    isShort: said.length <= SHORT_SENTENCE,
  };
};

/** Own expressions all of whose words were met, those that tell most first. */
export const metEntries = (entries: readonly Entry[], met: ReadonlySet<string>): Entry[] =>
  entries
    .filter(({ sounds }) => sounds.every((sound) => met.has(sound)))
    .toSorted((a, b) => b.weight - a.weight);

const optionsFor = (weightOf: (sound: string) => number, isLast: boolean) => ({
  boost: { title: 1.5 },
  bm25: { k: 0.9, b: 0.5, d: 0.5 },
  combineWith: 'OR' as const,
  tokenize: (text: string) => text.split(' ').filter(Boolean),
  boostTerm: (term: string) => weightOf(term),
  // Only the word being typed may be unfinished; the others may be another form of the word (« saigne », « saignement »).
  prefix: (term: string, at: number, terms: string[]) =>
    term.length >= (isLast && at === terms.length - 1 ? 3 : 5),
  fuzzy: (term: string) => (term.length >= 5 ? 0.2 : false),
  maxFuzzy: 2,
  weights: { fuzzy: 0.35, prefix: 0.4 },
});

/** Every protocol that one clause leads to, best first. */
const clauseHits = (
  { sounds, isLast }: Clause,
  index: ProtocolIndex,
  weights: Readonly<Record<WordKind, number>>,
): ClauseHit[] => {
  const weightOf = (sound: string) => weights[index.lexicon.kindOf(sound)];
  const asked = sounds.filter((sound) => weightOf(sound) > 0);
  const silent = sounds.filter((sound) => weightOf(sound) === 0);
  if (asked.length === 0) return [];
  return index.search
    .search(asked.join(' '), optionsFor(weightOf, isLast))
    .map(({ id, score, terms }) => {
      const met = new Set([...silent, ...terms]);
      const whole = metEntries(index.entries[id] ?? [], met)[0]?.weight ?? 0;
      return { at: id, score: score + WHOLE_ENTRY_SCORE * whole, met };
    })
    .toSorted((a, b) => b.score - a.score);
};

/** Adds what one more clause gives. In a long story the words met are those of the clause that gave most. */
const added = (before: Part, { score, met }: ClauseHit, isShort: boolean): Part => ({
  score: before.score + score,
  best: Math.max(before.best, score),
  met: isShort ? new Set([...before.met, ...met]) : score > before.best ? met : before.met,
});

/** What the whole sentence gives to each protocol, and the best protocol of each clause. */
export const sentenceParts = ({ clauses, said, complains, isShort }: Sentence, index: ProtocolIndex) => {
  const weights = complains ? WEIGHTS : WEIGHTS_ALONE;
  const silent = isShort ? said.filter((sound) => weights[index.lexicon.kindOf(sound)] === 0) : [];
  const none: Part = { score: 0, best: 0, met: new Set(silent) };
  const parts = new Map<number, Part>();
  const all = clauses.map((clause) => clauseHits(clause, index, weights));
  for (const hit of all.flat()) parts.set(hit.at, added(parts.get(hit.at) ?? none, hit, isShort));
  return { parts, leaders: all.flatMap(([best]) => (best ? [best.at] : [])) };
};
