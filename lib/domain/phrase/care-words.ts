/**
 * Finds what a secretary must not say: a diagnosis, a reassurance on how serious it is, an advice on medication. Silent when
 * unsure (a question, a quotation, a disclaimer before, a negation where it changes the meaning); it never blocks.
 */
import * as z from 'zod/mini';
import { wordForm } from './french-forms';
import { quotedTokens, type Token, tokensOf } from './french-tokens';
import type { JudgementFinding } from './judgement-words';

const CareWord = z.object({
  kind: z.enum(['diagnosis', 'reassurance', 'medication']),
  /** Words in a row; `a/b` is either, `…` stands for up to four words of any kind. */
  expressions: z.array(z.string().check(z.minLength(1))).check(z.minLength(1)),
  /** Silent when negated: « n'arrêtez pas votre traitement » is another thing than its contrary. */
  unlessNegated: z.optional(z.boolean()),
  /** What the expression does, after the subject « cette phrase ». */
  reason: z.string(),
  /** What to say instead. */
  wording: z.string(),
  sources: z.array(z.string()).check(z.minLength(1)),
});
type CareWord = z.infer<typeof CareWord>;

export const CareWordList = z.object({
  /** After one of these in the same sentence, somebody else is speaking or nothing is claimed. */
  silentAfter: z.array(z.string()),
  entries: z.array(CareWord),
});
export type CareWordList = z.infer<typeof CareWordList>;

const GAP = '…';
const LONGEST_GAP = 4;
/** Words before an expression in which its negation may stand: « il ne faut surtout pas prendre ». */
const NEGATION_REACH = 4;
const NEGATIONS: ReadonlySet<string> = new Set('ne n pas jamais aucun aucune sans ni'.split(' '));

/** Forms of one word, or a gap. */
type Step = ReadonlySet<string> | typeof GAP;
type Pattern = { readonly steps: readonly Step[]; readonly entry: CareWord };
type Prepared = {
  readonly byFirst: ReadonlyMap<string, readonly Pattern[]>;
  readonly silent: readonly (readonly string[])[];
};

const wordsOf = (expression: string): string[] => expression.split(/[\s'’-]+/).filter(Boolean);
const stepOf = (word: string): Step => (word === GAP ? GAP : new Set(word.split('/').map(wordForm)));

const patternsOf = (entry: CareWord): Pattern[] =>
  entry.expressions.map((expression) => ({ steps: wordsOf(expression).map(stepOf), entry }));

/** Each pattern under every form of its first word. */
const prepare = ({ entries, silentAfter }: CareWordList): Prepared => {
  const rows = entries.flatMap(patternsOf).flatMap((pattern) => {
    const [first] = pattern.steps;
    return first === undefined || first === GAP ? [] : [...first].map((form) => ({ form, pattern }));
  });
  const grouped = Map.groupBy(rows, ({ form }) => form);
  return {
    byFirst: new Map([...grouped].map(([form, list]) => [form, list.map(({ pattern }) => pattern)])),
    silent: silentAfter.map((expression) => wordsOf(expression).map(wordForm)),
  };
};

/** A list is prepared once, not at every keystroke. */
const prepared = new WeakMap<CareWordList, Prepared>();

const preparedOf = (list: CareWordList): Prepared => {
  const known = prepared.get(list) ?? prepare(list);
  prepared.set(list, known);
  return known;
};

type Sentence = { readonly tokens: readonly Token[]; readonly isQuestion: boolean };

/** Sentences of a text: an end mark or a line break closes one, « 10.30 » does not matter here. */
const sentencesOf = (text: string): Sentence[] => {
  const tokens = tokensOf(text);
  const quoted = quotedTokens(tokens, text);
  const ends = [...text.matchAll(/[.!?\n]+/g)].map(({ 0: mark, index }) => ({ at: index, mark }));
  const sentences: Sentence[] = [];
  let next = 0;
  for (const end of [...ends, { at: text.length, mark: '' }]) {
    const inside: Token[] = [];
    for (let token = tokens[next]; token && token.start < end.at; token = tokens[next]) {
      if (!quoted.has(token)) inside.push(token);
      next += 1;
    }
    sentences.push({ tokens: inside, isQuestion: end.mark.includes('?') });
  }
  return sentences;
};

/** Place after the last token that the steps meet from `at`, the nearest one for a gap; null when they do not. */
const endOfMatch = (tokens: readonly Token[], at: number, steps: readonly Step[]): number | null => {
  let place = at;
  let slack = 0;
  for (const step of steps) {
    if (step === GAP) {
      slack = LONGEST_GAP;
      continue;
    }
    const met = tokens.slice(place, place + slack + 1).findIndex(({ form }) => step.has(form));
    if (met < 0) return null;
    place += met + 1;
    slack = 0;
  }
  return place;
};

const isNegated = (tokens: readonly Token[], at: number, end: number): boolean =>
  tokens.slice(Math.max(0, at - NEGATION_REACH), end).some(({ form }) => NEGATIONS.has(form));

const isSilenced = (tokens: readonly Token[], at: number, silent: Prepared['silent']): boolean =>
  silent.some((words) =>
    tokens.some(
      (_, start) =>
        start + words.length <= at && words.every((word, offset) => tokens[start + offset]?.form === word),
    ),
  );

type Match = { readonly end: number; readonly entry: CareWord };

/** The longest expression that begins at this token and is meant as it stands. */
const matchAt = (tokens: readonly Token[], at: number, { byFirst, silent }: Prepared): Match | null => {
  const [longest] = (byFirst.get(tokens[at]?.form ?? '') ?? [])
    .flatMap(({ steps, entry }) => {
      const end = endOfMatch(tokens, at, steps);
      return end === null || (entry.unlessNegated && isNegated(tokens, at, end)) ? [] : [{ end, entry }];
    })
    .toSorted((a, b) => b.end - a.end);
  return longest && !isSilenced(tokens, at, silent) ? longest : null;
};

/** What should not be said, in the order of the text and apart, each with its reason and another wording. */
export const findCareWords = (text: string, list: CareWordList): JudgementFinding[] => {
  const known = preparedOf(list);
  const found: JudgementFinding[] = [];
  for (const { tokens, isQuestion } of sentencesOf(text)) {
    for (let at = 0; !isQuestion && at < tokens.length; at += 1) {
      const match = matchAt(tokens, at, known);
      if (!match) continue;
      const start = tokens[at]?.start ?? 0;
      at = match.end - 1;
      const end = tokens[at]?.end ?? start;
      const { reason, wording } = match.entry;
      found.push({
        start,
        end,
        word: text.slice(start, end),
        advice: `${reason}\u202f; plutôt\u00a0: ${wording}`,
      });
    }
  }
  return found;
};
