/** The trace that stands in the message. */
import { expect, test } from 'vitest';
import type { TriageAnswer, TriageRun } from '../../../lib/domain/triage';
import { triageTrace } from '../../../lib/domain/triage-trace';

const answer = (questionId: string, text: string, said: TriageAnswer) => ({
  questionId,
  text,
  answer: said,
  answeredAt: 0,
});

const run: TriageRun = {
  protocolId: 'toux-enfant',
  protocolVersion: 3,
  title: "Toux de l'enfant",
  startedAt: 0,
  answers: [answer('t.1', 'Respire-t-il vite ?', 'no'), answer('t.2', 'Boit-il ?', 'unknown')],
};

test('every question stands with its answer, also the negative ones', () => {
  expect(triageTrace([run])).toEqual([
    "Protocole « Toux de l'enfant », version 3",
    'Respire-t-il vite ? — non',
    'Boit-il ? — ne sait pas',
  ]);
});

test('a corrected answer stands once, in its place, as it was finally said', () => {
  const corrected = { ...run, answers: [...run.answers, answer('t.1', 'Respire-t-il vite ?', 'yes')] };
  expect(triageTrace([corrected]).slice(1)).toEqual(['Respire-t-il vite ? — oui', 'Boit-il ? — ne sait pas']);
});

test('the entry check comes first, without the questions that were not put', () => {
  const wording = { conscious: 'Réveillée ?', breathing: 'Respire ?', place: 'Où ?' };
  const check = { conscious: 'yes', breathing: null, place: ' 3 rue du Port ' } as const;
  expect(triageTrace([run], { check, wording }).slice(0, 2)).toEqual([
    'Réveillée ? — oui',
    'Où ? — 3 rue du Port',
  ]);
});

test('a protocol opened and closed without an answer leaves no trace', () => {
  expect(triageTrace([{ ...run, answers: [] }])).toEqual([]);
});
