/** A press of a key means one row of the table at its place, with exactly its modifiers; its name is that of a French keyboard. */
import { describe, expect, test } from 'vitest';
import { keyNames } from '../../../lib/contract/key-names';
import { isPress, type Press } from '../../../lib/contract/key-press';
import { KEY_PLACES, LOCAL_KEYS, localKey } from '../../../lib/contract/local-keys';

const press = (key: string, held: Partial<Press> = {}): Press => ({
  key,
  code: '',
  altKey: false,
  ctrlKey: false,
  shiftKey: false,
  metaKey: false,
  ...held,
});

describe('a press', () => {
  test.each([
    ['Enter', press('Enter'), true],
    ['Enter', press('Enter', { ctrlKey: true }), false],
    ['Enter', press('Enter', { metaKey: true }), false],
    ['Control+Enter', press('Enter', { ctrlKey: true }), true],
    ['Control+Enter', press('Enter', { ctrlKey: true, shiftKey: true }), false],
    ['Control+d', press('D', { ctrlKey: true }), true],
    ['Alt+ArrowUp', press('ArrowUp', { altKey: true }), true],
    ['Alt+ArrowUp', press('ArrowDown', { altKey: true }), false],
    ['Space', press(' '), true],
    ['Space', press('Space'), false],
    ['Alt+Digit1', press('&', { code: 'Digit1', altKey: true }), true],
    ['Alt+Digit1', press('1', { code: 'Numpad1', altKey: true }), false],
    ['Alt+Digit1', press('é', { code: 'Digit2', altKey: true }), false],
    ['Alt+(Digit[0-9])', press('à', { code: 'Digit0', altKey: true }), true],
    ['Alt+(Digit[0-9])', press('à', { code: 'Digit0' }), false],
    ['Alt+(Digit[0-9])', press('x', { code: 'KeyX', altKey: true }), false],
  ])('%s, case %#', (keys, event, wanted) => expect(isPress(keys, event)).toBe(wanted));

  test('means what its place says', () => {
    expect(localKey('palette', press('Enter'))).toBe('palette.insert');
    expect(localKey('phraseForm', press('Enter'))).toBe('phraseForm.give');
    expect(localKey('protocolEditor', press('Enter'))).toBeNull();
    expect(localKey('palette', press('è', { code: 'Digit7', altKey: true }))).toBe('palette.numbered');
  });

  test('means the row that has the key by now: the new one is heard, the old one is let go', () => {
    const chosen = { 'palette.copy': 'F2', 'journalList.tick': 'c' };
    expect(localKey('palette', press('F2'), chosen)).toBe('palette.copy');
    expect(localKey('palette', press('Enter', { ctrlKey: true }), chosen)).toBeNull();
    expect(localKey('journalList', press('c'), chosen)).toBe('journalList.tick');
    expect(localKey('journalList', press(' '), chosen)).toBeNull();
  });

  test('every row has a known place, and no two of a place the same keys', () => {
    const rows = Object.values(LOCAL_KEYS);
    expect(rows.filter(({ place }) => !(place in KEY_PLACES))).toEqual([]);
    const pressed = rows.map(({ place, keys }) => `${place} ${keys}`);
    expect(new Set(pressed).size).toBe(pressed.length);
  });

  test.each([
    ['Control+Enter', ['Ctrl', 'Entrée']],
    ['Alt+Digit1', ['Alt', '1']],
    ['Alt+(Digit[0-9])', ['Alt', '0 … 9']],
    ['Shift+Escape', ['Maj', 'Échap']],
    ['[Shift]+?', ['?']],
    ['Alt+x', ['Alt', 'X']],
    ['Alt+ArrowUp', ['Alt', '↑']],
    ['Space', ['Espace']],
  ])('%s is printed %j', (keys, names) => expect(keyNames(keys)).toEqual(names));

  test.each([
    ['Control+Enter', ['Ctrl', 'Enter']],
    ['Alt+Shift+x', ['Alt', 'Shift', 'X']],
    ['Escape', ['Escape']],
    ['Alt+Digit1', ['Alt', '1']],
  ])('%s is printed %j on an English keyboard', (keys, names) => expect(keyNames(keys, 'en')).toEqual(names));
});
