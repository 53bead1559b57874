/** How well each protocol fits a caller's sentence: clause by clause, the complaint before everything said about anything. */
import type { WordKind } from './caller-lexicon';
import { soundOf, tellingWords } from './caller-words';
import type { MetPhrase } from './literal-phrases';
import type { Entry, ProtocolIndex } from './protocol-index';

export type ScoredProtocol = {
  readonly at: number;
  readonly score: number;
  /** Own expressions met whole, longest first. */
  readonly matched: readonly string[];
  /** What the best of them tells: 1 for each word that is a complaint. */
  readonly telling: number;
  /** An expression of two words or more stands in it word for word. */
  readonly literal: boolean;
  /** Telling words of the sentence that the protocol itself holds. */
  readonly exact: ReadonlySet<string>;
};

export type Clause = { readonly sounds: readonly string[]; readonly isLast: boolean };

/** A whole expression of the caller (« joue gonflée ») weighs more than its words apart. */
const WHOLE_ENTRY_BONUS = 0.35;
const WHOLE_ENTRY_SCORE = 3;
/** Word for word: « un rendez-vous » tells although none of its words does. */
const LITERAL_WEIGHT = 2;
const LITERAL_WORD_WEIGHT = 1;
/** What the other clauses add to the best one. */
const OTHER_CLAUSES = 0.35;
/** Expressions are met across the clauses of a short sentence, never across those of a long story. */
const SHORT_SENTENCE = 14;
const CLAUSE_MARKS = /[.;:!?/\n…]+|,|(?<![\p{L}])(?:mais|par contre|parce que?)(?![\p{L}])/giu;
/** An article typed without its apostrophe (« lavion », « dasthme »). */
const GLUED_ARTICLE = /^(?:[dljsnmtc]|qu)(?=[aeiouyh])/;

const WEIGHTS: Readonly<Record<WordKind, number>> = { complaint: 1, antecedent: 0.35, everyday: 0.2, person: 0 };
/** Where nothing said is a complaint, what is left must lead somewhere. */
const WEIGHTS_ALONE: Readonly<Record<WordKind, number>> = { complaint: 1, antecedent: 1, everyday: 0.6, person: 0 };

/** The sound that is met: without an article glued to it, and spelt as the catalogue or the lexicon has it. */
const soundIn = (word: string, { spread, lexicon, near }: ProtocolIndex): string => {
  const sound = soundOf(word);
  if (spread.has(sound) || lexicon.known.has(sound)) return lexicon.canonicalOf(sound);
  const bare = soundOf(word.replace(GLUED_ARTICLE, ''));
  if (spread.has(bare) || lexicon.known.has(bare)) return lexicon.canonicalOf(bare);
  return lexicon.canonicalOf(near(sound));
};

/** The telling words of each clause, as they are compared; what the caller denies is left out. */
export const clausesOf = (sentence: string, index: ProtocolIndex): Clause[] => {
  const parts = sentence.split(CLAUSE_MARKS).filter((part) => part.trim() !== '');
  return parts.map((part, at) => ({
    sounds: tellingWords(index.lexicon.unify(part), index.complaints).map((word) => soundIn(word, index)),
    isLast: at === parts.length - 1,
  }));
};

const optionsFor = (weightOf: (sound: string) => number, isLast: boolean) => ({
  boost: { title: 1.5 },
  bm25: { k: 0.9, b: 0.5, d: 0.5 },
  combineWith: 'OR' as const,
  tokenize: (text: string) => text.split(' ').filter(Boolean),
  boostTerm: (term: string) => weightOf(term),
  // Only the word being typed may be unfinished; the others may be another form of the word (« saigne », « saignement »).
  prefix: (term: string, at: number, terms: string[]) => term.length >= (isLast && at === terms.length - 1 ? 3 : 5),
  fuzzy: (term: string) => (term.length >= 5 ? 0.2 : false),
  maxFuzzy: 2,
  weights: { fuzzy: 0.35, prefix: 0.4 },
});

