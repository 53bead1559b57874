/** What stands against a key that she wishes, wherever the two could be pressed; and which neighbours hear it too. */
import { BROWSER_KEYS, EDITING_KEYS, NEIGHBOURS_KEYS, WALKING_KEYS } from '../../content/taken-keys';
import { pressesOf } from '../../contract/chord';
import { keysWritten } from '../../contract/written-keys';
import { type ChosenKeys, keysOf } from './chosen-keys';
import { firstKeysOf, type KeyId, type KeyRow, keyRows } from './key-rows';

/**
 * Why a key cannot be had: it would type a letter, correct a text, walk a list or press a button; the browser keeps it;
 * it is one of the four that act everywhere; another row has it.
 */
export type KeyClash =
  | { readonly kind: 'types' | 'edits' | 'walks' | 'browser' }
  | { readonly kind: 'global'; readonly key: string }
  | { readonly kind: 'taken'; readonly id: KeyId };

const overlap = (a: string, b: string): boolean => {
  const presses = pressesOf(a);
  return pressesOf(b).some((press) => presses.includes(press));
};

const isAmong = (keys: string, taken: readonly string[]): boolean =>
  taken.some((each) => overlap(each, keys));

/** True where both may be pressed: on one page, and not each in a place of its own. */
export const canMeet = (a: KeyRow, b: KeyRow): boolean =>
  a.pages.some((page) => b.pages.includes(page)) && (a.within === b.within || !a.within || !b.within);

/** A key without Ctrl or Alt writes in a text field, unless it is one of the function keys. */
const isAlone = (keys: string): boolean => !/(?:^|\+)(?:Control|Alt)\+|^(?:Shift\+)?F\d+$/.test(keys);

/** What a key alone would do where the row is heard. */
function aloneClash({ alone }: KeyRow, keys: string): KeyClash | null {
  if (!isAlone(keys) || (alone === 'enter' && /^(?:Shift\+)?Enter$/.test(keys))) return null;
  if (alone !== 'anything') return { kind: 'types' };
  return isAmong(keys, WALKING_KEYS) ? { kind: 'walks' } : null;
}

/** What the key does already, whoever else listens. The one that the row comes with was looked at by hand. */
function ownClash(row: KeyRow, keys: string): KeyClash | null {
  if (keys === row.keys) return null;
  if (isAmong(keys, BROWSER_KEYS)) return { kind: 'browser' };
  if (isAmong(keys, EDITING_KEYS)) return { kind: 'edits' };
  return aloneClash(row, keys);
}

export type KeyWish = {
  readonly id: KeyId;
  readonly keys: string;
  readonly chosen: ChosenKeys;
  /** As the browser writes them. */
  readonly globalKeys: readonly string[];
};

/** The row that has the key. Of two as they come, one lies over the other and takes it first: that is meant. */
function holderOf(own: KeyRow, { keys, chosen }: KeyWish): KeyRow | undefined {
  return keyRows.find((row) => {
    const others = keysOf(chosen, row.id);
    if (row.id === own.id || others === '' || !canMeet(row, own) || !overlap(others, keys)) return false;
    return keys !== own.keys || others !== firstKeysOf(row.id);
  });
}

/** What stands against a key; null when she may have it. */
export function clashOf(wish: KeyWish): KeyClash | null {
  const { id, keys, globalKeys } = wish;
  // A row that was left without a key is in nobody's way.
  if (keys === '') return null;
  const own = keyRows.find((row) => row.id === id);
  if (!own) return null;
  const clash = ownClash(own, keys);
  if (clash) return clash;
  const global = globalKeys.find((given) => overlap(keysWritten(given), keys));
  if (global !== undefined) return { kind: 'global', key: global };
  const holder = holderOf(own, wish);
  return holder ? { kind: 'taken', id: holder.id } : null;
}

/** Other software known to listen to this key on the agenda's page: no harm in the panel, told all the same. */
export const neighboursOn = (keys: string): string[] =>
  NEIGHBOURS_KEYS.filter((row) => isAmong(keys, row.keys)).map(({ name }) => name);
