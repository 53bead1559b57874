/** Finds words that judge a person, or tell what a note may not hold, so that a factual wording can be proposed; it never blocks. */
import * as z from 'zod/mini';
import { commonEnd, commonStart } from '../text/common-ends';
import { inflectedForms, wordForm } from './french-forms';
import { quotedTokens, tokensOf } from './french-tokens';

export const JudgementWord = z.object({
  /** Words or expressions in the masculine singular; the regular feminine and the plural follow, irregular ones are listed. */
  words: z.array(z.string().check(z.minLength(1))).check(z.minLength(1)),
  /** A judgement to reword, or sensitive data that should not be there at all. */
  kind: z.enum(['judgement', 'sensitive']),
  /** What to write instead. */
  advice: z.string().check(z.minLength(1)),
  /** Silent right after one of these: « plaie sale », « corps étranger ». */
  exceptAfter: z.optional(z.array(z.string())),
});
export type JudgementWord = z.infer<typeof JudgementWord>;

/** Offsets in the text as it was typed, `end` excluded. */
export type JudgementFinding = {
  readonly start: number;
  readonly end: number;
  /** As typed. */
  readonly word: string;
  readonly advice: string;
};

type Candidate = {
  readonly forms: readonly string[];
  readonly entry: JudgementWord;
  readonly exceptAfter: ReadonlySet<string>;
};
/** Candidates by their first word, longest first. */
type Index = ReadonlyMap<string, readonly Candidate[]>;

/** What may stand between the words of one expression. */
const GAP = /^[\s'’-]{1,3}$/;
/** A word right after one of these is a surname: « Mme Boulet ». */
const TITLES: ReadonlySet<string> = new Set(
  'm mr mme mlle monsieur madame mademoiselle dr docteur pr professeur famille'.split(' '),
);
/** Only single words are inflected; the other forms of an expression (« cas sociaux ») are listed. */
const allForms = (expression: string): string[][] => {
  const words = expression.split(/[\s'’-]+/);
  return words.length > 1 ? [words.map(wordForm)] : inflectedForms(expression).map((form) => [form]);
};

const candidatesOf = (entry: JudgementWord): Candidate[] => {
  const exceptAfter = new Set((entry.exceptAfter ?? []).flatMap(allForms).flat());
  return entry.words.flatMap(allForms).map((forms) => ({ forms, entry, exceptAfter }));
};

const createIndex = (list: readonly JudgementWord[]): Index => {
  const candidates = list.flatMap(candidatesOf).toSorted((a, b) => b.forms.length - a.forms.length);
  return Map.groupBy(candidates, ({ forms }) => forms[0] ?? '');
};

/** A list is turned into an index once, not at every keystroke. */
const indexes = new WeakMap<readonly JudgementWord[], Index>();

const indexOf = (list: readonly JudgementWord[]): Index => {
  const index = indexes.get(list) ?? createIndex(list);
  indexes.set(list, index);
  return index;
};

/**
 * The words of the list that stand whole in the text, in order, whatever their accents, case, number or gender. Negation
 * does not matter: « pas agressif » judges too. What stands between quotation marks is the caller's own and only sensitive data
 * is still found there. Linear in the text.
 */
export const findJudgementWords = (text: string, list: readonly JudgementWord[]): JudgementFinding[] => {
  const index = indexOf(list);
  const tokens = tokensOf(text);
  const quoted = quotedTokens(tokens, text);

  const standsAt = (at: number, { forms, entry, exceptAfter }: Candidate): boolean => {
    const first = tokens[at];
    const before = tokens[at - 1]?.form ?? '';
    if (!first || TITLES.has(before) || exceptAfter.has(before)) return false;
    if (entry.kind === 'judgement' && quoted.has(first)) return false;
    return forms.every((form, offset) => {
      const token = tokens[at + offset];
      if (token?.form !== form) return false;
      return offset === 0 || GAP.test(text.slice(tokens[at + offset - 1]?.end, token.start));
    });
  };

  const found: JudgementFinding[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const candidates = index.get(tokens[at]?.form ?? '') ?? [];
    const met = candidates.find((candidate) => standsAt(at, candidate));
    if (!met) continue;
    const start = tokens[at]?.start ?? 0;
    at += met.forms.length - 1;
    const end = tokens[at]?.end ?? start;
    found.push({ start, end, word: text.slice(start, end), advice: met.entry.advice });
  }
  return found;
};

/** Findings of several lists in the order of the text; of two that overlap, the first to begin is told. */
export const findingsApart = (found: readonly JudgementFinding[]): JudgementFinding[] => {
  const kept: JudgementFinding[] = [];
  for (const finding of found.toSorted((a, b) => a.start - b.start)) {
    if (finding.start >= (kept.at(-1)?.end ?? 0)) kept.push(finding);
  }
  return kept;
};

/** What was found in the text `from`, where it stands in the text `to` that was made of it; what was changed is left out. */
export const findingsMoved = (
  found: readonly JudgementFinding[],
  { from, to }: { readonly from: string; readonly to: string },
): readonly JudgementFinding[] => {
  if (from === to || found.length === 0) return found;
  const start = commonStart(from, to);
  const changedTo = from.length - commonEnd(from, to, start);
  const shift = to.length - from.length;
  return found.flatMap((finding) => {
    if (finding.end <= start) return [finding];
    if (finding.start < changedTo) return [];
    return [{ ...finding, start: finding.start + shift, end: finding.end + shift }];
  });
};
