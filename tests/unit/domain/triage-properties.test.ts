/** What must hold for every protocol of the catalogue and every way of answering it. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { protocols } from '../../../lib/content/protocols';
import { dispositionRank } from '../../../lib/domain/disposition';
import type { AnsweredQuestion, TriageAnswer, TriageProtocol } from '../../../lib/domain/triage';
import { type Assessment, assess, nextQuestion } from '../../../lib/domain/triage-run';

const anyProtocol = fc.constantFrom(...protocols);
const anyAnswers = fc.infiniteStream(fc.constantFrom<TriageAnswer>('yes', 'no', 'unknown'));
/** Mostly « non » and doubts: the long ways through. */
const hesitantAnswers = fc.infiniteStream(fc.constantFrom<TriageAnswer>('no', 'no', 'no', 'unknown'));

const put = (protocol: TriageProtocol, answers: AnsweredQuestion[], answer: TriageAnswer): boolean => {
  const question = nextQuestion(protocol, answers);
  if (question) answers.push({ questionId: question.id, text: question.text, answer, answeredAt: 0 });
  return question !== null;
};

/** Answers each question that is put until none is, and keeps every assessment on the way. */
const runThrough = (protocol: TriageProtocol, stream: Iterable<TriageAnswer>) => {
  const answers: AnsweredQuestion[] = [];
  const passed: Assessment[] = [];
  for (const answer of stream) {
    passed.push(assess(protocol, answers));
    if (!put(protocol, answers, answer) || answers.length > protocol.questions.length) break;
  }
  return { answers, passed, end: assess(protocol, answers) };
};

test.each([
  ['any', anyAnswers],
  ['hesitant', hesitantAnswers],
])('every protocol reaches an end whatever is answered (%s answers)', (_, stream) => {
  fc.assert(
    fc.property(anyProtocol, stream, (protocol, answers) => {
      const { end, answers: given } = runThrough(protocol, answers);
      expect(end.state).toBe('concluded');
      expect(given.length).toBeLessThanOrEqual(protocol.questions.length);
    }),
    { numRuns: 500 },
  );
});

test.each([
  ['any', anyAnswers],
  ['hesitant', hesitantAnswers],
])('no end is less urgent than a level that a doubt gave on the way (%s answers)', (_, stream) => {
  fc.assert(
    fc.property(anyProtocol, stream, (protocol, answers) => {
      const { passed, end } = runThrough(protocol, answers);
      const floors = passed.flatMap((step) => (step.state === 'asking' && step.floor ? [step.floor] : []));
      const level = end.state === 'concluded' ? dispositionRank(end.level) : Number.POSITIVE_INFINITY;
      for (const floor of floors) expect(level).toBeLessThanOrEqual(dispositionRank(floor));
    }),
    { numRuns: 500 },
  );
});

test('the first « oui » to a vital question always concludes vital', () => {
  const vitalQuestions = protocols.flatMap((protocol) =>
    protocol.questions
      .filter(({ level, exit }) => level === 'vital' && !exit)
      .map((question) => ({ protocol, question })),
  );
  fc.assert(
    fc.property(fc.constantFrom(...vitalQuestions), hesitantAnswers, ({ protocol, question }, stream) => {
      const answers: AnsweredQuestion[] = [];
      for (const answer of stream) {
        const next = nextQuestion(protocol, answers);
        if (!next || next.id === question.id) break;
        put(protocol, answers, answer);
      }
      answers.push({ questionId: question.id, text: question.text, answer: 'yes', answeredAt: 0 });
      expect(assess(protocol, answers)).toMatchObject({ state: 'concluded', level: 'vital' });
    }),
    { numRuns: 500 },
  );
});

test('only « non » to everything leads to the default', () => {
  for (const protocol of protocols) {
    const { end } = runThrough(protocol, Array<TriageAnswer>(protocol.questions.length + 1).fill('no'));
    expect(end).toEqual({ state: 'concluded', ...protocol.otherwise, because: 'default', questionId: null });
  }
});
