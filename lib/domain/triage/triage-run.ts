/** Runs protocols literally, several as one shortest list: an answer in, the next question or the end out. It infers nothing else. */
import { type DispositionLevel, dispositionRank } from './disposition';
import { countedText } from './language/list-text';
import type { AnsweredQuestion, TriageAnswer, TriageSign } from './triage';
import { type GivenAnswers, givenAnswers, isMoreUrgent, levelOfAnswer } from './triage-answers';
import {
  doubtsOfOpenLists,
  endOf,
  endOfRecord,
  endsFound,
  gravest,
  openExit,
  type TriageEnd,
} from './triage-ends';
import type { Modifier } from './triage-modifier';
import type { AskedQuestion, TriageSheet } from './triage-sheet';

/** What is to be put now: one sign, or a list read out as one. */
export type Asking = {
  readonly state: 'asking';
  readonly question: AskedQuestion;
  /** The signs not yet answered that could still weigh; more than one is a list. */
  readonly signs: readonly TriageSign[];
  /** Level already reached by what was said; null when none. */
  readonly floor: DispositionLevel | null;
  /** Questions answered so far. */
  readonly asked: number;
  /** Questions that may still be put, this one included. */
  readonly remaining: number;
};

export type Concluded = TriageEnd & {
  readonly state: 'concluded';
  /** Ends of the other open protocols that are as urgent: what they say to do holds too. */
  readonly alike: readonly TriageEnd[];
};

/** Where the open protocols stand, taken together. */
export type Assessment = Asking | Concluded;

/** What is assessed: the open protocols, everything answered in the call in order, and what raises the level. */
export type TriageCase = {
  readonly sheets: readonly TriageSheet[];
  readonly answers: readonly AnsweredQuestion[];
  readonly modifiers: readonly Modifier[];
};

const rankOf = ({ signs }: AskedQuestion): number =>
  Math.min(...signs.map(({ level }) => dispositionRank(level)));

/** The questions of all open protocols, gravest first, no sign twice, without the milder ways out. */
const mergedQuestions = (sheets: readonly TriageSheet[]): AskedQuestion[] => {
  const seen = new Set<string>();
  return sheets
    .flatMap(({ questions }) => questions.filter(({ signs }) => signs.some(({ exit }) => !exit)))
    .toSorted((a, b) => rankOf(a) - rankOf(b))
    .map((question) => {
      const signs = question.signs.filter(({ id, exit }) => !exit && !seen.has(id));
      for (const { id } of signs) seen.add(id);
      return { ...question, signs };
    });
};

/** A question that may still be put, with those of its signs that would be. */
type Pending = Pick<Asking, 'question' | 'signs'>;

type Walk = { readonly given: GivenAnswers; readonly floor: DispositionLevel | null };

/** The signs of a question that were not answered and could still outweigh what was found. */
const signsLeft = ({ signs }: AskedQuestion, { given, floor }: Walk): TriageSign[] =>
  signs.filter(({ id, level }) => !given.has(id) && (floor === null || isMoreUrgent(level, floor)));

/** The milder ways out that are open and would spare something: their protocol's default outweighs what was found. */
const exitsLeft = (sheets: readonly TriageSheet[], { given, floor }: Walk): Pending[] =>
  sheets.flatMap((sheet) => {
    const exit = openExit(sheet, given);
    const isIdle = floor !== null && !isMoreUrgent(sheet.protocol.otherwise.level, floor);
    if (!exit || given.has(exit.id) || isIdle) return [];
    return [{ question: { id: exit.id, text: exit.text, signs: [exit] }, signs: [exit] }];
  });

/** What is put of a question: an opened list is asked sign by sign. */
const putNow = (question: AskedQuestion, walk: Walk): Pending[] => {
  const left = signsLeft(question, walk);
  if (left.length === 0) return [];
  if (walk.given.has(question.id)) return [{ question, signs: left.slice(0, 1) }];
  return [{ question: { ...question, text: countedText(question.text, left.length) }, signs: left }];
};

const nextOf = (sheets: readonly TriageSheet[], walk: Walk): Asking | null => {
  const questions = mergedQuestions(sheets);
  const pending = [...questions.flatMap((question) => putNow(question, walk)), ...exitsLeft(sheets, walk)];
  const [next] = pending;
  if (!next) return null;
  const asked = questions.filter(({ signs }) => signs.every(({ id }) => walk.given.has(id))).length;
  return { state: 'asking', ...next, floor: walk.floor, asked, remaining: pending.length };
};

