// All rows of keys in one form, and what may not be among them.
import { commandRows } from '../../../lib/app/commands';
import { BROWSER_KEYS, SUGGESTED_GLOBAL_KEYS } from '../../../lib/content/taken-keys';
import { pressesOf } from '../../../lib/contract/chord';
import { KEY_PLACES, LOCAL_KEYS, type LocalKey } from '../../../lib/contract/local-keys';

type Page = 'panel' | 'journal' | 'options';
export type KeyRow = {
  readonly id: string;
  readonly page: Page;
  readonly layer: string;
  readonly keys: string;
  /** The zone that must have the focus (`data-keys`); empty where it acts anywhere. The focus is in one zone at a time. */
  readonly zone: string;
};

const PLAIN = '';

/** The rows of a table of local keys, each with its page; `layer` is empty where nothing is shadowed. */
const localRows = (table: Readonly<Record<string, LocalKey>>): KeyRow[] =>
  Object.entries(table).map(([id, { place, keys }]) => {
    const { page, layer } = KEY_PLACES[place];
    return { id, page, layer: layer ? place : PLAIN, keys, zone: '' };
  });

const panelRows: KeyRow[] = commandRows
  .filter(({ keys }) => keys !== '')
  .map(({ id, keys, when }) => ({
    id,
    page: 'panel',
    layer: PLAIN,
    keys,
    zone: when === 'anywhere' || when === 'outsideText' ? '' : when,
  }));

/** Heard on the journal page too (its entrypoint): a row of messages is read again there. */
const inJournal = panelRows
  .filter(({ id }) => id === 'privacy.reveal')
  .map((row): KeyRow => ({ ...row, page: 'journal' }));

export const allRows = (table: Readonly<Record<string, LocalKey>> = LOCAL_KEYS): KeyRow[] => [
  ...panelRows,
  ...inJournal,
  ...localRows(table),
];

/** What the browser takes, and the keys suggested for the four global commands. */
const TAKEN: ReadonlySet<string> = new Set(
  [...BROWSER_KEYS, ...SUGGESTED_GLOBAL_KEYS, 'Control+Tab', 'Control+Shift+Tab'].flatMap(pressesOf),
);

/** Rows that the browser would take, by id. */
export const takenRows = (rows: readonly KeyRow[]): string[] =>
  rows.filter(({ keys }) => pressesOf(keys).some((press) => TAKEN.has(press))).map(({ id }) => id);

const areApart = (a: KeyRow, b: KeyRow): boolean => a.zone !== '' && b.zone !== '' && a.zone !== b.zone;

/** Pairs that would both act on one press: same page, same layer, and not each in a zone of its own. */
export const clashes = (rows: readonly KeyRow[]): string[] =>
  rows.flatMap((row, at) =>
    rows
      .slice(at + 1)
      .filter((other) => other.page === row.page && other.layer === row.layer && !areApart(row, other))
      .filter((other) => pressesOf(other.keys).some((press) => pressesOf(row.keys).includes(press)))
      .map((other) => `${row.id} = ${other.id}`),
  );
