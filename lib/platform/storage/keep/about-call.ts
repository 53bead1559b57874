/**
 * Everything that is kept of a call, kind by kind: read, erased or put back as each kind's card says. Whatever has a card
 * takes part; no kind is named here. Runs wherever storage does.
 */
import { type ByKind, kindsOf } from '../../../domain/journal/journal-record';
import type { Card } from '../../../domain/record/card';
import { fieldsOf } from '../../../domain/record/row';
import type { Write } from '../commit';
import type { Database } from '../database';
import type { Selection } from '../indexes';
import type { Parts } from '../parts';
import { readAll, readOne, readSelected, readStored } from '../reading';
import { type Kind, kindOf, type StoreName } from '../record-kind';
import { tombstoneOf, writeOf } from '../writing';

/** The cards that are walked over. */
export type Cards = readonly Card<unknown>[];

/** Stores that know their records by call; what lies in another is looked through, and is short. */
const INDEXED = ['messages', 'callbacks'] as const;

const ofCall = (store: (typeof INDEXED)[number], callId: string): Selection => ({
  index: (database: Database) => database.transaction(store).store.index('callId'),
  ranges: [IDBKeyRange.only(callId)],
});

const isIndexed = (store: StoreName): store is (typeof INDEXED)[number] =>
  INDEXED.some((indexed) => indexed === store);

/** Gives all of a kind; read once, for as many calls as are asked about with it. */
type Whole = (kind: Kind<unknown>) => Promise<readonly unknown[]>;

const wholeOf = (parts: Parts): Whole => {
  const read = new Map<string, Promise<readonly unknown[]>>();
  return (kind) => {
    const reading = read.get(kind.card.kind) ?? readAll(parts, kind);
    read.set(kind.card.kind, reading);
    return reading;
  };
};

type Asked = { readonly callId: string; readonly whole: Whole };

/** The records of one kind that are about a call. */
const readAbout = async (
  parts: Parts,
  kind: Kind<unknown>,
  { callId, whole }: Asked,
): Promise<readonly unknown[]> => {
  const { card, store } = kind;
  const { callOf } = card;
  if (!callOf) return [];
  if (store === 'calls') {
    const call = await readOne(parts, kind, callId);
    return call === null ? [] : [call];
  }
  if (isIndexed(store)) return readSelected(parts, kind, ofCall(store, callId));
  return (await whole(kind)).filter((record) => callOf(record) === callId);
};

const readAsked = async (parts: Parts, cards: Cards, asked: Asked): Promise<ByKind> =>
  Object.fromEntries(
    await Promise.all(
      cards.map(async (card) => [card.kind, await readAbout(parts, kindOf(card), asked)] as const),
    ),
  );

/** All that is kept about a call. */
export const readCall = (parts: Parts, cards: Cards, callId: string): Promise<ByKind> =>
  readAsked(parts, cards, { callId, whole: wholeOf(parts) });

/** Calls asked about at once: with more, a letter or a panel that opens would wait behind years of them. */
const AT_ONCE = 50;

/** The same of many calls, in the order asked. */
export const readCalls = async (
  parts: Parts,
  cards: Cards,
  callIds: readonly string[],
): Promise<ByKind[]> => {
  const found: ByKind[] = [];
  for (let at = 0; at < callIds.length; at += AT_ONCE) {
    const whole = wholeOf(parts);
    const some = callIds.slice(at, at + AT_ONCE);
    found.push(...(await Promise.all(some.map((callId) => readAsked(parts, cards, { callId, whole })))));
  }
  return found;
};

/** The write that puts a record there as it is given. */
export const writing = async <T>(parts: Parts, kind: Kind<T>, value: T): Promise<Write> => {
  const stored = await readStored(parts, kind, kind.card.idOf(value));
  return writeOf(parts, kind, { stored, value });
};

/** The write that leaves only a tombstone of a record; none where it is gone already. */
export const erasing = async <T>(parts: Parts, kind: Kind<T>, record: T): Promise<Write[]> => {
  const id = kind.card.idOf(record);
  const stored = await readStored(parts, kind, id);
  return stored?.content ? [tombstoneOf(kind, id, stored)] : [];
};

/** What becomes of one record when its call is erased. */
const leaving = async <T>(parts: Parts, card: Card<T>, record: T): Promise<Write[]> => {
  const kind = kindOf(card);
  if (card.onErasure === 'erased') return erasing(parts, kind, record);
  if (!card.onErasure) return [];
  const unlinked = card.schema.parse({ ...fieldsOf(record), ...card.onErasure });
  return [await writing(parts, kind, unlinked)];
};

type Held = Parameters<typeof kindsOf>[0];

const each = async (
  cards: Cards,
  kinds: ByKind,
  to: (card: Card<unknown>, record: unknown) => Promise<Write[]>,
): Promise<Write[]> => {
  const writes = await Promise.all(
    cards.flatMap((card) => (kinds[card.kind] ?? []).map((record) => to(card, record))),
  );
  // All are written together with the call to which they belong: whether it is erased is not asked of each.
  return writes.flat().map((write) => ({ ...write, callId: null }));
};

/** The writes that erase such records of one call. */
export const erasingKinds = (parts: Parts, cards: Cards, kinds: ByKind): Promise<Write[]> =>
  each(cards, kinds, (card, record) => leaving(parts, card, record));

/** The writes that erase a call and all that goes with it. */
export const erasingCall = (parts: Parts, cards: Cards, held: Held): Promise<Write[]> =>
  erasingKinds(parts, cards, kindsOf(held));

/** The writes that put it back. */
export const restoringCall = (parts: Parts, cards: Cards, held: Held): Promise<Write[]> =>
  each(cards, kindsOf(held), async (card, record) => [await writing(parts, kindOf(card), record)]);
