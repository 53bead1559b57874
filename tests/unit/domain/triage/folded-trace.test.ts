/** What a doctor reads of a triage: what was found, and how many signs were refused. */
import { describe, expect, test } from 'vitest';
import { foldedTrace } from '../../../../lib/domain/triage/triage-trace';

const no = (text: string) => `${text} ? — non (10:42)`;

describe('a long trace', () => {
  const trace = [
    'Réveillée ? — non',
    'Protocole « Malaise », version 2, ouvert à 10:41',
    no('Sueurs'),
    no('Pâleur'),
    'Mal à la poitrine ? — oui (10:42)',
    no('Fièvre'),
    'Nuque raide ? — ne sait pas (10:43)',
    no('Vomit'),
  ];

  test('what was found comes first, the refused signs are counted', () => {
    const { found, refused } = foldedTrace(trace);
    expect(found).toEqual([trace[0], trace[1], trace[4], trace[6]]);
    expect(refused).toHaveLength(4);
  });

  test('nothing is lost: every line is in one of the two', () => {
    const { found, refused } = foldedTrace(trace);
    expect([...found, ...refused].toSorted()).toEqual(trace.toSorted());
  });

  test('« non » to the entry check is a sign and stays in sight', () => {
    expect(foldedTrace(trace).found[0]).toBe('Réveillée ? — non');
  });
});

test('a few refused signs stay where they were asked', () => {
  const trace = [no('Fièvre'), 'Toux ? — oui (9:05)'];
  expect(foldedTrace(trace)).toEqual({ found: trace, refused: [] });
});
