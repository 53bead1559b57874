/** One table of keys: no clash in it, no key of the browser's, all of it on the sheet and in the documents. */
import { describe, expect, test } from 'vitest';
import { commandRows } from '../../../../lib/app/commands';
import { canMeet, clashOf } from '../../../../lib/app/keys/key-clash';
import { isLocalKey, type KeyRow, keyRows } from '../../../../lib/app/keys/key-rows';
import { en } from '../../../../lib/content/labels/en/en';
import { fr } from '../../../../lib/content/labels/fr/fr';
import { BROWSER_KEYS, SUGGESTED_GLOBAL_KEYS } from '../../../../lib/content/taken-keys';
import { pressesOf } from '../../../../lib/contract/chord';
import { keyNames } from '../../../../lib/contract/key-names';
import { isPress } from '../../../../lib/contract/key-press';
import { LOCAL_KEYS } from '../../../../lib/contract/local-keys';

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

const rows = keyRows.filter(({ keys }) => keys !== '');

const presses = ({ keys }: KeyRow): readonly string[] => pressesOf(keys);

/** A layer takes its keys before what lies under it. */
const liesOver = (a: KeyRow, b: KeyRow): boolean =>
  a.within !== b.within && [a, b].some(({ id, within }) => within !== '' && isLocalKey(id));

const pairs = rows.flatMap((row, at) => rows.slice(at + 1).map((other) => [row, other] as const));

/** What the browser takes, and the keys suggested for the four global commands. */
const TAKEN: ReadonlySet<string> = new Set(
  [...BROWSER_KEYS, ...SUGGESTED_GLOBAL_KEYS, 'Control+Tab', 'Control+Shift+Tab'].flatMap(pressesOf),
);

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
    expect(new Set(rows.flatMap((row) => row.pages))).toEqual(new Set(['panel', 'journal', 'options']));
    expect(keyRows.length).toBe(commandRows.length + Object.keys(LOCAL_KEYS).length);
  });

  test('no two act on one press', () => {
    const clashes = pairs
      .filter(([a, b]) => canMeet(a, b) && !liesOver(a, b))
      .filter(([a, b]) => presses(a).some((press) => presses(b).includes(press)));
    expect(clashes.map(([a, b]) => `${a.id} = ${b.id}`)).toEqual([]);
  });

  test('none is the browser’s', () => {
    expect(rows.filter((row) => presses(row).some((press) => TAKEN.has(press))).map(({ id }) => id)).toEqual(
      [],
    );
  });

  test('each is in the document of keys', () => {
    const named = namedIn(keysPage);
    expect(rows.filter((row) => !named.has(printed(row))).map((row) => `${row.id} ${printed(row)}`)).toEqual(
      [],
    );
  });

  test('the documents name none that is not there', () => {
    const known = new Set(rows.map(printed));
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

test.each([
  ['Alt+e', { kind: 'browser' }],
  ['Alt+o', { kind: 'taken', id: 'journal.search' }],
  // A key of the panel that the journal hears.
  ['Alt+r', { kind: 'taken', id: 'privacy.reveal' }],
  // One of the list, which would be taken from the page while the list has the focus.
  ['Alt+g', { kind: 'taken', id: 'journalList.tick' }],
] as const)('on the journal’s page %s is refused: %j', (keys, clash) => {
  const chosen = { 'journalList.tick': 'Alt+g' };
  expect(clashOf({ id: 'journal.export', keys, chosen, globalKeys: [] })).toEqual(clash);
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

test('every other word to look for a key by is of a command that is there', () => {
  const ids = commandRows.map(({ id }): string => id);
  for (const { keyWords } of [fr, en])
    expect(Object.keys(keyWords).filter((id) => !ids.includes(id))).toEqual([]);
});
