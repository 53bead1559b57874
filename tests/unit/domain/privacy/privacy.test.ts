// What is stored about the mask: read whatever is there, and never weaker than what was chosen.
import { describe, expect, it } from 'vitest';
import { DEFAULT_CHOICES, readChoices } from '../../../../lib/domain/privacy/privacy';

describe('choices about the mask', () => {
  it.each([undefined, null, 'agenda', { strength: 'weak' }, { idleSeconds: 3 }])(
    'that cannot be read (%j) are the defaults: total, and nothing by itself',
    (stored) => expect(readChoices(stored)).toEqual(DEFAULT_CHOICES),
  );

  it('of an earlier version are completed', () => {
    expect(readChoices({ strength: 'agenda' })).toEqual({ ...DEFAULT_CHOICES, strength: 'agenda' });
  });
});
