/** What one protocol comes to from its answers alone: « oui », doubts, lists that were opened, ways out, modifiers. */
import { describe, expect, test } from 'vitest';
import type { TriageAnswer } from '../../../../lib/domain/triage/triage';
import { givenAnswers } from '../../../../lib/domain/triage/triage-answers';
import {
  doubtsOfOpenLists,
  endOf,
  endOfRecord,
  endsFound,
  gravest,
  openExit,
} from '../../../../lib/domain/triage/triage-ends';
import type { Modifier } from '../../../../lib/domain/triage/triage-modifier';
import { sheetOf, signOf } from './triage-case';

const vital = signOf('p.vital', 'vital');
const day = signOf('p.day', 'day');
const exit = signOf('p.exit', 'routine', { exit: true });
const plain = sheetOf('p', [vital, day, exit], '72h');
const listed = sheetOf('p', [{ id: 'p.list', text: 'Liste', items: [vital, day] }], 'routine');

const given = (answers: Readonly<Record<string, TriageAnswer>>) =>
  givenAnswers(
    Object.entries(answers).map(([questionId, answer], answeredAt) => ({
      questionId,
      text: questionId,
      answer,
      answeredAt,
    })),
  );
const end = (answers: Readonly<Record<string, TriageAnswer>>, modifiers: readonly Modifier[] = []) =>
  endOf(plain, given(answers), modifiers);
const modifier: Modifier = {
  id: 'elderly',
  text: 'Plus de 75 ans',
  raises: 'oneNotch',
  covers: [],
  protocols: [],
  sources: ['PC'],
};

describe('one protocol', () => {
  test.each<[Record<string, TriageAnswer>, string, string]>([
    [{}, '72h', 'default'],
    [{ 'p.vital': 'no', 'p.day': 'no' }, '72h', 'default'],
    [{ 'p.vital': 'yes' }, 'vital', 'redFlag'],
    [{ 'p.day': 'yes' }, 'day', 'redFlag'],
    [{ 'p.day': 'yes', 'p.vital': 'yes' }, 'vital', 'redFlag'],
    [{ 'p.vital': 'unknown' }, 'urgent', 'doubt'],
    [{ 'p.vital': 'unknown', 'p.day': 'yes' }, 'urgent', 'doubt'],
    [{ 'p.vital': 'no', 'p.day': 'no', 'p.exit': 'yes' }, 'routine', 'exit'],
    [{ 'p.vital': 'no', 'p.exit': 'yes' }, '72h', 'default'],
    [{ 'p.vital': 'no', 'p.day': 'no', 'p.exit': 'no' }, '72h', 'default'],
    [{ 'p.vital': 'notConcerned', 'p.day': 'no', 'p.exit': 'yes' }, 'routine', 'exit'],
  ])('%o', (answers, level, because) => expect(end(answers)).toMatchObject({ level, because }));

  test('a doubt of another level does not take the instruction written for the sign’s own', () => {
    expect(end({ 'p.vital': 'unknown' }).instruction).toBe('');
    expect(end({ 'p.vital': 'yes' }).instruction).toBe('Consigne p.vital');
    expect(end({}).instruction).toBe('Consigne par défaut p');
  });
});

describe('the way out', () => {
  test.each<[Record<string, TriageAnswer>, string | null]>([
    [{}, null],
    [{ 'p.vital': 'no' }, null],
    [{ 'p.vital': 'no', 'p.day': 'no' }, 'p.exit'],
    [{ 'p.vital': 'no', 'p.day': 'unknown' }, null],
    [{ 'p.vital': 'no', 'p.day': 'no', 'p.exit': 'unknown' }, null],
    [{ 'p.vital': 'no', 'p.day': 'no', 'p.exit': 'yes' }, 'p.exit'],
  ])('after %o', (answers, id) => expect(openExit(plain, given(answers))?.id ?? null).toBe(id));
});

describe('a list', () => {
  test.each<[Record<string, TriageAnswer>, readonly string[]]>([
    [{}, []],
    [{ 'p.list': 'yes' }, ['urgent']],
    [{ 'p.list': 'unknown' }, ['urgent']],
    [{ 'p.list': 'no' }, []],
    [{ 'p.list': 'yes', 'p.day': 'yes' }, []],
    [{ 'p.day': 'yes', 'p.list': 'yes' }, ['urgent']],
    [{ 'p.list': 'yes', 'p.vital': 'no', 'p.day': 'no' }, []],
  ])('opened by %o leaves the doubts %j', (answers, levels) => {
    expect(doubtsOfOpenLists(listed, given(answers))).toEqual(levels);
  });

  test('« oui » to it, then « non » to each of its signs, is a doubt', () => {
    const ends = endsFound(listed, given({ 'p.list': 'yes', 'p.vital': 'no', 'p.day': 'no' }));
    expect(ends).toMatchObject([{ level: 'urgent', because: 'doubt' }]);
  });
});

describe('several ends', () => {
  test('the gravest stands, of two as grave the earlier, and none of none', () => {
    const [first, second] = [endOfRecord('day'), endOfRecord('day')];
    expect(gravest([first, second])).toBe(first);
    expect(gravest([first, endOfRecord('vital')])?.level).toBe('vital');
    expect(gravest([])).toBeNull();
  });
});

describe('modifiers', () => {
  test.each([
    ['p.day', 'urgent'],
    ['p.vital', 'vital'],
  ])('lift %s by one notch to %s', (id, level) => expect(end({ [id]: 'yes' }, [modifier]).level).toBe(level));

  test('several lift by one notch together, and each is named', () => {
    const other = { ...modifier, id: 'pregnancy' } as const;
    expect(end({ 'p.day': 'yes' }, [modifier, other])).toMatchObject({
      level: 'urgent',
      raisedBy: [modifier.id, other.id],
    });
  });

  test.each<[string, Partial<Modifier>]>([
    ['of another protocol', { protocols: ['q'] }],
    ['whose own question the protocol asks', { covers: ['p.day'] }],
    ['that raises nothing', { raises: 'nothing' }],
  ])('one %s does not count', (_, change) => {
    expect(end({}, [{ ...modifier, ...change }])).toMatchObject({
      level: '72h',
      raisedBy: [],
    });
  });
});
