/** The table of commands: nothing that the keyboard keeps for itself, a word for every row; clashes are in keys.test.ts. */
import { describe, expect, test } from 'vitest';
import { commandRows, commands } from '../../../lib/app/commands';
import { en } from '../../../lib/content/labels/en/en';
import { fr } from '../../../lib/content/labels/fr/fr';
import { GLOBAL_COMMANDS } from '../../../lib/contract/wire';

const rowsWithKeys = commandRows.filter(({ keys }) => keys !== '');

describe('keys', () => {
  test('none is AltGr, which is Ctrl+Alt and types a character', () => {
    const altGr = rowsWithKeys.filter(({ keys }) => keys.includes('Control') && keys.includes('Alt'));
    expect(altGr.map(({ id }) => id)).toEqual([]);
  });

  test('digits are physical keys, so that a French keyboard needs no Shift', () => {
    expect(rowsWithKeys.filter(({ keys }) => /(?:^|\+)\d$/.test(keys)).map(({ id }) => id)).toEqual([]);
    expect(rowsWithKeys.filter(({ keys }) => /Digit[1-6]$/.test(keys))).toHaveLength(6);
  });

  test('Ctrl+Z acts only where nothing is typed, a key alone only in its own zone', () => {
    const typed = rowsWithKeys.filter(({ keys }) => /^(?:.|\[Shift\]\+.|Control\+[acvxyz])$/.test(keys));
    expect(typed.length).toBeGreaterThan(0);
    const ZONES: readonly string[] = ['question', 'caller', 'waiting'];
    const isRight = ({ keys, when }: (typeof typed)[number]) =>
      keys.startsWith('Control') ? when === 'outsideText' : ZONES.includes(when);
    expect(typed.filter((row) => !isRight(row)).map(({ id }) => id)).toEqual([]);
  });

  test('who calls is one letter, a waiting card its digit, each in its own zone', () => {
    const callers = rowsWithKeys.filter(({ when }) => when === 'caller').map(({ keys }) => keys);
    expect(callers).toEqual(['p', 'r', 's', 'a', 'd']);
    expect(commands['call.pick']).toMatchObject({ keys: '(Digit[1-9])', when: 'waiting' });
  });

  test('the other keys of the call act also while she types', () => {
    const chords = rowsWithKeys.filter(({ keys }) => /^Alt\+[wxvyuj]$/.test(keys));
    expect(chords.map(({ id, when }) => [id, when])).toEqual(
      ['swap', 'transfer', 'facts', 'difficult', 'lineWaiting', 'lineTaken'].map((verb) => [
        `call.${verb}`,
        'anywhere',
      ]),
    );
  });

  test('the global commands, and only they, leave their keys to the browser', () => {
    const without = commandRows.filter(({ keys }) => keys === '').map(({ id }) => id);
    expect(without).toEqual(GLOBAL_COMMANDS.map((command) => `global.${command}`));
  });
});

describe('words', () => {
  test.each([
    ['French', fr],
    ['English', en],
  ])('every row and every group has its label in %s', (_, words) => {
    for (const { id, group } of commandRows) {
      expect(words.commands[id].trim()).not.toBe('');
      expect(words.groups[group].trim()).not.toBe('');
    }
  });

  test('no two rows read the same', () => {
    const labels = commandRows.map(({ id }) => fr.commands[id]);
    expect(labels.filter((label, at) => labels.indexOf(label) !== at)).toEqual([]);
  });
});
