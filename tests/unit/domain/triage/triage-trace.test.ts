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
  title: "Toux de l'enfant",
  startedAt: 2,
  answers: [answer('t.1', 'Respire-t-il vite ?', 'no'), answer('t.2', 'Boit-il ?', 'unknown')],
};

const words: TraceWords = {
  entryCheck: { conscious: 'Réveillée ?', breathing: 'Respire ?', place: 'Où ?' },
  modifier: (id) => `le facteur ${id}`,
  level: (level) => level.toUpperCase(),
  hour: (at) => `10:0${at}`,
};

const traceOf = (runs: readonly TriageRun[], notes = notesWith()) =>
  triageTrace({ triage: runs, notes }, words);

test('every question stands with its answer and its hour, also the negative ones', () => {
  expect(traceOf([run])).toEqual([
    "Protocole « Toux de l'enfant », version 3, ouvert à 10:02",
    'Respire-t-il vite ? — non (10:05)',
    'Boit-il ? — ne sait pas (10:05)',
  ]);
});

test('« pas fait » and « ne concerne pas » are told apart from « non »', () => {
  const answers = [answer('a', 'Nuque raide ?', 'notDone'), answer('b', 'Enceinte ?', 'notConcerned')];
  expect(traceOf([{ ...run, answers }]).slice(1)).toEqual([
    'Nuque raide ? — pas fait (10:05)',
    'Enceinte ? — ne concerne pas (10:05)',
  ]);
});

test('a corrected answer stands once, in its place, as it was finally said', () => {
  const corrected = { ...run, answers: [...run.answers, answer('t.1', 'Respire-t-il vite ?', 'yes')] };
  expect(traceOf([corrected]).slice(1)).toEqual([
    'Respire-t-il vite ? — oui (10:05)',
    'Boit-il ? — ne sait pas (10:05)',
  ]);
});

test('the entry check comes first, with the sign that was heard, without the questions that were not put', () => {
  const entryCheck = {
    conscious: null,
    breathing: 'no',
    breathingSign: 'S’étouffe',
    place: ' 3 rue du Port ',
  } as const;
  expect(traceOf([run], notesWith({ entryCheck })).slice(0, 3)).toEqual([
    'Respire ? — non',
    'Signe entendu : S’étouffe',
    'Où ? — 3 rue du Port',
  ]);
});

test('what raised the level is told, by a factor or by hand, with the reason', () => {
  const notes = notesWith({ modifiers: ['alone'], urgency: 'urgent', urgencyReason: ' voix éteinte ' });
  expect(traceOf([], notes)).toEqual([
    'Facteur qui relève d’un cran : le facteur alone',
    'Niveau choisi à la main : URGENT. Raison : voix éteinte',
  ]);
});

test('who decided for less than the protocol is named, with the level that was left', () => {
  const notes = notesWith({ urgency: 'day', lowering: { name: 'Dr Martin', from: 'urgent', at: 7 } });
  expect(traceOf([], notes)).toEqual(['Abaissé de URGENT à DAY par Dr Martin, à 10:07.']);
});

test('a protocol opened and closed without an answer leaves no trace', () => {
  expect(traceOf([{ ...run, answers: [] }])).toEqual([]);
});
