/** What the calendar may take: selected by the retention of each card, whatever kinds there are. Runs wherever storage does. */
import type { Calendar } from '../../../app/keeping-ports';
import { type JournalRecord, journalRecord, kindsOf } from '../../../domain/journal/journal-record';
import { daysKept, leastDays } from '../../../domain/practice/retention-register';
import { type Card, columnsOf, keptUntil } from '../../../domain/record/card';
import type { Fields } from '../../../domain/record/row';
import type { Database } from '../database';
import type { RecordIndex } from '../indexes';
import type { Parts } from '../parts';
import { readAll, readOne, readSelected } from '../reading';
import { kindOf, type StoreName } from '../record-kind';
import { readSetAside } from '../set-aside';
import { type Cards, readCalls } from './about-call';

const DAY_MS = 86_400_000;

/** A damaged record cannot say when it was over: it is kept as long as events without content are. */
const SET_ASIDE_DAYS = 183;

/** True for what was set aside long enough ago to go by then. */
export const isOverdue = (foundAt: number, until: number): boolean =>
  foundAt + SET_ASIDE_DAYS * DAY_MS <= until;

/** Stores whose records are found by the column that their card's retention names. */
const BY_TIME: Partial<Record<StoreName, (database: Database) => RecordIndex>> = {
  calls: (database) => database.transaction('calls').store.index('startedAt'),
  messages: (database) => database.transaction('messages').store.index('savedAt'),
};

type Before = { readonly before: number; readonly isWanted?: (clear: Fields) => boolean };

/** Records of the kind whose time column is not later than `before`; of a kind without such an index, all. */
const readBefore = async <T>(parts: Parts, card: Card<T>, { before, ...wanted }: Before): Promise<T[]> => {
  const kind = kindOf(card);
  const index = card.retention?.from && BY_TIME[kind.store];
  return index
    ? readSelected(parts, kind, { index, ranges: [IDBKeyRange.upperBound(before)], ...wanted })
    : readAll(parts, kind);
};

/** One record and the card that read it. */
export type Single = { readonly card: Card<unknown>; readonly record: unknown };

/** What goes: whole calls, records that go before their call does or belong to none, and damaged ones. */
export type Due = {
  readonly calls: readonly JournalRecord[];
  readonly singles: readonly Single[];
  readonly setAside: readonly string[];
};

const isDue = ({ card, record }: Single, { until, register }: Calendar): boolean => {
  const kept = keptUntil(card, record, daysKept(card, record, register));
  return kept !== null && kept <= until;
};

const keyOf = ({ card, record }: Single): string => `${card.kind}/${card.idOf(record)}`;

/** What goes with a call, and is kept by the calendar. */
const kept = (cards: Cards, record: JournalRecord): Single[] => {
  const kinds = kindsOf(record);
  return cards
    .filter(({ onErasure, retention }) => onErasure === 'erased' && retention)
    .flatMap((card) => (kinds[card.kind] ?? []).map((one) => ({ card, record: one })));
};

/** The whole calls among what is due: a call goes last, when nothing that goes with it is open or still kept. */
const wholeCalls = async (
  parts: Parts,
  cards: Cards,
  { singles, calendar }: { readonly singles: readonly Single[]; readonly calendar: Calendar },
): Promise<JournalRecord[]> => {
  const calls = singles.filter(({ card }) => kindOf(card).store === 'calls');
  const read = await readCalls(
    parts,
    cards,
    calls.map(({ card, record }) => card.idOf(record)),
  );
  return read
    .map(journalRecord)
    .filter((record) => record !== null)
    .filter((record) => kept(cards, record).every((single) => isDue(single, calendar)));
};

/** What was written beside a record that goes before its call does: it goes with it. */
const writtenBeside = async (parts: Parts, cards: Cards, singles: readonly Single[]): Promise<Single[]> => {
  const found = await Promise.all(
    singles.flatMap((single) =>
      cards
        .filter(({ beside }) => beside === single.card.kind)
        .map(async (card) => ({
          card,
          record: await readOne(parts, kindOf(card), single.card.idOf(single.record)),
        })),
    ),
  );
  return found.filter(({ record }) => record !== null);
};

/** All that is due by the calendar. */
export const readDue = async (parts: Parts, cards: Cards, calendar: Calendar): Promise<Due> => {
  const { until, register } = calendar;
  const found = await Promise.all(
    cards
      .filter(({ retention }) => retention)
      .map(async (card) => {
        const { isOver } = card.retention ?? {};
        const before = until - leastDays(card, register) * DAY_MS;
        const records = await readBefore(parts, card, { before, ...(isOver ? { isWanted: isOver } : {}) });
        return records.map((record) => ({ card, record }));
      }),
  );
  const singles = found.flat().filter((single) => isDue(single, calendar));
  const calls = await wholeCalls(parts, cards, { singles, calendar });
  const going = new Set(calls.flatMap((call) => kept(cards, call).map(keyOf)));
  const damaged = (await readSetAside(parts)).flatMap(({ entry }) =>
    entry && isOverdue(entry.foundAt, until) ? [entry.id] : [],
  );
  // A call whose time has come and that waits for something open of it stays whole.
  const alone = singles.filter(
    (single) => kindOf(single.card).store !== 'calls' && !going.has(keyOf(single)),
  );
  return {
    calls,
    singles: [...alone, ...(await writtenBeside(parts, cards, alone))],
    setAside: damaged,
  };
};

/** Records open for longer than their card finds right, by kind. */
export const countFlagged = async (
  parts: Parts,
  cards: Cards,
  now: number,
): Promise<Record<string, number>> => {
  const counts: Record<string, number> = {};
  for (const card of cards) {
    const { flagOpen, from, isOver } = card.retention ?? {};
    if (flagOpen === undefined || from === undefined) continue;
    const before = now - flagOpen * DAY_MS;
    const isWanted = (clear: Fields): boolean => !isOver?.(clear);
    const old = (await readBefore(parts, card, { before, isWanted })).filter((record) => {
      const began = columnsOf(card, record)[from];
      return typeof began === 'number' && began <= before && keptUntil(card, record) === null;
    });
    if (old.length > 0) counts[card.kind] = old.length;
  }
  return counts;
};
