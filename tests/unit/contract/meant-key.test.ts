/** The letter that a press means, on the layouts of the desks that we know of. */
import { describe, expect, test } from 'vitest';
import { commandRows } from '../../../lib/app/commands';
import { localKey } from '../../../lib/contract/local-keys';
import { meantLetter } from '../../../lib/contract/meant-key';
import { keysOf, LAYOUTS } from '../platform/browser/layouts';

const { DECROCHE_FULL } = process.env;

const chords = commandRows.flatMap(({ keys }) => /^Alt\+(?:Shift\+)?([a-z])$/.exec(keys)?.[1] ?? []);

describe.each(Object.entries(LAYOUTS))('%s', (name, layout) => {
  const pressed = { altKey: true, ctrlKey: false };
  const isMac = layout.isMac === true;

  test('every chord of the panel is one key, and no other', () => {
    const table = chords.map((chord) => {
      const found = keysOf(layout).filter((key) => meantLetter({ ...key, ...pressed }, isMac) === chord);
      return { chord, keys: found.map(({ letter }) => letter) };
    });
    expect(table).toEqual(chords.map((chord) => ({ chord, keys: [chord] })));
    if (DECROCHE_FULL) console.log(`${name.padEnd(24)} ${chords.join(' ')}`);
  });
});

test('there are as many chords of Alt and a letter as the sheet has', () => {
  expect(chords.length).toBeGreaterThanOrEqual(19);
});

test.each([
  ['é of AZERTY', { key: 'é', code: 'Digit2', keyCode: 50 }],
  ['é of BÉPO, on the key of W', { key: 'é', code: 'KeyW', keyCode: 87 }],
  [', of AZERTY, on the key of M', { key: ',', code: 'KeyM', keyCode: 188 }],
  ['ç', { key: 'ç', code: 'Digit9', keyCode: 57 }],
  ['ü', { key: 'ü', code: 'BracketLeft', keyCode: 186 }],
  ['a digit of the pad', { key: '7', code: 'Numpad7', keyCode: 103 }],
  ['a dead key', { key: 'Dead', code: 'BracketLeft', keyCode: 229 }],
  ['Enter', { key: 'Enter', code: 'Enter', keyCode: 13 }],
  ['an input method', { key: 'Process', code: 'KeyN', keyCode: 229 }],
  ['a key without a place', { key: 'Unidentified', code: '', keyCode: 0 }],
])('%s means no letter of the alphabet', (_, press) => {
  expect(meantLetter({ ...press, altKey: true, ctrlKey: false }, false)).toBeNull();
});

test('the journal’s chord is found with Cyrillic letters, and typed letters stay apart from it', () => {
  const press = {
    key: 'щ',
    code: 'KeyO',
    keyCode: 79,
    altKey: true,
    ctrlKey: false,
    shiftKey: false,
    metaKey: false,
  };
  expect(localKey('journal', press)).toBe('journal.search');
  expect(localKey('journal', { ...press, altKey: false })).toBeNull();
});
