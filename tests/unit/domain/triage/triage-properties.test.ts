/** No order of keys, several complaints, edit, merge or modifier makes a call milder than the gravest « oui ». */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { modifiers } from '../../../../lib/content/triage/modifiers';
import { sheets } from '../../../../lib/content/triage/protocols';
import type { Call } from '../../../../lib/domain/call/call';
import { DISPOSITION_LEVELS, dispositionRank } from '../../../../lib/domain/triage/disposition';
import type { AnsweredQuestion, TriageRun } from '../../../../lib/domain/triage/triage';
import { answersOfRuns } from '../../../../lib/domain/triage/triage-answers';
import { assess, levelFound } from '../../../../lib/domain/triage/triage-run';
import type { TriageSheet } from '../../../../lib/domain/triage/triage-sheet';
import { mergeCalls } from '../../../fakes/merge-calls';
import { callWith } from '../../platform/storage/sample-records';
import { press, sheetOf, signOf } from './triage-case';

const RUNS = { numRuns: 500 };
const LOWEST = DISPOSITION_LEVELS.length;

const anyKeys = fc
  .array(fc.constantFrom(...'ONNNNN???FC'), { minLength: 0, maxLength: 60 })
  .map((keys) => keys.join(''));
const anyModifiers = fc.subarray([...modifiers]);
const shippedSheets = fc.uniqueArray(fc.constantFrom(...sheets), { minLength: 1, maxLength: 3 });

const anyLevel = fc.constantFrom(...DISPOSITION_LEVELS);
const anySign = fc
  .record({
    number: fc.integer({ min: 1, max: 12 }),
    level: anyLevel,
    exit: fc.boolean(),
    doubt: fc.option(fc.constantFrom(...DISPOSITION_LEVELS, 'none' as const), { nil: undefined }),
    how: fc.constantFrom(undefined, 'Appuyer'),
    appliesTo: fc.constantFrom(undefined, { sex: 'female' as const }),
  })
  .map(({ number, level, exit, doubt, how, appliesTo }) =>
    signOf(`s${number}`, level, {
      exit,
      ...(doubt && { doubt }),
      ...(how && { how }),
      ...(appliesTo && { appliesTo }),
    }),
  );
const uniqueSigns = (min: number) =>
  fc.uniqueArray(anySign, { minLength: min, maxLength: 6, selector: ({ id }) => id });
/** Protocols badly ordered on purpose: the rules must hold whatever is written. */
const anySheet = fc
  .record({ id: fc.string({ minLength: 1 }), own: uniqueSigns(1), list: uniqueSigns(2), otherwise: anyLevel })
  .map(({ id, own, list, otherwise }) =>
    sheetOf(
      id,
      [
        ...own,
        {
          id: `liste ${id}`,
          text: 'Je vous lis…',
          items: list.map((sign) => ({ ...sign, id: `${sign.id}-l`, exit: false })),
        },
      ],
      otherwise,
    ),
  );
const inventedSheets = fc.array(anySheet, { minLength: 1, maxLength: 3 });

/** Rank of the gravest rule that the last answer to each sign says « oui » to. */
const gravestYes = (answers: readonly AnsweredQuestion[]): number =>
  Math.min(
    LOWEST,
    ...answersOfRuns([runOf('tout', answers)])
      .filter(({ answer, level }) => answer === 'yes' && level)
      .map(({ level }) => dispositionRank(level ?? 'elsewhere')),
  );

function runOf(protocolId: string, answers: readonly AnsweredQuestion[]): TriageRun {
  return { protocolId, protocolVersion: 1, title: protocolId, startedAt: 1, answers: [...answers] };
}

const endRank = (given: Parameters<typeof assess>[0]): number => {
  const end = assess(given);
  return end?.state === 'concluded' ? dispositionRank(end.level) : LOWEST;
};

test.each([
  ['shipped', shippedSheets],
  ['invented', inventedSheets],
])('no order of keys over several %s protocols ends milder than the gravest « oui »', (_, anySheets) => {
  fc.assert(
    fc.property(anySheets, anyKeys, anyModifiers, (open, keys, raising) => {
      const { answers, end } = press(keys, open, raising);
      if (end.state === 'concluded')
        expect(dispositionRank(end.level)).toBeLessThanOrEqual(gravestYes(answers));
      else if (end.floor) expect(dispositionRank(end.floor)).toBeLessThanOrEqual(gravestYes(answers));
      else expect(gravestYes(answers)).toBe(LOWEST);
    }),
    RUNS,
  );
});

