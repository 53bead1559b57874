// Looks into the extension's database from a tab of its own, past the product: what it sees is committed.
import type { Page } from '@playwright/test';
import { askDisk, diskRecords } from '../../launch/browser/open-disk.ts';
import type { LaunchedBrowser } from '../stage/browser.ts';

type StoreName = 'calls' | 'setAside';

export type StorageObserver = {
  /** Every record of one store, opened; none while there is no database yet. */
  readonly records: (store: StoreName) => Promise<unknown[]>;
  /** Puts a record as it is given, however damaged. */
  readonly plant: (store: StoreName, record: unknown) => Promise<void>;
  /** The notes of the only call, or an empty text while nothing is stored. */
  readonly notes: () => Promise<string>;
};

const notesOf = (row: unknown): string => {
  const { notes } = row as { notes: { notes: string } };
  return notes.notes;
};

/** Opens the observer's tab behind the page in front, which stays in front. */
export async function observeStorage(
  { context, extensionId }: LaunchedBrowser,
  front: Page,
): Promise<StorageObserver> {
  const page = await context.newPage();
  await page.goto(`chrome-extension://${extensionId}/manifest.json`);
  await front.bringToFront();
  const records = (store: StoreName): Promise<unknown[]> => diskRecords(page, store);
  return {
    records,
    plant: async (store, record) =>
      void (await askDisk(page, `disk.plant(${JSON.stringify(store)}, ${JSON.stringify(record)})`)),
    notes: async () => {
      const [call] = await records('calls');
      return call === undefined ? '' : notesOf(call);
    },
  };
}
