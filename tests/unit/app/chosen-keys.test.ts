// The keys that she chooses: what stands against one, what becomes of the rows, what is kept.
import { signal } from '@preact/signals';
import { describe, expect, test } from 'vitest';
import {
  type ChosenKeys,
  changeableRows,
  clashOf,
  followKeys,
  neighboursOn,
  rowsWith,
  withKey,
} from '../../../lib/app/chosen-keys';
import { type CommandId, commandRows } from '../../../lib/app/commands';
import { BROWSER_KEYS } from '../../../lib/content/taken-keys';
import { chordOf } from '../../../lib/contract/chord';
import { DEFAULT_SETTINGS, Settings } from '../../../lib/domain/settings';

const press = (key: string, code: string, held: Partial<Parameters<typeof chordOf>[0]> = {}) => ({
  key,
  code,
  altKey: false,
  ctrlKey: false,
  shiftKey: false,
  metaKey: false,
  ...held,
});

const wish = (id: CommandId, keys: string, chosen: ChosenKeys = {}) =>
  clashOf({ id, keys, chosen, globalKeys: ['Alt+C', 'Alt+Q', 'Alt+K', 'Alt+P'] });

describe('a pressed key', () => {
  test('is written as the table writes it: letters by the layout, digits by their place', () => {
    expect(chordOf(press('g', 'KeyG', { altKey: true }))).toBe('Alt+g');
    expect(chordOf(press('G', 'KeyG', { altKey: true, shiftKey: true }))).toBe('Alt+Shift+g');
    expect(chordOf(press('è', 'Digit7', { altKey: true }))).toBe('Alt+Digit7');
    expect(chordOf(press('F4', 'F4'))).toBe('F4');
    expect(chordOf(press('Enter', 'Enter', { ctrlKey: true }))).toBe('Control+Enter');
  });

  test('is none where it is a modifier, AltGr, a dead key or what every page needs', () => {
    const none = [
      press('Alt', 'AltLeft', { altKey: true }),
      press('€', 'KeyE', { altKey: true, ctrlKey: true }),
      press('Dead', 'BracketLeft', { altKey: true }),
      press('Tab', 'Tab'),
      press('Escape', 'Escape'),
      press('g', 'KeyG', { altKey: true, metaKey: true }),
    ];
    expect(none.map(chordOf)).toEqual(none.map(() => null));
  });
});

describe('a key that she wishes', () => {
  test('every key of the table as it stands is free for its own command', () => {
    expect(changeableRows.filter(({ id, keys }) => wish(id, keys) !== null).map(({ id }) => id)).toEqual([]);
  });

  test('no two commands have one press, in whichever order the keys were chosen', () => {
    expect(wish('call.hold', 'Alt+t')).toEqual({ kind: 'command', id: 'call.end' });
    expect(wish('call.hold', 'Alt+t', { 'call.end': 'Alt+Shift+t' })).toBeNull();
    expect(wish('call.new', 'Alt+Shift+t', { 'call.end': 'Alt+Shift+t' })).toEqual({
      kind: 'command',
      id: 'call.end',
    });
  });

  test('a letter alone is for the zones in which it may stand, and clashes only there', () => {
    expect(wish('call.hold', 'g')).toEqual({ kind: 'types' });
    expect(wish('call.hold', 'Shift+g')).toEqual({ kind: 'types' });
    expect(wish('call.hold', 'F4')).toBeNull();
    expect(wish('caller.patient', 'o')).toBeNull();
    expect(wish('caller.patient', 'r')).toEqual({ kind: 'command', id: 'caller.relative' });
    // The numbers of the cards that wait and of the signs in question are digits.
    expect(wish('triage.yes', 'Digit3')).toEqual({ kind: 'command', id: 'triage.sign' });
  });

  test('what the browser keeps, and the four that it gives, are refused', () => {
    for (const keys of BROWSER_KEYS) expect(wish('call.hold', keys)).toEqual({ kind: 'browser' });
    expect(wish('call.hold', 'Alt+q')).toEqual({ kind: 'global', key: 'Alt+Q' });
  });

  test('a neighbour on the agenda is named, and stands against nothing', () => {
    expect(neighboursOn('Alt+r')).toEqual(['Weda-Helper']);
    expect(neighboursOn('Alt+g')).toEqual([]);
  });
});

describe('what she chose', () => {
  test('is what the rows have; the first key again is no choice', () => {
    const chosen = withKey({}, 'call.hold', 'Alt+Shift+g');
    expect(rowsWith(chosen).find(({ id }) => id === 'call.hold')?.keys).toBe('Alt+Shift+g');
    expect(
      rowsWith(chosen).filter(({ id, keys }) =>
        commandRows.some((row) => row.id === id && row.keys !== keys),
      ),
    ).toHaveLength(1);
    expect(withKey(chosen, 'call.hold', 'Alt+g')).toEqual({});
  });

  test('is heard at once, and once: the old key is let go', () => {
    const settings = signal({ ...DEFAULT_SETTINGS });
    const heard: { keys: string | undefined; signal: AbortSignal }[] = [];
    followKeys({ settings }, (rows, until) =>
      heard.push({ keys: rows.find(({ id }) => id === 'call.hold')?.keys, signal: until }),
    );
    settings.value = { ...settings.value, secretaryName: 'Camille' };
    expect(heard).toHaveLength(1);
    settings.value = { ...settings.value, keys: { 'call.hold': 'F4' } };
    expect(heard.map(({ keys }) => keys)).toEqual(['Alt+g', 'F4']);
    expect(heard.map(({ signal: { aborted } }) => aborted)).toEqual([true, false]);
  });

  test('settings of before it open without a chosen key', () => {
    const { keys: _none, ...before } = DEFAULT_SETTINGS;
    expect(Settings.parse(before).keys).toEqual({});
  });
});
