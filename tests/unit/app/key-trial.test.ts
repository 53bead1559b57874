/** A global key pressed for real: what arrived, what only reached the page, what somebody else took. */
import { expect, test } from 'vitest';
import { type KeyTrial, keyToTry, NOTHING_TRIED, type TrialEvent, triedOn } from '../../../lib/app/key-trial';

const after = (...events: readonly TrialEvent[]): KeyTrial => events.reduce(triedOn, NOTHING_TRIED);

const down = { kind: 'modifierDown' } as const;
const settled = { kind: 'modifierSettled' } as const;
const chord = { kind: 'chord' } as const;
const arrives = (command: 'call' | 'counter') => ({ kind: 'command', command }) as const;

test('each key is asked for until it has arrived, then the next', () => {
  expect(keyToTry(NOTHING_TRIED)).toBe('call');
  const trial = after(down, arrives('call'), settled);
  expect(trial).toEqual({ arrived: ['call'], finding: null, isWaiting: false });
  expect(keyToTry(trial)).toBe('privacy-blur');
});

test.each([
  ['the command comes while the modifier is down', [down, arrives('call'), settled], null],
  ['it comes twice', [down, arrives('call'), arrives('call'), settled], null],
  ['nothing comes: somebody else took it', [down, settled], 'silent'],
  ['the key reaches the page: nobody has it', [down, chord, settled], 'page'],
  ['nothing came, then it did', [down, settled, down, arrives('counter'), settled], null],
  ['a modifier let go long ago says nothing', [settled], null],
] as const)('%s', (_, events, finding) => {
  expect(after(...events).finding).toBe(finding);
});

test('nothing is left to try once the four have arrived, in any order', () => {
  const all = ['palette', 'counter', 'call', 'privacy-blur'] as const;
  expect(keyToTry(after(...all.map((command) => ({ kind: 'command', command }) as const)))).toBeNull();
});
