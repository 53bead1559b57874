// The keys that she chooses: what stands against one, what becomes of the rows, what is kept.
import { signal } from '@preact/signals';
import { describe, expect, test } from 'vitest';
import { commandRows } from '../../../../lib/app/commands';
import {
  type ChosenKeys,
  changeableRows,
  followKeys,
  rowsWith,
  wishOf,
  withKey,
} from '../../../../lib/app/keys/chosen-keys';
import { clashOf, neighboursOn } from '../../../../lib/app/keys/key-clash';
import { type KeyId, keyRows } from '../../../../lib/app/keys/key-rows';
import { BROWSER_KEYS, EDITING_KEYS } from '../../../../lib/content/taken-keys';
import { chordOf } from '../../../../lib/contract/chord';
import { DEFAULT_SETTINGS, Settings } from '../../../../lib/domain/settings';

const press = (key: string, code: string, held: Partial<Parameters<typeof chordOf>[0]> = {}) => ({
  key,
  code,
  altKey: false,
  ctrlKey: false,
  shiftKey: false,
  metaKey: false,
  ...held,
});

const wish = (id: KeyId, keys: string, chosen: ChosenKeys = {}) =>
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
    expect(wish('call.hold', 'Alt+t')).toEqual({ kind: 'taken', id: 'call.end' });
    expect(wish('call.hold', 'Alt+t', { 'call.end': 'Alt+Shift+t' })).toBeNull();
    expect(wish('call.new', 'Alt+Shift+t', { 'call.end': 'Alt+Shift+t' })).toEqual({
      kind: 'taken',
      id: 'call.end',
    });
  });

  test('all may be changed but Escape and the four that are the browser’s', () => {
    const kept = keyRows.filter((row) => !changeableRows.includes(row));
    expect(kept.filter(({ keys }) => keys !== 'Escape').map(({ id }) => id)).toEqual(
      keyRows.filter(({ id }) => id.startsWith('global.')).map(({ id }) => id),
    );
  });

  test('a layer over the call leaves no key of the panel unheard that it did not shadow before', () => {
    expect(wish('palette.copy', 'Alt+z')).toEqual({ kind: 'taken', id: 'panel.undoAnywhere' });
    expect(wish('message.save', 'Alt+Enter')).toEqual({ kind: 'taken', id: 'palette.large' });
    // Its own again, although the panel has it too: that is how both come.
    expect(wish('palette.copy', 'Control+Enter', { 'palette.copy': 'F2' })).toBeNull();
    // Never open at once; never heard on one page; a letter alone, of a zone that a layer covers.
    expect(wish('directory.redirect', 'F2', { 'palette.copy': 'F2' })).toBeNull();
    expect(wish('journal.export', 'F2', { 'palette.copy': 'F2' })).toBeNull();
    expect(wish('journalList.tick', 'o')).toBeNull();
  });

  test('in a list nothing is typed; in a search box Enter alone may act; in a text nothing alone', () => {
    expect(wish('journalList.tick', 'ArrowDown')).toEqual({ kind: 'walks' });
    expect(wish('palette.copy', 'c')).toEqual({ kind: 'types' });
    expect(wish('phraseForm.copy', 'Shift+Enter')).toBeNull();
    expect(wish('phraseEditor.save', 'Enter')).toEqual({ kind: 'types' });
  });

  test('no key that corrects a text is taken from the fields', () => {
    for (const keys of EDITING_KEYS) expect(wish('call.hold', keys)).toEqual({ kind: 'edits' });
  });

  test('a row of digits takes what is held with any of them, and the numbers go on', () => {
    expect(wishOf('palette.numbered', 'Control+Shift+Digit3')).toBe('Control+Shift+(Digit[0-9])');
    expect(wishOf('palette.numbered', 'Alt+g')).toBeNull();
    expect(wishOf('call.hold', 'Alt+Digit9')).toBe('Alt+Digit9');
    expect(wish('palette.numbered', 'Alt+Shift+(Digit[0-9])')).toBeNull();
    expect(wish('call.pick', 'Alt+(Digit[1-9])')).toEqual({ kind: 'taken', id: 'step.greeting' });
  });

  test('a letter alone is for the zones in which it may stand, and clashes only there', () => {
    expect(wish('call.hold', 'g')).toEqual({ kind: 'types' });
    expect(wish('call.hold', 'Shift+g')).toEqual({ kind: 'types' });
    expect(wish('call.hold', 'F4')).toBeNull();
    expect(wish('caller.patient', 'o')).toBeNull();
    expect(wish('caller.patient', 'r')).toEqual({ kind: 'taken', id: 'caller.relative' });
    // The numbers of the cards that wait and of the signs in question are digits.
    expect(wish('triage.yes', 'Digit3')).toEqual({ kind: 'taken', id: 'triage.sign' });
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
