/** One table of keys: no clash in it, no key of the browser's, all of it on the sheet and in the documents. */
import { describe, expect, test } from 'vitest';
import { commandRows } from '../../../lib/app/commands';
import { COMMAND_SYNONYMS } from '../../../lib/content/command-synonyms';
import { en } from '../../../lib/content/labels/en/en';
import { fr } from '../../../lib/content/labels/fr/fr';
import { keyNames } from '../../../lib/contract/key-names';
import { isPress, LOCAL_KEYS, localKey } from '../../../lib/contract/local-keys';
import { allRows, clashes, type KeyRow, takenRows } from './key-table';

const pages = import.meta.glob<string>(['/docs/keys.md', '/README.md'], {
  query: '?raw',
  import: 'default',
  eager: true,
});
const keysPage = pages['/docs/keys.md'] ?? '';
const readme = pages['/README.md'] ?? '';

const press = (key: string, modifiers: Partial<Parameters<typeof isPress>[1]> = {}) => ({
  key,
  code: '',
  altKey: false,
  ctrlKey: false,
  shiftKey: false,
  metaKey: false,
  ...modifiers,
});

const printed = ({ keys }: Pick<KeyRow, 'keys'>): string => keyNames(keys).join('+');

/** First cells of the tables of keys; « `Alt+1` … `Alt+6` » stands for all between. */
function namedIn(text: string): Set<string> {
  const cells = text
    .split('\n')
    .filter((line) => line.startsWith('|'))
    .map((line) => /^\|(?:[^|`]*\|)?([^|]*)\|/.exec(line)?.[1] ?? '');
  const names = new Set<string>();
  for (const cell of cells) {
    for (const [, name] of cell.matchAll(/`([^`]+)`/g)) names.add(name ?? '');
    for (const [, before, from, to] of cell.matchAll(/`([^`]*?)(\d)` … `[^`]*?(\d)`/g)) {
      names.add(`${before}${from} … ${to}`);
      for (let digit = Number(from); digit <= Number(to); digit += 1) names.add(`${before}${digit}`);
    }
  }
  return names;
}

describe('all keys together', () => {
  test('the panel, its layers, the journal and the settings are there', () => {
    expect(new Set(allRows().map(({ page }) => page))).toEqual(new Set(['panel', 'journal', 'options']));
    expect(allRows().length).toBeGreaterThan(commandRows.length);
  });

  test('no two act on one press', () => {
    expect(clashes(allRows())).toEqual([]);
  });

  test('none is the browser’s', () => {
    expect(takenRows(allRows())).toEqual([]);
  });

  test('each is in the document of keys', () => {
    const named = namedIn(keysPage);
    expect(
      allRows()
        .filter((row) => !named.has(printed(row)))
        .map((row) => `${row.id} ${printed(row)}`),
    ).toEqual([]);
  });

  test('the documents name none that is not there', () => {
    const known = new Set(allRows().map(printed));
    const spans = /^(?:Alt|Ctrl|Maj)\+|^F\d|^Échap$|^Espace$/;
    const globals = ['Alt+C', 'Alt+Q', 'Alt+K', 'Alt+P'];
    const isKnown = (name: string) =>
      known.has(name) || globals.includes(name) || known.has(name.replace(/\d(?: … \d)?$/, '0 … 9'));
    for (const page of [keysPage, readme]) {
      const named = [...namedIn(page)].filter((name) => spans.test(name) && !name.includes('…'));
      expect(named.length).toBeGreaterThan(10);
      expect(named.filter((name) => !isKnown(name))).toEqual([]);
    }
  });
});

describe('one more key is one row', () => {
  const more = { ...LOCAL_KEYS, 'journal.planted': { place: 'journal', keys: 'Alt+g' } } as const;

  test('it is heard at its place, and nowhere else', () => {
    expect(localKey(more, 'journal', press('g', { altKey: true }))).toBe('journal.planted');
    expect(localKey(more, 'palette', press('g', { altKey: true }))).toBeNull();
    expect(localKey(more, 'journal', press('g'))).toBeNull();
  });

  test('it is among all rows, and no clash', () => {
    expect(allRows(more).map(({ id }) => id)).toContain('journal.planted');
    expect(clashes(allRows(more))).toEqual([]);
  });

  test.each([
    ['Alt+e', 'the browser’s', () => takenRows],
    ['Alt+o', 'the search’s', () => clashes],
    ['Alt+r', 'a key of the panel that the journal hears', () => clashes],
  ] as const)('with %s it is refused: %s', (keys, _, check) => {
    const planted = { ...LOCAL_KEYS, 'journal.planted': { place: 'journal', keys } } as const;
    expect(check()(allRows(planted)).join()).toContain('journal.planted');
  });
});

test.each([
  ['Control+Enter', press('Enter', { ctrlKey: true }), true],
  ['Enter', press('Enter', { ctrlKey: true }), false],
  ['Alt+(Digit[0-9])', press('à', { altKey: true, code: 'Digit0' }), true],
  ['Alt+(Digit[0-9])', press('é', { code: 'Digit2' }), false],
  ['Control+d', press('D', { ctrlKey: true }), true],
  ['Space', press(' '), true],
])('%s is heard as it is written', (keys, event, expected) => {
  expect(isPress(keys, event)).toBe(expected);
});

test('the words of the sheet are those of the rows, no more and no less', () => {
  for (const words of [fr, en]) {
    expect(Object.keys(words.localKeys).toSorted()).toEqual(Object.keys(LOCAL_KEYS).toSorted());
    expect(Object.keys(words.commands).toSorted()).toEqual(commandRows.map(({ id }) => id).toSorted());
  }
});

test('every synonym is of a command that is there', () => {
  const ids = commandRows.map(({ id }): string => id);
  expect(Object.keys(COMMAND_SYNONYMS).filter((id) => !ids.includes(id))).toEqual([]);
});
