/** The rules that run a protocol: first « oui », doubts, milder ways out, and the entry check. */
import { describe, expect, test } from 'vitest';
import type { DispositionLevel } from '../../../lib/domain/disposition';
import type { AnsweredQuestion, TriageAnswer, TriageProtocol, TriageRun } from '../../../lib/domain/triage';
import {
  assess,
  assessEntryCheck,
  nextQuestion,
  withAnswer,
  withoutLastAnswer,
} from '../../../lib/domain/triage-run';

type Row = readonly [
  level: DispositionLevel,
  options?: { readonly exit?: true; readonly doubt?: DispositionLevel },
];

const protocolOf = (rows: readonly Row[], otherwise: DispositionLevel): TriageProtocol => ({
  id: 'essai',
  version: 1,
  title: 'Essai',
  specialty: 'toutes',
  words: [],
  questions: rows.map(([level, { exit = false, doubt } = {}], index) => ({
    id: `essai.${index + 1}`,
    text: `Question ${index + 1} ?`,
    level,
    instruction: `Consigne ${index + 1}`,
    exit,
    ...(doubt && { doubt }),
  })),
  otherwise: { level: otherwise, instruction: 'Consigne par défaut' },
  waitingAdvice: [],
  sources: ['PC'],
  note: '',
});

const LETTERS: Readonly<Record<string, TriageAnswer>> = { O: 'yes', N: 'no', '?': 'unknown' };

/** Answers to the questions in order, as the keys that give them: « NN? ». */
const answered = (keys: string): AnsweredQuestion[] =>
  [...keys].map((key, index) => ({
    questionId: `essai.${index + 1}`,
    text: `Question ${index + 1} ?`,
    answer: LETTERS[key] ?? 'no',
    answeredAt: index,
  }));

const usual = protocolOf([['vital'], ['vital'], ['urgent'], ['day'], ['72h', { exit: true }]], 'day');
const run: TriageRun = { protocolId: 'essai', protocolVersion: 1, title: 'Essai', startedAt: 0, answers: [] };

describe('a « oui »', () => {
  test('stops the questions at once with its own level and instruction', () => {
    expect(assess(usual, answered('NNO'))).toEqual({
      state: 'concluded',
      level: 'urgent',
      instruction: 'Consigne 3',
      because: 'redFlag',
      questionId: 'essai.3',
    });
  });

  test('to a vital question counts even when ticked before its turn', () => {
    const [, second] = answered('NO');
    expect(assess(usual, second ? [second] : [])).toMatchObject({ level: 'vital', questionId: 'essai.2' });
  });

  test('to a mild question ticked before its turn leaves the graver ones to be put', () => {
    expect(nextQuestion(usual, answered('NNNO').slice(3))?.id).toBe('essai.1');
  });

  test('never ends below the level that an earlier doubt gave', () => {
    const unsorted = protocolOf([['vital'], ['72h'], ['vital']], 'routine');
    expect(assess(unsorted, answered('?O'))).toMatchObject({ level: 'urgent', questionId: 'essai.2' });
  });
});

describe('a doubt', () => {
  test('on a vital question leaves the remaining vital ones to be put, then calls the practitioner', () => {
    expect(assess(usual, answered('?'))).toMatchObject({
      state: 'asking',
      floor: 'urgent',
      question: { id: 'essai.2' },
    });
    expect(assess(usual, answered('?N'))).toEqual({
      state: 'concluded',
      level: 'urgent',
      instruction: '',
      because: 'doubt',
      questionId: 'essai.1',
    });
  });

  test('on consciousness, breathing or a stroke sign is vital at once, with what the question says to do', () => {
    const stroke = protocolOf([['vital', { doubt: 'vital' }], ['vital']], 'urgent');
    expect(assess(stroke, answered('?'))).toMatchObject({
      state: 'concluded',
      level: 'vital',
      instruction: 'Consigne 1',
      because: 'doubt',
    });
  });

  test('on an urgent question means seen today', () => {
    expect(assess(usual, answered('NN?'))).toMatchObject({
      state: 'concluded',
      level: 'day',
      because: 'doubt',
    });
  });

  test('on a mild question changes no level but closes the milder ways out', () => {
    expect(assess(usual, answered('NNN?'))).toMatchObject({
      state: 'concluded',
      level: 'day',
      because: 'default',
    });
  });

  test('never makes the default milder, and keeps the default instruction where both are as urgent', () => {
    const grave = protocolOf([['vital'], ['urgent']], 'urgent');
    expect(assess(grave, answered('?'))).toMatchObject({
      level: 'urgent',
      instruction: 'Consigne par défaut',
    });
    expect(assess(grave, answered('N?'))).toMatchObject({ level: 'urgent', because: 'default' });
  });
});

describe('a way out to a milder level', () => {
  test('opens only after an explicit « non » to everything before', () => {
    expect(nextQuestion(usual, answered('NNNN'))?.id).toBe('essai.5');
    expect(assess(usual, answered('NNNNO'))).toMatchObject({ level: '72h', because: 'exit' });
  });

  test('that is refused leaves the default', () => {
    expect(assess(usual, answered('NNNNN'))).toEqual({
      state: 'concluded',
      level: 'day',
      instruction: 'Consigne par défaut',
      because: 'default',
      questionId: null,
    });
  });

  test('closes the next ones when it is in doubt', () => {
    const twoExits = protocolOf([['urgent'], ['72h', { exit: true }], ['message', { exit: true }]], 'day');
    expect(assess(twoExits, answered('N?'))).toMatchObject({
      state: 'concluded',
      level: 'day',
      because: 'default',
    });
  });
});

describe('the course of the questions', () => {
  test('says how many were answered and how many may still be put', () => {
    expect(assess(usual, answered('NN'))).toMatchObject({
      state: 'asking',
      asked: 2,
      remaining: 3,
      floor: null,
    });
  });

  test('takes the last answer to a question, and an undone correction brings back the first', () => {
    const question = usual.questions[0];
    if (!question) throw new Error('the protocol has no question');
    const first = withAnswer(run, question, { answer: 'no', at: 1 });
    const corrected = withAnswer(first, question, { answer: 'yes', at: 2 });
    expect(assess(usual, corrected.answers)).toMatchObject({ state: 'concluded', level: 'vital' });
    expect(withoutLastAnswer(corrected)).toEqual(first);
    expect(first.answers).toEqual([
      { questionId: 'essai.1', text: 'Question 1 ?', answer: 'no', answeredAt: 1 },
    ]);
  });

  test('ignores answers to questions that the protocol no longer has', () => {
    const stray = { questionId: 'ancien.9', text: 'Ancienne ?', answer: 'yes', answeredAt: 0 } as const;
    expect(nextQuestion(usual, [stray])?.id).toBe('essai.1');
  });
});

describe('the entry check', () => {
  const check = (conscious: TriageAnswer | null, breathing: TriageAnswer | null) =>
    assessEntryCheck({ conscious, breathing, place: '' });

  test('is vital on one « non » or one doubt, even before the other answer', () => {
    expect([check('no', null), check('unknown', 'yes'), check('yes', 'no'), check(null, 'unknown')]).toEqual(
      Array(4).fill('vital'),
    );
  });

  test('is clear only once both were answered « oui »', () => {
    expect(check('yes', 'yes')).toBe('clear');
    expect([check('yes', null), check(null, null)]).toEqual(['incomplete', 'incomplete']);
  });
});