/** Levels recorded with answers whose sign no open protocol has: what was said once is not forgotten. */
const recordedLevels = ({ sheets, answers }: TriageCase): DispositionLevel[] => {
  const known = new Set(
    sheets.flatMap(({ questions }) => questions.flatMap(({ signs }) => signs.map(({ id }) => id))),
  );
  return [...givenAnswers(answers).values()].flatMap(({ questionId, level }) =>
    level && !known.has(questionId) ? [level] : [],
  );
};

/** The most urgent level that the answers themselves gave, before any default; null when none did. */
export const levelFound = (triageCase: TriageCase): DispositionLevel | null => {
  const given = givenAnswers(triageCase.answers);
  const found = triageCase.sheets.flatMap((sheet) => endsFound(sheet, given)).map(({ level }) => level);
  const [first, ...others] = [...found, ...recordedLevels(triageCase)];
  return first ? others.reduce((best, level) => (isMoreUrgent(level, best) ? level : best), first) : null;
};

/**
 * Where the open protocols stand, from the answers alone; null without any protocol. The highest level wins; a
 * question is put only while it could still outweigh what was found.
 */
export const assess = (triageCase: TriageCase): Assessment | null => {
  const { sheets, answers, modifiers } = triageCase;
  const given = givenAnswers(answers);
  const floor = levelFound(triageCase);
  const next = nextOf(sheets, { given, floor });
  if (next) return next;
  const ends = sheets.map((sheet) => endOf(sheet, given, modifiers));
  const first = gravest(ends);
  if (!first) return null;
  // Said under a protocol that is no longer there: its level holds, its own words are not known.
  if (floor && isMoreUrgent(floor, first.level))
    return { state: 'concluded', ...endOfRecord(floor), alike: [] };
  const alike = ends.filter((end) => end !== first && end.level === first.level);
  return { state: 'concluded', ...first, alike };
};

/** Levels of the doubts left if the caller hangs up now; none once the protocols are through. */
export const doubtsLeft = (triageCase: TriageCase): DispositionLevel[] => {
  if (assess(triageCase)?.state !== 'asking') return [];
  const given = givenAnswers(triageCase.answers);
  return triageCase.sheets.flatMap((sheet) => doubtsOfOpenLists(sheet, given));
};

/** Heard in a list without an « oui », a sign whose doubt weighs nothing is not asked a second time. */
const weighsOnlyIfYes = (sign: TriageSign): boolean =>
  levelOfAnswer(sign, 'unknown') === null && levelOfAnswer(sign, 'notDone') === null;

/** Answers as they are recorded by one key: « non » to a list is « non » to each of its signs. */
export const answersOf = (
  { question, signs }: Asking,
  { answer, at }: { readonly answer: TriageAnswer; readonly at: number },
): AnsweredQuestion[] => {
  const [sign] = signs;
  if (signs.length > 1 && answer !== 'no') {
    const opened = { questionId: question.id, text: question.text, answer, answeredAt: at };
    const settled = answer === 'unknown' ? signs.filter(weighsOnlyIfYes) : [];
    if (settled.length === 0) return [opened];
    return [opened, ...settled.map(({ id, text }) => ({ ...opened, questionId: id, text }))].map((each) => ({
      ...each,
      listId: question.id,
    }));
  }
  const isList = signs.length > 1;
  return (isList || !sign ? signs : [sign]).map((each) => {
    const level = levelOfAnswer(each, answer);
    return {
      questionId: each.id,
      text: each.text,
      answer,
      answeredAt: at,
      ...(level && { level }),
      ...(isList && { listId: question.id }),
    };
  });
};

/** The answers as they were before the last key: a list refused as a whole comes back as a whole. */
export const withoutLastAnswer = (answers: readonly AnsweredQuestion[]): AnsweredQuestion[] => {
  const last = answers.at(-1);
  const before = answers.findLastIndex(({ listId }) => listId === undefined || listId !== last?.listId);
  return answers.slice(0, last?.listId === undefined ? -1 : before + 1);
};

/** True when this run's protocol has the sign or the list. */
export const asksQuestion = ({ questions }: TriageSheet, id: string): boolean =>
  questions.some((question) => question.id === id || question.signs.some((sign) => sign.id === id));

/** The two questions that decide; null while they were not put. */
type EntryAnswers = Readonly<Record<'conscious' | 'breathing', TriageAnswer | null>>;

/** The questions before anything else: one sign or one doubt on consciousness or breathing is vital. */
export const assessEntryCheck = ({
  conscious,
  breathing,
}: EntryAnswers): 'vital' | 'clear' | 'incomplete' => {
  const answers = [conscious, breathing];
  if (answers.some((answer) => answer === 'no' || answer === 'unknown')) return 'vital';
  return answers.includes(null) ? 'incomplete' : 'clear';
};
