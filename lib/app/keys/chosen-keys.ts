/** The keys as she has them: the tables' own, or those that she chose instead. */
import { computed, effect } from '@preact/signals';
import type { AppState } from '../app-state';
import { commandRows } from '../commands';
import { firstKeysOf, type KeyId, keyRows } from './key-rows';

/** By row, in the notation of the tables; a row that is not in it has the table's own. */
export type ChosenKeys = Readonly<Record<string, string>>;

/** The key of a row as it is now. */
export const keysOf = (chosen: ChosenKeys, id: KeyId): string => chosen[id] ?? firstKeysOf(id);

/** Those that she may change: all but the four that are changed in the browser, and Escape, which everywhere leaves. */
export const changeableRows = keyRows.filter(({ keys }) => keys !== '' && keys !== 'Escape');

/**
 * What a row would have by a press. One that stands for digits takes what is held with any of them: « Alt+3 » is « Alt »
 * and each. Null where it was none.
 */
export function wishOf(id: KeyId, pressed: string): string | null {
  const range = /\(Digit.*\)$/.exec(firstKeysOf(id))?.[0];
  if (!range) return pressed;
  return /Digit\d$/.test(pressed) ? pressed.replace(/Digit\d$/, range) : null;
}

/** With one key chosen, or, when it is the table's own again, forgotten. */
export function withKey(chosen: ChosenKeys, id: KeyId, keys: string): ChosenKeys {
  const { [id]: _before, ...others } = chosen;
  return keys === firstKeysOf(id) ? others : { ...others, [id]: keys };
}

/** The commands with the keys that she has. */
export function rowsWith(chosen: ChosenKeys): typeof commandRows {
  return commandRows.map((row) => ({ ...row, keys: keysOf(chosen, row.id) }));
}

type Hear = (rows: typeof commandRows, signal: AbortSignal) => void;

/** Hears the commands as they are, and anew whenever a key was changed, on this page or another. */
export function followKeys({ settings }: Pick<AppState, 'settings'>, hear: Hear): void {
  // The settings are read anew more often than a key is changed.
  const written = computed(() => JSON.stringify(settings.value.keys));
  effect(() => {
    const heard = new AbortController();
    if (written.value) hear(rowsWith(settings.peek().keys), heard.signal);
    return () => heard.abort();
  });
}
