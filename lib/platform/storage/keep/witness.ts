/** The `WitnessStand` port: counts of the database, kept in chrome.storage.local, which another fault must hit. Pages and worker. */
import type { WitnessStand } from '../../../app/keeping-ports';
import { ASIDE, UNREAD, Witness } from '../../../domain/privacy/witness';
import { browser } from '../../browser/web-extension';
import { SEQUENCE } from '../commit';
import type { OpenDatabase } from '../database';
import { unreadRows } from '../large-rows';
import { renewName } from '../parts';
import { STORES } from '../record-kind';

const KEY = 'witness';

/** Known by their records, and those that are no records. */
const COUNTED = [...STORES, ASIDE] as const;

const numberOf = (value: unknown): number => (typeof value === 'number' ? value : 0);

/** What there is: a few counts, whatever the size of the stores. */
export const readWitness = async (open: OpenDatabase, at: number): Promise<Witness> => {
  const database = await open();
  const transaction = database.transaction([...COUNTED, 'marks'] as const);
  const marks = transaction.objectStore('marks');
  const kinds = await Promise.all(
    COUNTED.map(async (store) => {
      const [count, sequence] = await Promise.all([
        transaction.objectStore(store).count(),
        marks.get(SEQUENCE + store),
      ]);
      return [store, { count, sequence: numberOf(sequence) }] as const;
    }),
  );
  const name = String(await marks.get('device'));
  const unread = { count: (await unreadRows(database)).length, sequence: 0 };
  return { database: name, kinds: { ...Object.fromEntries(kinds), [UNREAD]: unread }, at };
};

export const createWitnessStand = (open: OpenDatabase): WitnessStand => ({
  async seen() {
    const stored: Record<string, unknown> = await browser.storage.local.get(KEY);
    const parsed = Witness.safeParse(stored[KEY]);
    return parsed.success ? parsed.data : null;
  },
  now: () => readWitness(open, Date.now()),
  keep: (witness) => browser.storage.local.set({ [KEY]: witness }),
  renew: (seenAt) => renewName({ open }, seenAt.toString(36)),
});
