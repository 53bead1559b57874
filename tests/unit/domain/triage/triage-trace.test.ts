/** The trace that stands in the message. */
import { expect, test } from 'vitest';
import type { TriageAnswer, TriageRun } from '../../../../lib/domain/triage/triage';
import { type TraceWords, triageTrace } from '../../../../lib/domain/triage/triage-trace';
import { notesWith } from '../../platform/storage/sample-records';

const answer = (questionId: string, text: string, said: TriageAnswer) => ({
  questionId,
  text,
  answer: said,
  answeredAt: 5,
});

const run: TriageRun = {
  protocolId: 'toux-enfant',
  protocolVersion: 3,
  title: 'Toux de l’enfant',
  startedAt: 2,
  answers: [answer('t.1', 'Respire-t-il vite\u202f?', 'no'), answer('t.2', 'Boit-il\u202f?', 'unknown')],
};

const words: TraceWords = {
  entryCheck: { conscious: 'Réveillée\u202f?', breathing: 'Un de ces signes\u00a0:', place: 'Où\u202f?' },
  modifier: (id) => `le facteur ${id}`,
  level: (level) => level.toUpperCase(),
  hour: (at) => `10:0${at}`,
};

const traceOf = (runs: readonly TriageRun[], notes = notesWith()) =>
  triageTrace({ triage: runs, notes }, words);

test('every question stands with its answer and its hour, also the negative ones', () => {
  expect(traceOf([run])).toEqual([
    'Protocole «\u00a0Toux de l’enfant\u00a0», version 3, ouvert à 10:02',
    'Respire-t-il vite\u202f? — non (10:05)',
    'Boit-il\u202f? — ne sait pas (10:05)',
  ]);
});

test('« pas fait » and « ne concerne pas » are told apart from « non »', () => {
  const answers = [
    answer('a', 'Nuque raide\u202f?', 'notDone'),
    answer('b', 'Enceinte\u202f?', 'notConcerned'),
  ];
  expect(traceOf([{ ...run, answers }]).slice(1)).toEqual([
    'Nuque raide\u202f? — pas fait (10:05)',
    'Enceinte\u202f? — ne concerne pas (10:05)',
  ]);
});

test('a corrected answer stands once, in its place, as it was finally said', () => {
  const corrected = { ...run, answers: [...run.answers, answer('t.1', 'Respire-t-il vite\u202f?', 'yes')] };
  expect(traceOf([corrected]).slice(1)).toEqual([
    'Respire-t-il vite\u202f? — oui (10:05)',
    'Boit-il\u202f? — ne sait pas (10:05)',
  ]);
});

test('the entry check comes first, with the sign that was heard, without the questions that were not put', () => {
  const entryCheck = {
    conscious: null,
    breathing: 'no',
    breathingSign: 'S’étouffe',
    place: ' 3 rue du Port ',
  } as const;
  expect(traceOf([run], notesWith({ entryCheck })).slice(0, 2)).toEqual([
    'Un de ces signes\u00a0: S’étouffe',
    'Où\u202f? — 3 rue du Port',
  ]);
});

test.each([
  ['yes', 'aucun'],
  ['unknown', 'ne sait pas'],
] as const)(
  'a breath answered « %s » says of the signs « %s »: no « oui » where there is none',
  (breathing, told) => {
    const entryCheck = { conscious: null, breathing, breathingSign: '', place: '' };
    expect(traceOf([], notesWith({ entryCheck }))).toEqual([`Un de ces signes\u00a0: ${told}`]);
  },
);

test('what raised the level is told, by a factor or by hand, with the reason', () => {
  const notes = notesWith({ modifiers: ['alone'], urgency: 'urgent', urgencyReason: ' voix éteinte ' });
  expect(traceOf([], notes)).toEqual([
    'Facteur qui relève d’un cran\u00a0: le facteur alone',
    'Niveau choisi à la main\u00a0: URGENT. Raison\u00a0: voix éteinte',
  ]);
});

test('who decided for less than the protocol is named, with the level that was left', () => {
  const notes = notesWith({ urgency: 'day', lowering: { name: 'Dr Martin', from: 'urgent', at: 7 } });
  expect(traceOf([], notes)).toEqual(['Abaissé de URGENT à DAY par Dr Martin, à 10:07.']);
});

test('a protocol opened and closed without an answer leaves no trace', () => {
  expect(traceOf([{ ...run, answers: [] }])).toEqual([]);
});
