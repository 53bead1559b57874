// What her hands know: counted until it is known, written once a call; one key a call is named, and never during it.
import { signal } from '@preact/signals';
import { expect, test } from 'vitest';
import { createKeyHabit } from '../../../../lib/app/keys/key-habit';
import { DEFAULT_SETTINGS, Settings } from '../../../../lib/domain/settings';

function open() {
  const settings = signal<Settings>({ ...DEFAULT_SETTINGS });
  const writes: Partial<Settings>[] = [];
  const changeSettings = async (patch: Partial<Settings>) => {
    writes.push(patch);
    settings.value = { ...settings.value, ...patch };
  };
  return { writes, habit: createKeyHabit({ state: { settings }, practices: { changeSettings } }) };
}

test('the first button that a key would have spared is named after the call, once, and not after the next', () => {
  const { habit } = open();
  habit.clicked('callback.note');
  habit.clicked('message.save');
  expect(habit.tip.value).toBeNull();
  habit.end();
  expect(habit.tip.value).toBe('callback.note');
  habit.begin();
  expect(habit.tip.value).toBeNull();
  habit.end();
  expect(habit.tip.value).toBeNull();
});

test('a key pressed five times is known: it is neither counted further nor named', () => {
  const { habit, writes } = open();
  for (let at = 0; at < 7; at += 1) {
    expect(habit.isKnown('call.hold')).toBe(at >= 5);
    habit.pressed('call.hold');
  }
  habit.clicked('call.hold');
  habit.end();
  expect(habit.tip.value).toBeNull();
  expect(writes).toEqual([{ keyUses: { 'call.hold': 5 } }]);
  habit.pressed('call.hold');
  habit.end();
  expect(writes).toHaveLength(1);
});

test('settings of before it open with nothing counted', () => {
  const { keyUses: _none, ...before } = DEFAULT_SETTINGS;
  expect(Settings.parse(before).keyUses).toEqual({});
});