test.each([
  ['shipped', shippedSheets],
  ['invented', inventedSheets],
])('enough keys always lead to an end, no sign of %s protocols asked twice', (_, anySheets) => {
  fc.assert(
    fc.property(anySheets, anyKeys, (open, keys) => {
      const { answers, end } = press(`${keys}${'N'.repeat(120)}`, open);
      expect(end.state).toBe('concluded');
      const ids = answers.map(({ questionId }) => questionId);
      expect(new Set(ids).size).toBe(ids.length);
    }),
    RUNS,
  );
});

test('a modifier raises by at most one notch, never to vital, and never lowers', () => {
  fc.assert(
    fc.property(shippedSheets, anyKeys, anyModifiers, (open, keys, raising) => {
      const { answers } = press(`${keys}${'N'.repeat(120)}`, open);
      const plain = endRank({ sheets: open, answers, modifiers: [] });
      const raised = endRank({ sheets: open, answers, modifiers: raising });
      expect(raised).toBeLessThanOrEqual(plain);
      expect(raised).toBeGreaterThanOrEqual(plain - 1);
      if (plain > 0) expect(raised).toBeGreaterThan(0);
    }),
    RUNS,
  );
});

test('one more complaint never makes the end milder', () => {
  fc.assert(
    fc.property(shippedSheets, fc.constantFrom(...sheets), anyKeys, (open, another, keys) => {
      const { answers } = press(`${keys}${'N'.repeat(120)}`, open);
      const before = endRank({ sheets: open, answers, modifiers: [] });
      const all = [...open, another];
      const { answers: more } = press('N'.repeat(120), all);
      const both = [
        ...answers,
        ...more.filter(({ questionId }) => !answers.some((each) => each.questionId === questionId)),
      ];
      expect(endRank({ sheets: all, answers: both, modifiers: [] })).toBeLessThanOrEqual(before);
    }),
    RUNS,
  );
});

/** The same protocol after an edit that makes every sign mild, or loses it. */
const softened = (sheet: TriageSheet, keep: boolean): TriageSheet => ({
  ...sheet,
  questions: keep
    ? sheet.questions.map((question) => ({
        ...question,
        signs: question.signs.map((sign) => ({ ...sign, level: 'routine' as const })),
      }))
    : sheet.questions.slice(-1),
});

test('a protocol edited in mid-call leaves the levels that were given', () => {
  fc.assert(
    fc.property(shippedSheets, anyKeys, fc.boolean(), (open, keys, keep) => {
      const { answers } = press(keys, open);
      const found = levelFound({
        sheets: open.map((sheet) => softened(sheet, keep)),
        answers,
        modifiers: [],
      });
      expect(found ? dispositionRank(found) : LOWEST).toBeLessThanOrEqual(gravestYes(answers));
    }),
    RUNS,
  );
});

test('two panels that answered the same call at once keep the gravest « oui » of both', () => {
  const call: Call = callWith();
  const answeredBy = (sheet: TriageSheet, keys: string, at: number): Call => {
    const answers = press(keys, [sheet]).answers.map((answer) => ({
      ...answer,
      answeredAt: answer.answeredAt + at,
    }));
    return { ...call, triage: [runOf(sheet.protocol.id, answers)] };
  };
  fc.assert(
    fc.property(fc.constantFrom(...sheets), fc.tuple(anyKeys, anyKeys), fc.nat(50), (sheet, keys, later) => {
      const [own, other] = [answeredBy(sheet, keys[0], 0), answeredBy(sheet, keys[1], later)];
      const merged = mergeCalls(call, own, other);
      const answers = answersOfRuns(merged.triage);
      const found = levelFound({ sheets: [sheet], answers, modifiers: [] });
      const gravest = Math.min(
        gravestYes(own.triage[0]?.answers ?? []),
        gravestYes(other.triage[0]?.answers ?? []),
      );
      expect(found ? dispositionRank(found) : LOWEST).toBeLessThanOrEqual(gravest);
    }),
    RUNS,
  );
});