/** Own expressions all of whose words were met, those that tell most first. */
const metEntries = (entries: readonly Entry[], met: ReadonlySet<string>): Entry[] =>
  entries
    .filter(({ sounds }) => sounds.every((sound) => met.has(sound)))
    .toSorted((a, b) => b.weight - a.weight);

type Part = { score: number; best: number; met: Set<string> };

/** Adds up what every clause gives to every protocol. */
const partsOf = (clauses: readonly Clause[], index: ProtocolIndex, weightOf: (sound: string) => number) => {
  const { search, entries, lexicon } = index;
  const isShort = clauses.reduce((count, { sounds }) => count + sounds.length, 0) <= SHORT_SENTENCE;
  const persons = new Set(clauses.flatMap(({ sounds }) => sounds.filter((sound) => lexicon.kindOf(sound) === 'person')));
  const parts = new Map<number, Part>();
  for (const { sounds, isLast } of clauses) {
    const asked = sounds.filter((sound) => weightOf(sound) > 0);
    if (asked.length === 0) continue;
    for (const { id, score, terms } of search.search(asked.join(' '), optionsFor(weightOf, isLast))) {
      const part = parts.get(id) ?? { score: 0, best: 0, met: new Set(persons) };
      const met = isShort ? part.met : new Set(persons);
      for (const term of terms) met.add(term);
      const own = isShort ? [] : metEntries(entries[id] ?? [], met);
      const whole = score + WHOLE_ENTRY_SCORE * (own[0]?.weight ?? 0);
      for (const entry of own) for (const sound of entry.sounds) part.met.add(sound);
      parts.set(id, { score: part.score + whole, best: Math.max(part.best, whole), met: part.met });
    }
  }
  return parts;
};

/** What an expression that stands word for word is worth, in words that tell. */
const literalWeight = ({ length }: MetPhrase, isShort: boolean): number => {
  if (length > 1) return LITERAL_WEIGHT;
  return isShort ? LITERAL_WORD_WEIGHT : LITERAL_WORD_WEIGHT / 3;
};

/** What only everyday words lead to stays behind what anything else leads to. */
const EVERYDAY_ONLY = 0.4;

const noPart = (): Part => ({ score: 0, best: 0, met: new Set() });

/** Every protocol that something said leads to, best first. */
export const scoredProtocols = (sentence: string, clauses: readonly Clause[], index: ProtocolIndex): ScoredProtocol[] => {
  const { lexicon, entries, sounds } = index;
  const said = clauses.flatMap((clause) => clause.sounds);
  const complains = said.some((sound) => lexicon.kindOf(sound) === 'complaint');
  const weights = complains ? WEIGHTS : WEIGHTS_ALONE;
  const parts = partsOf(clauses, index, (sound) => weights[lexicon.kindOf(sound)]);
  const phrases = index.phrasesIn(sentence);
  for (const { at } of phrases) if (!parts.has(at)) parts.set(at, noPart());
  return [...parts]
    .map(([at, { score, best, met }]) => {
      const matched = metEntries(entries[at] ?? [], met);
      const literal = phrases.filter((phrase) => phrase.at === at);
      const weight = Math.max(matched[0]?.weight ?? 0, ...literal.map((phrase) => literalWeight(phrase, said.length <= SHORT_SENTENCE)));
      const exact = new Set(said.filter((sound) => lexicon.kindOf(sound) !== 'person' && sounds[at]?.has(sound)));
      const isLiteral = literal.some(({ length }) => length > 1);
      const tells = isLiteral || [...exact].some((sound) => lexicon.kindOf(sound) !== 'everyday');
      const whole = best + OTHER_CLAUSES * (score - best);
      return {
        at,
        matched: [...new Set([...matched, ...literal].map(({ text }) => text))],
        telling: matched[0]?.weight ?? 0,
        literal: isLiteral,
        exact,
        score:
          (whole * (1 + WHOLE_ENTRY_BONUS * weight) + WHOLE_ENTRY_SCORE * weight) * (tells || !complains ? 1 : EVERYDAY_ONLY),
      };
    })
    .toSorted((a, b) => b.score - a.score);
};
