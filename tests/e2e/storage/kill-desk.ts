// Runs in a document of the extension: long works on its database, told step by step, which a kill -9 cuts anywhere.
import { receiptCard } from '../../../lib/domain/journal/receipt.record.ts';
import { messageCard } from '../../../lib/domain/message/message.record.ts';
import { createConnection } from '../../../lib/platform/storage/database.ts';
import { createCopies } from '../../../lib/platform/storage/keep/copies.ts';
import { createKeeper } from '../../../lib/platform/storage/keep/keeper.ts';
import { sealFormer } from '../../../lib/platform/storage/seal-former.ts';
import { createStore } from '../../../lib/platform/storage/store.ts';
import { choosePassphrase, openVault, vaultState } from '../../../lib/platform/storage/vault/passphrase.ts';
import { callWith, messageWith } from '../../unit/platform/storage/sample-records.ts';
import { foundBeside, typeBeside } from './kill-beside.ts';
import { migrate, migrated } from './kill-former.ts';

const open = createConnection();
const store = createStore(open);
/** Few rounds: what is tried is the writing, not the waiting. */
const ROUNDS = 1000;
const PHRASES = ['phrase une', 'phrase deux'];
/** Long before any day that a test pretends. */
const OLD = Date.UTC(2020, 0, 6);
const DAYS_30 = 30 * 86_400_000;

const endedCall = (id: string) => {
  const call = { ...callWith({ reason: `motif ${id}`, notes: `notes ${id}` }, id), startedAt: OLD };
  return { ...call, status: 'ended' as const, hungUpAt: OLD + 1, endedAt: OLD + 2 };
};
const doneMessage = (id: string) => ({
  ...messageWith({ id: `m-${id}`, savedAt: OLD, body: `texte ${id}` }),
  callId: id,
  status: 'done' as const,
  deliveredAt: OLD,
  acknowledgement: null,
  doneAt: OLD + 1,
});

/** A call and its message, saved as she saves them. */
async function note(id: string): Promise<void> {
  const call = await store.saveCall(endedCall(id), 'strict');
  const message = await store.of(messageCard).save(doneMessage(id));
  if (!call.ok || !message.ok) throw new Error(`not saved: ${id}`);
}

/** Said once it is so; the test hears it whatever becomes of the browser. */
const tell = (fact: string, ids: readonly string[]): void => console.log(`kill:${fact}:${ids.join(',')}`);

const named = (round: string, turn: number): string[] => [0, 1, 2].map((at) => `${round}-${turn}-${at}`);

const purge = async (): Promise<void> => {
  const receipt = { id: crypto.randomUUID(), kind: 'purged' as const, at: OLD, author: '', reference: '' };
  await createKeeper(open).purge(
    { until: OLD + DAYS_30 * 2, register: { fixed: {}, practices: {} } },
    receipt,
  );
};

/** The works, each again and again until the browser falls: whatever it does then is cut. */
export const works = {
  async save(round: string) {
    for (let turn = 0; ; turn += 1)
      for (const id of named(round, turn)) {
        await note(id);
        tell('kept', [id]);
      }
  },
  async purge(round: string) {
    for (let turn = 0; ; turn += 1) {
      const ids = named(round, turn);
      for (const id of ids) await note(id);
      tell('kept', ids);
      tell('going', ids);
      await purge();
      tell('gone', ids);
    }
  },
  async rewrap(round: string) {
    await note(round);
    tell('kept', [round]);
    for (let turn = 0; ; turn += 1) await choosePassphrase(PHRASES[turn % 2] ?? '', ROUNDS);
  },
  async 'switch on and off'(round: string) {
    await note(round);
    tell('kept', [round]);
    for (let turn = 0; ; turn += 1) await choosePassphrase(turn % 2 ? null : (PHRASES[0] ?? ''), ROUNDS);
  },
  async 'seal what was open'(round: string) {
    for (let turn = 0; ; turn += 1) {
      const ids = named(round, turn);
      const database = await open();
      const transaction = database.transaction(['calls', 'messages', 'marks'], 'readwrite', {
        durability: 'strict',
      });
      for (const id of ids) {
        await transaction.objectStore('calls').put(endedCall(id));
        await transaction.objectStore('messages').put(doneMessage(id));
      }
      await transaction.objectStore('marks').delete('allClosed');
      await transaction.done;
      tell('kept', ids);
      await sealFormer(open);
    }
  },
  async restore(round: string) {
    const copies = createCopies(open);
    for (let turn = 0; ; turn += 1) {
      const ids = named(round, turn);
      const entry = (id: string, value: object) => ({ id, revision: 1, value });
      const records = {
        calls: ids.map((id) => entry(id, endedCall(id))),
        messages: ids.map((id) => entry(`m-${id}`, doneMessage(id))),
      };
      await copies.merge({ records, setAside: [] }, () => undefined);
      tell('kept', ids);
    }
  },
  'type beside a message': (round: string) => typeBeside(round, { tell, note }),
  migrate: (round: string) => migrate(round, tell),
};

/** A call and its message: whole, gone, or neither. */
async function callFound(id: string) {
  const [call, message] = await Promise.all([store.callById(id), store.of(messageCard).byId(`m-${id}`)]);
  const isWhole = call?.notes.reason === `motif ${id}` && message?.body === `texte ${id}`;
  return { id, isWhole, isGone: call === null && message === null };
}

/** After a new start: opened by one of its phrases, then what stands there, whole or not at all. */
async function foundHere(ids: readonly string[]) {
  const opened =
    (await vaultState()) !== 'locked' ||
    (await openVault(PHRASES[0] ?? '')) ||
    (await openVault(PHRASES[1] ?? ''));
  const each = ids.some((id) => id.startsWith('beside-'))
    ? await foundBeside(ids)
    : await Promise.all(ids.map(callFound));
  // What does not open is set aside as it is read.
  const damaged = (await store.setAside()).length;
  const isMissing = each.some(({ isGone }) => isGone);
  return { opened, damaged, each, instead: isMissing ? await standing() : '' };
}

/** What the database holds, without a word of it: told where something is missing. */
async function standing(): Promise<string> {
  const database = await open();
  const receipts = await store.of(receiptCard).all();
  const counts = [...database.objectStoreNames].map(async (name) => `${name} ${await database.count(name)}`);
  const marks = await database.getAllKeys('marks');
  return JSON.stringify([
    await Promise.all(counts),
    marks,
    receipts.map(({ at, counts: gone }) => [at, gone]),
  ]);
}

/** The same of whatever work; a profile of an earlier version lies in a database of its own. */
export const found = (ids: readonly string[]) =>
  ids.some((id) => id.startsWith('former-')) ? migrated(ids) : foundHere(ids);

/** The next round begins from a vault without a phrase. */
export const settle = async (): Promise<void> => {
  if ((await vaultState()) === 'open') await choosePassphrase(null);
  await purge();
};
