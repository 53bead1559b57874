/** Every protocol walked to every end, whatever is answered: counted, and printed. */
import { describe, expect, test } from 'vitest';
import { dispositionOf } from '../../../../lib/content/triage/dispositions';
import { emergencyNumbers } from '../../../../lib/content/triage/emergency-numbers';
import { sheets } from '../../../../lib/content/triage/protocols';
import { REGIONS } from '../../../../lib/domain/text/region';
import { type DispositionLevel, dispositionRank } from '../../../../lib/domain/triage/disposition';
import type { AnsweredQuestion, TriageAnswer } from '../../../../lib/domain/triage/triage';
import { type Asking, answersOf, assess } from '../../../../lib/domain/triage/triage-run';
import { signsOf, type TriageSheet } from '../../../../lib/domain/triage/triage-sheet';

type Walk = {
  readonly paths: bigint;
  readonly longest: number;
  readonly levels: ReadonlySet<DispositionLevel>;
};

const answersTo = ({ signs }: Asking): TriageAnswer[] => {
  const [sign] = signs.length === 1 ? signs : [];
  return [
    'yes',
    'no',
    'unknown',
    ...(sign?.how ? (['notDone'] as const) : []),
    ...(sign?.appliesTo ? (['notConcerned'] as const) : []),
  ];
};

/** What is still to come depends on what is put, on the level found, on a doubt said, and on a list left open. */
const situation = (asking: Asking, answers: readonly AnsweredQuestion[]): string => {
  const isDoubted = answers.some(
    ({ answer, questionId }) =>
      answer !== 'no' && answer !== 'notConcerned' && questionId !== asking.question.id,
  );
  const opened = answers.find(({ questionId }) => questionId === asking.question.id)?.answer;
  const left = asking.question.signs.filter(({ id }) =>
    answers.some((answer) => answer.questionId === id && answer.answer !== 'no'),
  );
  return JSON.stringify([asking.signs.map(({ id }) => id), asking.floor, isDoubted, opened, left.length]);
};

/** All ways through one protocol; fails on a way that has no end or that asks a milder sign before a graver one. */
function walk(sheet: TriageSheet): Walk {
  const known = new Map<string, Walk>();
  const from = (answers: readonly AnsweredQuestion[], lastRank: number): Walk => {
    const now = assess({ sheets: [sheet], answers, modifiers: [] });
    if (!now) throw new Error(`${sheet.protocol.id} has no end after ${JSON.stringify(answers)}`);
    if (now.state === 'concluded') return { paths: 1n, longest: 0, levels: new Set([now.level]) };
    const key = situation(now, answers);
    const earlier = known.get(key);
    if (earlier) return earlier;
    const rank = now.signs.some(({ exit }) => exit)
      ? Number.POSITIVE_INFINITY
      : Math.min(...now.signs.map(({ level }) => dispositionRank(level)));
    expect(rank, `${sheet.protocol.id} asks ${now.question.id} too late`).toBeGreaterThanOrEqual(lastRank);
    const ways = answersTo(now).map((answer) =>
      from([...answers, ...answersOf(now, { answer, at: answers.length })], rank),
    );
    const sum: Walk = {
      paths: ways.reduce((total, { paths }) => total + paths, 0n),
      longest: 1 + Math.max(...ways.map(({ longest }) => longest)),
      levels: new Set(ways.flatMap(({ levels }) => [...levels])),
    };
    known.set(key, sum);
    return sum;
  };
  return from([], -1);
}

describe('every protocol', () => {
  test('ends on every path, gravest signs first', () => {
    const walked = sheets.map((sheet) => ({ sheet, ...walk(sheet) }));
    for (const { sheet, levels } of walked) expect(levels.size, sheet.protocol.id).toBeGreaterThan(0);
    const total = walked.reduce((sum, { paths }) => sum + paths, 0n);
    const longest = walked.toSorted((a, b) => b.longest - a.longest)[0];
    console.info(
      `${walked.length} protocols, ${total} paths, all with an end; longest ${longest?.longest} keys (${longest?.sheet.protocol.id})`,
    );
  });

  test('can be answered « oui » at each of its signs', () => {
    for (const sheet of sheets) {
      for (const { id, level, exit } of signsOf(sheet)) {
        const answers = [{ questionId: id, text: '', answer: 'yes' as const, answeredAt: 0 }];
        const now = assess({ sheets: [sheet], answers, modifiers: [] });
        if (level === 'vital' && !exit) expect(now).toMatchObject({ state: 'concluded', level: 'vital' });
      }
    }
  });

  test('names a number to call wherever the patient is, when life is at stake', () => {
    for (const region of REGIONS) {
      const { vital } = emergencyNumbers(region);
      const { label, action } = dispositionOf('vital', { region });
      expect(label).toContain(vital);
      expect(action).toContain(vital);
    }
  });
});
