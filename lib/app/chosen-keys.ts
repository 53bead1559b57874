/** The keys of the panel as she has them: the table's own, or those that she chose instead. */
import { computed, effect } from '@preact/signals';
import { BROWSER_KEYS, NEIGHBOURS_KEYS } from '../content/taken-keys';
import { pressesOf } from '../contract/chord';
import { keyNames } from '../contract/key-names';
import type { AppState } from './app-state';
import { type CommandId, commandRows, commands } from './commands';

/** By command, in the notation of the table; a command that is not in it has the table's own. */
export type ChosenKeys = Readonly<Record<string, string>>;

/** The key of a command as it is now. */
export const keysOf = (chosen: ChosenKeys, id: CommandId): string => chosen[id] ?? commands[id].keys;

/**
 * Those that she may change: one key each. The four global ones are changed in the browser, a range of digits stands for
 * the numbers of a list, and Escape closes whatever is open, everywhere.
 */
export const changeableRows = commandRows.filter(
  ({ id, keys }) => keys !== '' && !keys.includes('(') && id !== 'panel.escape',
);

/** Why a key cannot be had: it would type a letter, the browser keeps it, another command has it. */
export type KeyClash =
  | { readonly kind: 'types' }
  | { readonly kind: 'browser' }
  | { readonly kind: 'global'; readonly key: string }
  | { readonly kind: 'command'; readonly id: CommandId };

const overlap = (a: string, b: string): boolean => {
  const presses = pressesOf(a);
  return pressesOf(b).some((press) => presses.includes(press));
};

const ZONES: readonly string[] = ['question', 'caller', 'waiting'];

/** Two keys on one press do no harm where each acts in a zone of its own. */
const areApart = (a: CommandId, b: CommandId): boolean => {
  const [first, second] = [commands[a].when, commands[b].when];
  return first !== second && ZONES.includes(first) && ZONES.includes(second);
};

/** A key without Ctrl or Alt writes in a text field, unless it is one of the function keys. */
const isPlain = (keys: string): boolean => !/(?:^|\+)(?:Control|Alt)\+|^(?:Shift\+)?F\d+$/.test(keys);

export type KeyWish = {
  readonly id: CommandId;
  readonly keys: string;
  readonly chosen: ChosenKeys;
  /** As the browser has them, on the caps. */
  readonly globalKeys: readonly string[];
};

/** What stands against a key; null when she may have it. */
export function clashOf({ id, keys, chosen, globalKeys }: KeyWish): KeyClash | null {
  if (isPlain(keys) && !ZONES.includes(commands[id].when)) return { kind: 'types' };
  if (BROWSER_KEYS.some((taken) => overlap(taken, keys))) return { kind: 'browser' };
  const written = keyNames(keys).join('+');
  if (globalKeys.includes(written)) return { kind: 'global', key: written };
  const other = commandRows.find(
    (row) =>
      row.id !== id && row.keys !== '' && !areApart(row.id, id) && overlap(keysOf(chosen, row.id), keys),
  );
  return other ? { kind: 'command', id: other.id } : null;
}

/** Other software known to listen to this key on the agenda's page: no harm in the panel, told all the same. */
export const neighboursOn = (keys: string): string[] =>
  NEIGHBOURS_KEYS.filter((row) => row.keys.some((taken) => overlap(taken, keys))).map(({ name }) => name);

/** With one key chosen, or, when it is the table's own again, forgotten. */
export function withKey(chosen: ChosenKeys, id: CommandId, keys: string): ChosenKeys {
  const { [id]: _before, ...others } = chosen;
  return keys === commands[id].keys ? others : { ...others, [id]: keys };
}

/** The rows with the keys that she has. */
export function rowsWith(chosen: ChosenKeys): typeof commandRows {
  return commandRows.map((row) => ({ ...row, keys: keysOf(chosen, row.id) }));
}

type Hear = (rows: typeof commandRows, signal: AbortSignal) => void;

/** Hears the rows as they are, and anew whenever a key was changed, on this page or another. */
export function followKeys({ settings }: Pick<AppState, 'settings'>, hear: Hear): void {
  // The settings are read anew more often than a key is changed.
  const written = computed(() => JSON.stringify(settings.value.keys));
  effect(() => {
    const heard = new AbortController();
    if (written.value) hear(rowsWith(settings.peek().keys), heard.signal);
    return () => heard.abort();
  });
}
