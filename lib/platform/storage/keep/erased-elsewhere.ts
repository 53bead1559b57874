/** A call's tombstone that came with a copy: what hangs on it goes with it, as when it is erased here. Runs wherever storage does. */
import { Call } from '../../../domain/call/call';
import { journalKey } from '../../../domain/journal/journal-entry';
import type { ByKind } from '../../../domain/journal/journal-record';
import { fieldsOf } from '../../../domain/record/row';
import type { Aside, Write } from '../commit';
import { type Parts, ready } from '../parts';
import { ownerOf, readSetAside } from '../set-aside';
import { type Cards, erasingKinds, readCall } from './about-call';

const damagedOf = async (parts: Parts, callId: string): Promise<string[]> =>
  (await readSetAside(parts)).flatMap(({ entry, raw }) =>
    entry && (ownerOf(entry.store, raw).callId === callId || fieldsOf(raw)['id'] === callId)
      ? [entry.id]
      : [],
  );

/** Where its line stands in the journal. Of a call that cannot be read the lines are looked through: it kept the one it had. */
const linesOf = async (parts: Parts, callId: string, call: unknown): Promise<[number, string][]> => {
  if (call !== undefined) return [journalKey(Call.parse(call))];
  const { database } = await ready(parts);
  return (await database.getAllKeys('journal')).filter(([, id]) => id === callId);
};

/** Everything that must go in the transaction that puts this tombstone: the key first would leave the rest shut for ever. */
export const goingWith = async (
  parts: Parts,
  cards: Cards,
  tombstone: Write,
): Promise<{ readonly writes: readonly Write[]; readonly aside: Aside }> => {
  const callId = tombstone.id;
  const held: ByKind = await readCall(parts, cards, callId);
  const hanging = await erasingKinds(parts, cards, { ...held, calls: [] });
  const damaged = await damagedOf(parts, callId);
  const [call] = held['calls'] ?? [];
  const isKnown = call !== undefined || hanging.length + damaged.length > 0;
  const lines = isKnown ? await linesOf(parts, callId, call) : [];
  return {
    writes: [tombstone, ...hanging],
    aside: {
      stores: ['journal', 'setAside', 'keys'],
      write: (transaction) =>
        Promise.all([
          transaction.objectStore('keys').delete(callId),
          ...lines.map((line) => transaction.objectStore('journal').delete(line)),
          ...damaged.map((id) => transaction.objectStore('setAside').delete(id)),
        ]),
    },
  };
};
