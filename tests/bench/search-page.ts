// Runs in a page of the extension: one journal twice, in the clear and sealed, and the same searches in both by turns.

import { journalEntry } from '../../lib/domain/journal/journal-entry.ts';
import { createConnection } from '../../lib/platform/storage/database.ts';
import { createJournalStore } from '../../lib/platform/storage/journal-store.ts';
import { noSeal, type Seal } from '../../lib/platform/storage/seal.ts';
import { sealFormer } from '../../lib/platform/storage/seal-former.ts';
import { vaultOver } from '../../lib/platform/storage/vault/vault.ts';
import { inventCall } from './invented-calls.ts';

const CALLS = 3000;
/** Beginnings of words, as typed: frequent, rare, of two words, of a number. */
const SEARCHES = ['du', 'dupo', 'martin', 'joue', 'ordon', 'marie du', '06 1', 'rappel'];

const everything = { practiceId: null, recipientId: null, status: null, level: null, from: 0 } as const;

async function journalOf(
  name: string,
  sealOver: ((open: ReturnType<typeof createConnection>) => Seal) | null,
) {
  const open = createConnection(name);
  const database = await open();
  const now = Date.now();
  const transaction = database.transaction(['calls', 'messages', 'journal'], 'readwrite');
  for (let index = 0; index < CALLS; index += 1) {
    const { call, message } = inventCall(index, now);
    void transaction.objectStore('calls').put(call);
    if (message) void transaction.objectStore('messages').put(message);
    void transaction.objectStore('journal').put(journalEntry(call, message ? [message] : []));
  }
  await transaction.done;
  const seal = sealOver?.(open) ?? noSeal;
  if (sealOver) await sealFormer(open, seal);
  const journal = createJournalStore(open, new BroadcastChannel(name), seal);
  return (text: string) => journal.page({ ...everything, text, to: now + 1 }, { after: null, limit: 50 });
}

/** Milliseconds of each search, and how many lines both found. */
export async function measure(runs: number) {
  const search = {
    plain: await journalOf('bench-plain', null),
    sealed: await journalOf('bench-sealed', vaultOver),
  };
  const samples: Record<'plain' | 'sealed', number[]> = { plain: [], sealed: [] };
  const found = { plain: 0, sealed: 0 };
  for (let run = 0; run < runs; run += 1)
    for (const text of SEARCHES)
      for (const kind of ['plain', 'sealed'] as const) {
        const from = performance.now();
        const { entries } = await search[kind](text);
        if (run > 0) samples[kind].push(performance.now() - from);
        found[kind] += entries.length;
      }
  return { samples, found };
}
