/** What the answers of a call amount to: the last one per sign, and the level that each gives. */
import { type DispositionLevel, dispositionRank } from './disposition';
import type { AnsweredQuestion, TriageAnswer, TriageRun, TriageSign } from './triage';

/** The last answer to each sign, by its id; a list that was opened stands under its own id. */
export type GivenAnswers = ReadonlyMap<string, AnsweredQuestion>;

/** The last answer wins; `answers` are in the order in which they were given. */
export const givenAnswers = (answers: readonly AnsweredQuestion[]): GivenAnswers =>
  new Map(answers.map((answer) => [answer.questionId, answer]));

/** Gravest first. */
const GRAVITY: readonly TriageAnswer[] = ['yes', 'unknown', 'notDone', 'no', 'notConcerned'];

/** Of two answers to one sign that nobody put in order, the graver; of two as grave, the later. */
export const graverAnswer = (a: AnsweredQuestion, b: AnsweredQuestion): AnsweredQuestion => {
  const difference = GRAVITY.indexOf(a.answer) - GRAVITY.indexOf(b.answer);
  if (difference !== 0) return difference < 0 ? a : b;
  return a.answeredAt >= b.answeredAt ? a : b;
};

/** Of two answers the one that stands first in `order`; an answer stands before none. */
export const firstIn =
  (order: readonly TriageAnswer[]) =>
  (a: TriageAnswer | null, b: TriageAnswer | null): TriageAnswer | null => {
    const rank = (answer: TriageAnswer | null) => (answer ? order.indexOf(answer) : order.length);
    return rank(a) <= rank(b) ? a : b;
  };

/**
 * One answer per sign for a whole call, in the order in which they were given. Within a protocol the last holds: it
 * is a correction. Between protocols the graver: two panels may have asked the same sign at the same time.
 */
export const answersOfRuns = (runs: readonly TriageRun[]): AnsweredQuestion[] => {
  const all = new Map<string, AnsweredQuestion>();
  for (const answer of runs.flatMap(({ answers }) => [...givenAnswers(answers).values()])) {
    const other = all.get(answer.questionId);
    all.set(answer.questionId, other ? graverAnswer(other, answer) : answer);
  }
  return [...all.values()].toSorted((a, b) => a.answeredAt - b.answeredAt);
};

export const isMoreUrgent = (a: DispositionLevel, b: DispositionLevel): boolean =>
  dispositionRank(a) < dispositionRank(b);

/** The general rule: a doubt counts as a « oui » one notch lower, down to 72 h; below, it changes nothing. */
const ONE_NOTCH_LOWER: Partial<Record<DispositionLevel, DispositionLevel>> = {
  vital: 'urgent',
  urgent: 'day',
  day: '72h',
};

/** Level of a doubt about this sign; null when it changes none. */
export const levelOfDoubt = ({ doubt, level }: TriageSign): DispositionLevel | null => {
  if (doubt) return doubt === 'none' ? null : doubt;
  return ONE_NOTCH_LOWER[level] ?? null;
};

/** An act not done says less than a doubt about what is there: one notch lower again, where the sign says nothing else. */
const levelOfNotDone = (sign: TriageSign): DispositionLevel | null => {
  if (sign.notDone !== undefined) return sign.notDone === 'none' ? null : sign.notDone;
  const doubt = levelOfDoubt(sign);
  return doubt && (ONE_NOTCH_LOWER[doubt] ?? null);
};

/**
 * Level that an answer gives by itself; null when it gives none. A milder way out gives none here: it only stands
 * in for the default of its own protocol.
 */
export const levelOfAnswer = (sign: TriageSign, answer: TriageAnswer): DispositionLevel | null => {
  if (sign.exit || answer === 'no' || answer === 'notConcerned') return null;
  if (answer === 'yes') return sign.level;
  return answer === 'unknown' ? levelOfDoubt(sign) : levelOfNotDone(sign);
};

/** « Non » or « ne concerne pas »: the two answers that leave the milder ways out open. */
export const isExcluded = (answer: AnsweredQuestion | undefined): boolean =>
  answer?.answer === 'no' || answer?.answer === 'notConcerned';
