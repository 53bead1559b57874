/**
 * Keys that are one character and nothing held: whoever dictates, or strikes a key unmeant, switches them off. What they do
 * stays on its button, and any other key may be chosen for it. Source: RGAA 4.1, 12.10; WCAG 2.2, 2.1.4.
 */
import { type ChosenKeys, changeableRows, keysOf } from './chosen-keys';
import type { KeyId } from './key-rows';

/** What stands for a row that has no key. */
const NO_KEY = '';

/** One letter, digit or sign, with or without Shift; the erasing key and those of a name are no characters. */
const isSingle = (keys: string): boolean => /^(?:\[?Shift\]?\+)?(?:\(?Digit.*|.)$/u.test(keys);

const IDS: readonly KeyId[] = changeableRows.filter(({ keys }) => isSingle(keys)).map(({ id }) => id);

/** True while a single character is a command anywhere. */
export const hasSingleKeys = (chosen: ChosenKeys): boolean => IDS.some((id) => isSingle(keysOf(chosen, id)));

/** None of them; a longer key that she chose for one of these rows stays hers. */
export const withoutSingleKeys = (chosen: ChosenKeys): ChosenKeys => ({
  ...chosen,
  ...Object.fromEntries(IDS.filter((id) => isSingle(keysOf(chosen, id))).map((id) => [id, NO_KEY])),
});

/** Those that were switched off are as they come. */
export const withSingleKeys = (chosen: ChosenKeys): ChosenKeys =>
  Object.fromEntries(Object.entries(chosen).filter(([, keys]) => keys !== NO_KEY));
