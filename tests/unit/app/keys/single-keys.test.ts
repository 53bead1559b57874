// Single characters as commands: none is left once they are switched off, and what she chose herself stays.
import { expect, test } from 'vitest';
import { rowsWith } from '../../../../lib/app/keys/chosen-keys';
import { clashOf } from '../../../../lib/app/keys/key-clash';
import { hasSingleKeys, withoutSingleKeys, withSingleKeys } from '../../../../lib/app/keys/single-keys';
import { isPress } from '../../../../lib/contract/key-press';
import { LOCAL_KEYS } from '../../../../lib/contract/local-keys';

const CHARACTERS = [...'abcdefghijklmnopqrstuvwxyz0123456789?;:!,.'];

/** A key pressed with nothing held, or with Shift alone. */
const pressed = (key: string, shiftKey = false) => ({
  key,
  code: /\d/.test(key) ? `Digit${key}` : `Key${key.toUpperCase()}`,
  altKey: false,
  ctrlKey: false,
  metaKey: false,
  shiftKey,
});

const heard = (chosen: Readonly<Record<string, string>>) => {
  const keys = [
    ...rowsWith(chosen).map((row) => row.keys),
    ...Object.entries(LOCAL_KEYS).map(([id, row]) => chosen[id] ?? row.keys),
  ].filter(Boolean);
  const presses = CHARACTERS.flatMap((key) => [pressed(key), pressed(key, true)]);
  return presses.filter((press) => keys.some((each) => isPress(each, press))).map(({ key }) => key);
};

test('switched off, no character alone is heard anywhere; on again, those that are heard are as they came', () => {
  const off = withoutSingleKeys({});
  expect(heard({}).length).toBeGreaterThan(20);
  expect(heard(off)).toEqual([]);
  expect([hasSingleKeys({}), hasSingleKeys(off)]).toEqual([true, false]);
  expect(withSingleKeys(off)).toEqual({});
});

test('a longer key that she chose stays, and a row without a key is in the way of none', () => {
  const off = withoutSingleKeys({ 'triage.yes': 'Alt+F2', 'call.hold': 'F4' });
  expect(off).toMatchObject({ 'triage.yes': 'Alt+F2', 'call.hold': 'F4', 'triage.no': '' });
  expect(withSingleKeys(off)).toEqual({ 'triage.yes': 'Alt+F2', 'call.hold': 'F4' });
  expect(clashOf({ id: 'triage.no', keys: '', chosen: off, globalKeys: [] })).toBeNull();
  expect(clashOf({ id: 'triage.unknown', keys: 'n', chosen: off, globalKeys: [] })).toBeNull();
});
