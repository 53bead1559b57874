/**
 * What nobody foresaw, kept in chrome.storage.local and not in the database: it must work when the database does not.
 * Worker and extension pages.
 */

import { type Met, type Problem, readProblems, withProblem } from '../../domain/privacy/problem';
import { browser, type StorageChange } from './web-extension';

const KEY = 'problems';

async function read() {
  const stored: Record<string, unknown> = await browser.storage.local.get(KEY);
  return readProblems(stored[KEY]);
}

/** One after the other, whichever context: two that read the same list would lose one of theirs. */
export const keepProblem = (met: Met): Promise<void> =>
  navigator.locks.request(KEY, async () => {
    await browser.storage.local.set({ [KEY]: withProblem(await read(), met) });
  });

/** The list, for the options page. */
export const createProblems = () => ({
  list: read,
  clear: (): Promise<void> => navigator.locks.request(KEY, () => browser.storage.local.remove(KEY)),
  onChange(listener: (problems: readonly Problem[]) => void): () => void {
    const onChanged = (changes: { [key: string]: StorageChange }) => {
      const change = changes[KEY];
      if (change) listener(readProblems(change.newValue));
    };
    browser.storage.local.onChanged.addListener(onChanged);
    return () => browser.storage.local.onChanged.removeListener(onChanged);
  },
});
