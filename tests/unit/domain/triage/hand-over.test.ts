/** The sheet that is read aloud to the emergency service. */
import { expect, test } from 'vitest';
import { handOverLines } from '../../../../lib/domain/triage/hand-over';
import { callWith, notesWith } from '../../platform/storage/sample-records';

const words = { alone: { unknown: 'non demandé', yes: 'oui', no: 'non' } };

const notes = notesWith({
  patientName: ' Mme Durand ',
  birthDate: '3 mai 1980',
  callerName: 'M. Durand',
  reason: 'ça serre',
  entryCheck: { conscious: 'yes', breathing: 'no', breathingSign: 'S’étouffe', place: '12 rue du Port' },
  handOver: { age: '46 ans', access: '3e, code 12B', since: 'ce matin', alone: false, region: null },
});

const yes = {
  questionId: 'serre',
  text: 'La poitrine est-elle serrée ?',
  answer: 'yes',
  answeredAt: 1,
} as const;
const run = {
  protocolId: 'p',
  protocolVersion: 1,
  title: 'P',
  startedAt: 0,
  answers: [
    { ...yes, level: 'vital' as const },
    { ...yes, questionId: 'sueurs', text: 'Des sueurs ?', answer: 'no' as const },
  ],
};

const linesOf = (call: Parameters<typeof handOverLines>[0]) =>
  handOverLines(call, { phone: '06 12 34 56 78', words }).map(({ field, value }) => [field, value]);

test('says first where, then what was heard and answered « oui », who, since when, and where to call back', () => {
  expect(linesOf({ ...callWith(), notes, triage: [run] })).toEqual([
    ['place', '12 rue du Port'],
    ['access', '3e, code 12B'],
    ['what', 'ça serre ; S’étouffe ; La poitrine est-elle serrée\u00a0: oui'],
    ['who', 'Mme Durand, 3 mai 1980'],
    ['age', '46 ans'],
    ['since', 'ce matin'],
    ['alone', 'non'],
    ['caller', 'M. Durand'],
    ['callBack', '06 12 34 56 78'],
  ]);
});

test('what was not asked yet keeps its line', () => {
  const lines = linesOf(callWith());
  expect(lines).toHaveLength(9);
  expect(lines.filter(([, value]) => value === '').map(([field]) => field)).toEqual([
    'place',
    'access',
    'what',
    'who',
    'age',
    'since',
    'caller',
  ]);
});
