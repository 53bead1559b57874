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
const SEARCHES = [
  ...['du', 'dupo', 'martin', 'joue', 'ordon', 'marie du', '06 1', 'rappel'],
  ...['durand', 'gonfl helene', '06 39 98 12', 'cami'],
];

const everything = { practiceId: null, recipientId: null, status: null, level: null, from: 0 } as const;

type SealOver = ((open: ReturnType<typeof createConnection>) => Seal) | null;

/** The journal as a page that has just been opened has it: no key is known yet. */
function searchIn(name: string, sealOver: SealOver) {
  const open = createConnection(name);
  const journal = createJournalStore(open, new BroadcastChannel(name), sealOver?.(open) ?? noSeal);
  return (text: string) =>
    journal.page({ ...everything, text, to: Date.now() + 1 }, { after: null, limit: 50 });
}

async function plantJournal(name: string, sealOver: SealOver) {
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
  if (sealOver) await sealFormer(open, sealOver(open));
}

const OVER = { plain: null, sealed: vaultOver } as const;
type Kind = keyof typeof OVER;
const KINDS = ['plain', 'sealed'] as const;
const ROUNDS = ['first', 'again', 'again', 'again'] as const;

type Search = ReturnType<typeof searchIn>;

const timed = async (search: Search, text: string) => {
  const from = performance.now();
  const { entries } = await search(text);
  return { took: performance.now() - from, lines: entries.length };
};

/** Every word in both by turns, in pages just opened: milliseconds of the first time and of the next, and how many lines both found. */
export async function measure(pages: number) {
  for (const kind of KINDS) await plantJournal(`bench-${kind}`, OVER[kind]);
  const empty = (): Record<Kind, number[]> => ({ plain: [], sealed: [] });
  const samples = { first: empty(), again: empty() };
  const found = { plain: 0, sealed: 0 };
  for (let page = 0; page < pages; page += 1) {
    const search = { plain: searchIn('bench-plain', null), sealed: searchIn('bench-sealed', vaultOver) };
    // The page has shown its first lines before anybody types.
    for (const kind of KINDS) await search[kind]('');
    const asked = ROUNDS.flatMap((round) =>
      SEARCHES.flatMap((text) => KINDS.map((kind) => ({ round, text, kind }))),
    );
    for (const { round, text, kind } of asked) {
      const { took, lines } = await timed(search[kind], text);
      samples[round][kind].push(took);
      found[kind] += lines;
    }
  }
  return { samples, found };
}
