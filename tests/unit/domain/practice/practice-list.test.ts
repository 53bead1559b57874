/** Practices in number: order, search among sixty, and a copy that shares no name with what it was made of. */
import { expect, test } from 'vitest';
import { examplePractice } from '../../../../lib/content/practice/example-practice';
import { defaultRoute } from '../../../../lib/domain/practice/dispatch';
import { Practice } from '../../../../lib/domain/practice/practice';
import { copyOfPractice } from '../../../../lib/domain/practice/practice-copy';
import {
  answeredFor,
  findPractices,
  formerPractices,
  movedBy,
} from '../../../../lib/domain/practice/practice-list';
import { isReviewDue } from '../../../../lib/domain/practice/practice-review';

const source = Practice.parse({
  ...examplePractice,
  absences: [
    {
      practitionerId: 'aubert',
      from: '2027-01-01',
      to: '2027-01-02',
      replacementName: '',
      replacementPhone: '',
    },
  ],
  signatures: [{ contentId: 'x', version: 1, practitionerId: 'aubert', signedAt: 1 }],
  dispatch: {
    ...examplePractice.dispatch,
    routes: { aubert: { ...defaultRoute(), mobile: '06' } },
    escalationChain: ['vasseur', 'aubert'],
  },
});

const copied = () => {
  let count = 0;
  return copyOfPractice(source, () => {
    count += 1;
    return `new-${count}`;
  });
};

test('hours, facts, directory and ways of delivery are copied, under names of their own', () => {
  const copy = copied();
  const { facts, hours, region } = source;
  expect(copy).toMatchObject({ facts, hours, region });
  expect(copy.directory.map(({ name }) => name)).toEqual(source.directory.map(({ name }) => name));
  const [aubert, vasseur] = copy.practitioners.map(({ id }) => id);
  expect(copy.dispatch.routes).toEqual({ [aubert ?? '']: { ...defaultRoute(), mobile: '06' } });
  expect(copy.dispatch.escalationChain).toEqual([vasseur, aubert]);
});

test('no id of the one is found in the other, nothing is signed and nobody is away', () => {
  const copy = copied();
  const ids = [
    source.id,
    ...source.practitioners.map(({ id }) => id),
    ...source.directory.map(({ id }) => id),
  ];
  const written = JSON.stringify(copy);
  expect(ids.filter((id) => written.includes(`"${id}"`))).toEqual([]);
  expect([copy.signatures, copy.sealKeys, copy.absences]).toEqual([[], [], []]);
});

const sixty = Array.from({ length: 60 }, (_, at) => ({
  ...source,
  id: `p-${at}`,
  name: `médical n° ${at}`,
  practitioners: [{ id: `d-${at}`, spokenName: 'le docteur Roy', shortName: `Dr Roy ${at}` }],
}));
const wanted = {
  ...source,
  id: 'wanted',
  name: 'dentaire des Érables',
  facts: { tel_cabinet: '01 99 00 77 88' },
};

test.each(['erab', 'ÉRABLES', 'cherif erab', 'erbales', 'erabels', 'vaseur', '0199007788', '7788'])(
  'one of sixty is found by « %s »',
  (query) => expect(findPractices([...sixty, wanted], query).map(({ id }) => id)).toEqual(['wanted']),
);

test('a figure of a name is not one of a telephone number', () => {
  const [three, four] = sixty
    .slice(3, 5)
    .map((each) => ({ ...each, facts: { tel_cabinet: '01 99 00 12 34' } }));
  expect(findPractices(three && four ? [three, four] : [], 'médical 3').map(({ id }) => id)).toEqual(['p-3']);
});

test('nothing asked finds all, nonsense finds none', () => {
  expect(findPractices([...sixty, wanted], ' ')).toHaveLength(61);
  expect(findPractices([...sixty, wanted], 'zzz')).toEqual([]);
});

test('archived and removed ones are answered for no more, examples stand last', () => {
  const [a, b, c, d] = sixty.map((each, at) => ({ ...each, rank: 9 - at }));
  if (!(a && b && c && d)) throw new Error('sixty');
  const list = [
    { ...a, isExample: true, rank: -1 },
    { ...b, isExample: false },
    { ...c, standing: 'archived' as const },
    { ...d, isExample: false },
  ];
  expect(answeredFor(list).map(({ id }) => id)).toEqual(['p-3', 'p-1', 'p-0']);
  expect(formerPractices(list).map(({ id }) => id)).toEqual(['p-2']);
});

test('one goes up or down by a place, and stays at the ends', () => {
  const list = sixty.slice(0, 3);
  expect(movedBy(list, 'p-1', -1)).toEqual(['p-1', 'p-0', 'p-2']);
  expect(movedBy(list, 'p-1', 1)).toEqual(['p-0', 'p-2', 'p-1']);
  expect(movedBy(list, 'p-0', -1)).toEqual(['p-0', 'p-1', 'p-2']);
  expect(movedBy(list, 'p-2', 1)).toEqual(['p-0', 'p-1', 'p-2']);
});

test('a card is to be read again half a year after it was', () => {
  expect(isReviewDue({ reviewedOn: '' }, '2027-01-01')).toBe(false);
  expect(isReviewDue({ reviewedOn: '2026-11-01' }, '2027-01-01')).toBe(false);
  expect(isReviewDue({ reviewedOn: '2026-06-01' }, '2027-01-01')).toBe(true);
});
