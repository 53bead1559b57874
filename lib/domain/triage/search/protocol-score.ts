/** How well each protocol fits a caller's sentence: the complaint before everything that is said about anything. */
import {
  metEntries,
  type Part,
  readSentence,
  type Sentence,
  sentenceParts,
  WHOLE_ENTRY_SCORE,
} from './clause-score';
import type { MetPhrase } from './literal-phrases';
import type { ProtocolIndex } from './protocol-index';

export type ScoredProtocol = {
  readonly at: number;
  readonly score: number;
  /** Own expressions met whole, best first. */
  readonly matched: readonly string[];
  /** What the best of them tells: 1 for each word that is a complaint. */
  readonly telling: number;
  /** An expression of two words or more stands in the sentence word for word. */
  readonly literal: boolean;
  /** Telling words of the sentence that the protocol itself holds. */
  readonly exact: ReadonlySet<string>;
  /** The best of one of the few clauses said: of two complaints each has its protocol. */
  readonly leads: boolean;
};

const WHOLE_ENTRY_BONUS = 0.35;
/** Word for word: « un rendez-vous » tells although none of its words does. */
const LITERAL_WEIGHT = 2;
const LITERAL_WORD_WEIGHT = 1;
/** « Yeux collés » before « colle dans l'œil »: the same words in another order are another complaint. */
const WORD_FOR_WORD = 0.5;
/** What the other clauses add to the best one. */
const OTHER_CLAUSES = 0.35;
/** What only everyday words lead to stays behind what anything else leads to. */
const EVERYDAY_ONLY = 0.4;
/** With more clauses than this, a clause is part of a story and no complaint of its own. */
const FEW_CLAUSES = 3;

const literalWeight = ({ length }: MetPhrase, { isShort }: Sentence): number => {
  if (length > 1) return LITERAL_WEIGHT;
  return isShort ? LITERAL_WORD_WEIGHT : LITERAL_WORD_WEIGHT / 3;
};

const NO_PART: Part = { score: 0, best: 0, met: new Set() };

/** What the sentence says of one protocol, in the protocol's own words. */
const evidenceOf = (at: number, part: Part, said: Said) => {
  const { sentence, index, phrases } = said;
  const { lexicon, entries, sounds } = index;
  const matched = metEntries(entries[at] ?? [], part.met);
  const literal = phrases.filter((phrase) => phrase.at === at);
  const own = sentence.said.filter((sound) => sounds[at]?.has(sound));
  return {
    matched: [...new Set([...matched, ...literal].map(({ text }) => text))],
    telling: matched[0]?.weight ?? 0,
    literal: literal.some(({ length }) => length > 1),
    exact: new Set(own.filter((sound) => !['person', 'filler'].includes(lexicon.kindOf(sound)))),
    weight:
      Math.max(matched[0]?.weight ?? 0, ...literal.map((phrase) => literalWeight(phrase, sentence))) +
      (literal.some(({ length }) => length > 1) ? WORD_FOR_WORD : 0),
  };
};

type Said = {
  readonly sentence: Sentence;
  readonly index: ProtocolIndex;
  readonly phrases: readonly MetPhrase[];
};

const scoredProtocol = (at: number, part: Part, said: Said): Omit<ScoredProtocol, 'leads'> => {
  const { weight, ...evidence } = evidenceOf(at, part, said);
  const { lexicon } = said.index;
  const tells = evidence.literal || [...evidence.exact].some((sound) => lexicon.kindOf(sound) !== 'everyday');
  const isOutweighed = !tells && (said.sentence.complains || said.phrases.some(({ length }) => length > 1));
  const words = part.best + OTHER_CLAUSES * (part.score - part.best);
  const score = words * (1 + WHOLE_ENTRY_BONUS * weight) + WHOLE_ENTRY_SCORE * weight;
  return { at, ...evidence, score: score * (isOutweighed ? EVERYDAY_ONLY : 1) };
};

/** Every protocol that something said leads to, best first, with the sentence as it was read. */
export const scoredProtocols = (query: string, index: ProtocolIndex) => {
  const sentence = readSentence(query, index);
  const { parts, leaders } = sentenceParts(sentence, index);
  const phrases = index.phrasesIn(query);
  const said: Said = { sentence, index, phrases };
  const leading = new Set(leaders.length <= FEW_CLAUSES ? leaders : []);
  const all = new Set([...parts.keys(), ...phrases.map(({ at }) => at)]);
  const scored = [...all]
    .map((at) => ({ ...scoredProtocol(at, parts.get(at) ?? NO_PART, said), leads: leading.has(at) }))
    .toSorted((a, b) => b.score - a.score);
  return { sentence, scored };
};
