import { expect, test } from 'vitest';
import { lockMinutesOf } from '../../../../lib/domain/privacy/vault-lock';

test.each([
  [{ lockMinutes: 10 }, {}, 10],
  [{ lockMinutes: null }, {}, null],
  [{ lockMinutes: null }, { lockMinutes: 5 }, 5],
  [{ lockMinutes: 2 }, { lockMinutes: 5 }, 5],
])('chosen %j, fixed %j: %s', (chosen, fixed, minutes) => expect(lockMinutesOf(chosen, fixed)).toBe(minutes));
