/** Erases what the calendar is done with, keeps a receipt, and looks on the disk whether it is gone. Runs wherever storage does. */
import type { BegunReceipt } from '../../../app/keeping-ports';
import { Call } from '../../../domain/call/call';
import { callCard } from '../../../domain/call/call.record';
import { journalKey } from '../../../domain/journal/journal-entry';
import {
  type JournalRecord,
  journalRecord,
  kindsOf,
  NO_RECORDS,
  type RecordCounts,
  type RightsReceipt,
} from '../../../domain/journal/journal-record';
import { receiptCard } from '../../../domain/journal/receipt.record';
import { same } from '../../../domain/record/same';
import { type Aside, commit, type Write } from '../commit';
import { enterCall, toBeEntered } from '../journal-writing';
import { type Parts, ready } from '../parts';
import { readStored } from '../reading';
import { kindOf } from '../record-kind';
import { type Cards, erasing, erasingCall, readCall, writing } from './about-call';
import type { Due, Single } from './due';

const RECEIPTS = kindOf(receiptCard);

/** Calls, and other records, erased in one transaction: the desk must not wait for years of them. */
const AT_ONCE = 50;

const slices = <T>(list: readonly T[]): (readonly T[])[] =>
  Array.from({ length: Math.ceil(list.length / AT_ONCE) }, (_, at) =>
    list.slice(at * AT_ONCE, (at + 1) * AT_ONCE),
  );

/** What is due, transaction by transaction. */
const portions = ({ calls, singles, setAside }: Due): Due[] => [
  ...slices(calls).map((some) => ({ calls: some, singles: [], setAside: [] })),
  ...slices(singles).map((some) => ({ calls: [], singles: some, setAside: [] })),
  ...slices(setAside).map((some) => ({ calls: [], singles: [], setAside: some })),
];

const isNothing = ({ calls, singles, setAside }: Due): boolean =>
  calls.length + singles.length + setAside.length === 0;

/** How many of each kind; a call with all that goes with it. */
export const countDue = (cards: Cards, { calls, singles, setAside }: Due): RecordCounts => {
  const counts: RecordCounts = { ...NO_RECORDS };
  const add = (kind: string, more: number) => {
    counts[kind] = (counts[kind] ?? 0) + more;
  };
  const gone = cards.filter(({ onErasure }) => onErasure === 'erased');
  for (const call of calls) for (const { kind } of gone) add(kind, kindsOf(call)[kind]?.length ?? 0);
  for (const { card } of singles) add(card.kind, 1);
  if (setAside.length > 0) add('setAside', setAside.length);
  return counts;
};

const sumOf = (a: RecordCounts, b: RecordCounts): RecordCounts => {
  const sum = { ...a };
  for (const [kind, count] of Object.entries(b)) sum[kind] = (sum[kind] ?? 0) + count;
  return sum;
};

/** The calls whose line in the journal is made anew, since a message of theirs went before them. */
const toEnter = (singles: readonly Single[]): string[] =>
  singles.flatMap(({ card, record }) => card.journalOf?.(record) ?? []);

/** The calls that go, whether with all that hangs on them or by themselves. */
const callsOf = ({ calls, singles }: Due): Call[] => [
  ...calls.map(({ call }) => call),
  ...singles.flatMap(({ card, record }) => (card.kind === callCard.kind ? [Call.parse(record)] : [])),
];

const besides = (due: Due): Aside => {
  const marks = toEnter(due.singles).map(toBeEntered);
  const { setAside } = due;
  const calls = callsOf(due);
  return {
    stores: ['journal', 'setAside', 'marks', 'keys'],
    write: (transaction) =>
      Promise.all([
        ...calls.map(({ id }) => transaction.objectStore('keys').delete(id)),
        ...calls.map((call) => transaction.objectStore('journal').delete(journalKey(call))),
        ...setAside.map((id) => transaction.objectStore('setAside').delete(id)),
        ...marks.map(({ write }) => write(transaction)),
      ]),
  };
};

const erasingSingle = async (parts: Parts, { card, record }: Single): Promise<Write[]> =>
  (await erasing(parts, kindOf(card), record)).map((write) => ({ ...write, callId: null }));

