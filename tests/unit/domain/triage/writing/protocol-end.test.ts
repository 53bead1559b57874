// The end of a protocol being written: a reason belongs to a level, and is never lost.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { protocols } from '../../../../../lib/content/triage/protocols';
import { redFlags } from '../../../../../lib/content/triage/red-flags';
import { DISPOSITION_LEVELS } from '../../../../../lib/domain/triage/disposition';
import { bothEnds, endAtLevel, endWithReason } from '../../../../../lib/domain/triage/writing/protocol-end';
import { protocolProblems } from '../../../../../lib/domain/triage/writing/protocol-problems';

const END = { level: 'day', instruction: 'Voir.', why: 'Peut durer.' } as const;

test('whatever levels are tried, the reason stays, and is marked unless it is at its own', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...DISPOSITION_LEVELS), { minLength: 1 }), (levels) => {
      const end = levels.reduce(endAtLevel, END);
      expect(end.why).toBe(END.why);
      expect(end.whyFor).toBe(end.level === END.level ? undefined : END.level);
    }),
  );
});

test('an end without a reason has none to be read again', () => {
  expect(endAtLevel({ level: 'day', instruction: '' }, 'info')).toEqual({ level: 'info', instruction: '' });
});

test('read or written anew it is one of the level that stands; emptied there is none', () => {
  const moved = endAtLevel(END, '72h');
  expect(endWithReason(moved, END.why)).toEqual({ ...END, level: '72h' });
  expect(endWithReason(moved, '')).toEqual({ level: '72h', instruction: 'Voir.' });
});

test('of two ends written at once both reasons stay, to be read again where the levels differ', () => {
  const other = { level: '72h', instruction: 'Voir.', why: 'Revient.' } as const;
  for (const both of [bothEnds(END, other), bothEnds(other, END)])
    expect(both).toMatchObject({ level: 'day', whyFor: '72h' });
  expect(bothEnds(END, other).why).toBe('Peut durer. / Revient.');
  expect(bothEnds(END, { ...END, instruction: 'Dire.' })).toEqual({ ...END, instruction: 'Voir. / Dire.' });
});

test('a protocol whose reason was not read again cannot be signed', () => {
  const shipped = protocols.find(({ otherwise }) => otherwise.why);
  if (!shipped) throw new Error('No protocol has a reason');
  const moved = { ...shipped, otherwise: endAtLevel(shipped.otherwise, 'info') };
  expect(protocolProblems(moved, redFlags)).toContainEqual({
    kind: 'unreadReason',
    about: shipped.otherwise.why,
  });
});
