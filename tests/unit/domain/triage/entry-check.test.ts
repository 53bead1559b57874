/** The questions before anything else: one sign or one doubt is vital. */
import { describe, expect, test } from 'vitest';
import type { TriageAnswer } from '../../../../lib/domain/triage/triage';
import { assessEntryCheck } from '../../../../lib/domain/triage/triage-run';

describe('the entry check', () => {
  const check = (conscious: TriageAnswer | null, breathing: TriageAnswer | null) =>
    assessEntryCheck({ conscious, breathing });

  test('is vital on one sign or one doubt, even before the other answer', () => {
    expect([check('no', null), check('unknown', 'yes'), check('yes', 'no'), check(null, 'unknown')]).toEqual(
      Array(4).fill('vital'),
    );
  });

  test('is clear only once both were answered « oui »', () => {
    expect(check('yes', 'yes')).toBe('clear');
    expect([check('yes', null), check(null, null)]).toEqual(['incomplete', 'incomplete']);
  });
});
