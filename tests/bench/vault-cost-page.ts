// Runs in a page of the extension: what the passphrase costs to open, and what a call weighs on the disk, closed and not.
import { messageCard } from '../../lib/domain/message/message.record.ts';
import { createConnection } from '../../lib/platform/storage/database.ts';
import { noSeal, type Seal } from '../../lib/platform/storage/seal.ts';
import { createStore } from '../../lib/platform/storage/store.ts';
import { randomBytes } from '../../lib/platform/storage/vault/box.ts';
import { calibratedRounds, keyOfSecret } from '../../lib/platform/storage/vault/key-of-secret.ts';
import { choosePassphrase } from '../../lib/platform/storage/vault/passphrase.ts';
import { vaultOver } from '../../lib/platform/storage/vault/vault.ts';
import { inventCall } from './invented-calls.ts';

const PHRASE = 'lampe tortue granite violon';
const DERIVED = 9;
const CALLS = 300;

/** Few rounds: what is measured then is the panel, not the choosing. */
export const choose = (): Promise<void> => choosePassphrase(PHRASE, 1000);

/** Rounds that the product would choose here, and milliseconds of one opening by them. */
export async function derivation() {
  const iterations = await calibratedRounds();
  const samples: number[] = [];
  for (let at = 0; at < DERIVED; at += 1) {
    const from = performance.now();
    await keyOfSecret(PHRASE, { salt: randomBytes(16), iterations });
    samples.push(performance.now() - from);
  }
  return { iterations, samples };
}

/** Bytes of a row: those of a closed text as they are, all else as its JSON. */
const weightOf = (row: unknown): number => {
  let closed = 0;
  const open = JSON.stringify(row, (_key, value: unknown) => {
    if (!(value instanceof Uint8Array)) return value;
    closed += value.length;
    return 0;
  });
  return closed + new TextEncoder().encode(open).length;
};

async function weighed(name: string, sealOver: ((open: ReturnType<typeof createConnection>) => Seal) | null) {
  const open = createConnection(name);
  const store = createStore(open, new BroadcastChannel(name), sealOver?.(open) ?? noSeal);
  for (let index = 0; index < CALLS; index += 1) {
    const { call, message } = inventCall(index, Date.now());
    await store.saveCall({ ...call, revision: 1 }, 'strict');
    if (message) await store.of(messageCard).save({ ...message, revision: 1 });
  }
  const database = await open();
  const rows = await Promise.all(
    (['calls', 'messages', 'journal', 'keys'] as const).map((kind) => database.getAll(kind)),
  );
  return rows.flat().reduce<number>((sum, row) => sum + weightOf(row), 0) / CALLS;
}

/** Bytes of a call with its message, its line in the journal, their histories and its key. */
export const bytes = async () => ({
  plain: await weighed('bytes-plain', null),
  sealed: await weighed('bytes-sealed', vaultOver),
});
