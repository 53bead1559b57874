import { expect, test } from 'vitest';
import { keyNames } from '../../../lib/contract/key-names';

test.each([
  ['Alt+n', ['Alt', 'N']],
  ['Alt+Digit1', ['Alt', '1']],
  ['Control+Enter', ['Ctrl', 'Entrée']],
  ['Escape', ['Échap']],
  ['F1', ['F1']],
  ['o', ['O']],
])('« %s » reads as it is printed on the keyboard', (keys, printed) => {
  expect(keyNames(keys)).toEqual(printed);
});

test('a Shift that may be needed or not is left out', () => {
  expect(keyNames('[Shift]+?')).toEqual(['?']);
});

test('a command without keys has no name', () => {
  expect(keyNames('')).toEqual([]);
});
