/**
 * The sheets of versions before: after an update open documents still carry them, and the browser takes each away by its very
 * text only. Kept in chrome.storage.local, since an update empties `storage.session`. Runs in the worker.
 */
import * as z from 'zod/mini';
import { browser } from '../../browser/web-extension';

const Sheet = z.object({ css: z.string(), origin: z.enum(['USER', 'AUTHOR']) });
export type Sheet = z.infer<typeof Sheet>;

/** The sheets of each version since the browser started, ours last. */
const Versions = z.array(z.array(Sheet));
const KEY = 'maskSheets';
/** No browser stays open over more updates than that. */
const MOST = 5;

const isSame = (one: readonly Sheet[] = [], other: readonly Sheet[]): boolean =>
  JSON.stringify(one) === JSON.stringify(other);

let former: Promise<readonly Sheet[]> | null = null;

async function readVersions(): Promise<z.infer<typeof Versions>> {
  const stored: Record<string, unknown> = await browser.storage.local.get(KEY);
  const read = Versions.safeParse(stored[KEY]);
  return read.success ? read.data : [];
}

/** Remembers ours for the version to come, once in each; what was there before is what `formerSheets` gives. */
export function keepSheets(ours: readonly Sheet[]): Promise<void> {
  const versions = readVersions();
  former = versions.then((all) => all.filter((one) => !isSame(one, ours)).flat());
  return versions.then(async (all) => {
    if (isSame(all.at(-1), ours)) return;
    await browser.storage.local.set({ [KEY]: [...all, [...ours]].slice(-MOST) });
  });
}

/** What open documents may still carry of versions before: nothing, but for an update since the browser started. */
export const formerSheets = (): Promise<readonly Sheet[]> => former ?? Promise.resolve([]);

/** The browser has started: no document carries others than ours. */
export function beginSheets(ours: readonly Sheet[]): Promise<void> {
  former = null;
  return browser.storage.local.set({ [KEY]: [ours] });
}