/** Everything that must no longer be there. */
const erasedOf = (cards: Cards, calls: readonly JournalRecord[], singles: readonly Single[]): Single[] => [
  ...singles,
  ...calls.flatMap((call) =>
    cards
      .filter(({ onErasure }) => onErasure === 'erased')
      .flatMap((card) => (kindsOf(call)[card.kind] ?? []).map((record) => ({ card, record }))),
  ),
];

/** Reads the disk again; rejects when anything of it is still there. */
const verify = async (parts: Parts, cards: Cards, due: Due): Promise<void> => {
  const { calls, singles } = due;
  const { database } = await ready(parts);
  const still = await Promise.all(
    erasedOf(cards, calls, singles).map(async ({ card, record }) => {
      const stored = await readStored(parts, kindOf(card), card.idOf(record));
      return stored?.content ? card.kind : null;
    }),
  );
  const lines = await Promise.all(callsOf(due).map((call) => database.get('journal', journalKey(call))));
  const left = still.filter((kind) => kind !== null);
  if (left.length > 0 || lines.some((line) => line !== undefined))
    throw new Error(`erased and still on the disk: ${left.length}`);
};

/** True when all of it still stands as it was judged: what was opened again since, or written to, is judged anew. */
const stillStands = async (parts: Parts, cards: Cards, { calls, singles }: Due): Promise<boolean> => {
  const judged = await Promise.all([
    ...calls.map(async (record) => same(journalRecord(await readCall(parts, cards, record.call.id)), record)),
    ...singles.map(async ({ card, record }) => {
      const stored = await readStored(parts, kindOf(card), card.idOf(record));
      return !stored?.content || same(stored.content.value, record);
    }),
  ]);
  return judged.every(Boolean);
};

/** One transaction of the erasing, with its receipt; false when something was written meanwhile: it is selected anew. */
const eraseSome = async (
  parts: Parts,
  cards: Cards,
  { some, receipt }: { some: Due; receipt: RightsReceipt },
) => {
  const writes = await Promise.all([
    ...some.calls.map((call) => erasingCall(parts, cards, call)),
    ...some.singles.map((single) => erasingSingle(parts, single)),
  ]);
  const all = [...writes.flat(), await writing(parts, RECEIPTS, receipt)];
  // Read after the heads that the writes expect: whatever is written from here on makes them stale.
  if (!(await stillStands(parts, cards, some))) return false;
  const { database } = await ready(parts);
  const result = await commit(database, { writes: all, durability: 'strict', aside: besides(some) });
  parts.seal.refresh();
  return result === 'written';
};

/** Whose cards are walked over, and who hears of each record that is gone. */
export type Walk = { readonly cards: Cards; readonly onErased: (kind: string, id: string) => void };

/** Erases the portions one after the other; gives the receipt as far as it came. */
const eraseAll = async (
  parts: Parts,
  { cards, onErased }: Walk,
  { due, begun }: { readonly due: Due; readonly begun: RightsReceipt },
): Promise<RightsReceipt> => {
  let receipt = begun;
  for (const some of portions(due)) {
    const next = { ...receipt, counts: sumOf(receipt.counts, countDue(cards, some)) };
    // Something was written meanwhile: what is left is selected anew.
    if (!(await eraseSome(parts, cards, { some, receipt: next }))) break;
    receipt = next;
    for (const callId of new Set(toEnter(some.singles))) await enterCall(parts, callId);
    await verify(parts, cards, some);
    for (const { card, record } of erasedOf(cards, some.calls, some.singles))
      onErased(card.kind, card.idOf(record));
  }
  return receipt;
};

/** Erases all that `select` finds, until it finds nothing; the receipt is written with each portion. Null when nothing was. */
export const purge = async (
  parts: Parts,
  walk: Walk,
  { select, begun }: { readonly select: () => Promise<Due>; readonly begun: BegunReceipt },
): Promise<RightsReceipt | null> => {
  let receipt: RightsReceipt = { ...begun, counts: { ...NO_RECORDS }, callIds: [] };
  for (;;) {
    const due = await select();
    if (isNothing(due)) break;
    receipt = await eraseAll(parts, walk, { due, begun: receipt });
  }
  if (Object.values(receipt.counts).every((count) => count === 0)) return null;
  const verified = { ...receipt, verifiedAt: parts.now() };
  const { database } = await ready(parts);
  await commit(database, { writes: [await writing(parts, RECEIPTS, verified)], durability: 'strict' });
  return verified;
};
