/** Keeps the journal in step with calls and messages. Runs wherever storage does. */
import { callCard } from '../../domain/call/call.record';
import { isBlank } from '../../domain/call/call-events';
import { JournalEntry, journalEntry, journalKey } from '../../domain/journal/journal-entry';
import { messageCard } from '../../domain/message/message.record';
import { type Fields, fieldsOf } from '../../domain/record/row';
import type { Aside } from './commit';
import type { Database } from './database';
import { headOf, isSameHead } from './envelope';
import { type Parts, ready } from './parts';
import { readSelected, readStored } from './reading';
import { kindOf } from './record-kind';
import { OF_THE_DESK, type Seal } from './seal';
import { SealBroken } from './vault/box';

const CALLS = kindOf(callCard);
const MESSAGES = kindOf(messageCard);

const MARK = 'enter/';

/** Remembers, with the record that is written, that its call is to be entered: a crash in between loses no entry. */
export const toBeEntered = (callId: string): Aside => ({
  stores: ['marks'],
  write: (transaction) => transaction.objectStore('marks').put(true, MARK + callId),
});

const sealOf = (id: string) => ({ kind: 'journal', id, revision: 1 });

/** The entry as it lies on the disk: found by its terms, its content sealed. */
const rowOf = async (seal: Seal, { order, id, terms, ...content }: JournalEntry): Promise<Fields> => ({
  order,
  id,
  terms: [...(await seal.indexed(terms))],
  body: await seal.seal(
    sealOf(id),
    { ...content, terms },
    { ...OF_THE_DESK, callId: id, practiceId: content.practiceId },
  ),
});

/** A line that does not open has nothing in it, and does not parse. */
const openedLine = async (seal: Seal, id: string, body: unknown): Promise<Fields> => {
  try {
    return fieldsOf(await seal.open(sealOf(id), body));
  } catch (error) {
    if (error instanceof SealBroken) return {};
    throw error;
  }
};

/** The entry that a row holds; null when it does not parse: it is only a copy, and is made again at its call's next change. */
export const entryOf = async (seal: Seal, row: unknown): Promise<JournalEntry | null> => {
  if (typeof row !== 'object' || row === null) return null;
  const { body, ...clear } = row as Fields;
  const opened = body === undefined ? {} : await openedLine(seal, String(clear['id']), body);
  const parsed = JournalEntry.safeParse({ ...clear, ...opened });
  return parsed.success ? parsed.data : null;
};

const ofCall = (callId: string) => ({
  index: (database: Database) => database.transaction('messages').store.index('callId'),
  ranges: [IDBKeyRange.only(callId)],
});

/** Heads of the messages of a call, as they lie on the disk: whether any changed since. */
const headsOf = (rows: readonly unknown[]): string =>
  JSON.stringify(rows.map((row) => [(row as Fields)['id'], headOf(row)]));

/** The line of a call as it is to be written, and what it was made from. */
async function lineOf(parts: Parts, callId: string) {
  const { database } = await ready(parts);
  const heads = headsOf(await database.getAllFromIndex('messages', 'callId', callId));
  const stored = await readStored(parts, CALLS, callId);
  const messages = await readSelected(parts, MESSAGES, ofCall(callId));
  const call = stored?.content?.value ?? null;
  const ordered = messages.toSorted((a, b) => a.savedAt - b.savedAt);
  // Begun by a slip of the key and ended with nothing: neither a line nor a figure; a line from before goes.
  const isEmpty = call !== null && ordered.length === 0 && isBlank(call);
  const row = call && !isEmpty ? await rowOf(parts.seal, journalEntry(call, ordered)) : null;
  return { heads, head: stored?.head ?? null, row, gone: isEmpty ? journalKey(call) : null };
}

type Lines = {
  put(row: unknown): Promise<unknown>;
  delete(key: [number, string]): Promise<void>;
};

/** The new line, or none any more; nothing of a call that cannot be read: it keeps the line that it has. */
async function putLine(lines: Lines, row: Fields | null, gone: [number, string] | null): Promise<void> {
  if (row) await lines.put(row);
  else if (gone) await lines.delete(gone);
}

/** Enters a call as it now stands, with its messages; again, when either was written meanwhile. */
export async function enterCall(parts: Parts, callId: string): Promise<void> {
  const { database } = await ready(parts);
  for (;;) {
    const { heads, head, row, gone } = await lineOf(parts, callId);
    const transaction = database.transaction(['calls', 'messages', 'journal', 'marks'], 'readwrite');
    const [call, messages] = await Promise.all([
      transaction.objectStore('calls').get(callId),
      transaction.objectStore('messages').index('callId').getAll(callId),
    ]);
    const isFresh = isSameHead(headOf(call), head) && headsOf(messages) === heads;
    if (isFresh) await putLine(transaction.objectStore('journal'), row, gone);
    if (isFresh) await transaction.objectStore('marks').delete(MARK + callId);
    await transaction.done;
    if (isFresh) return;
  }
}

/** Closes a line that an earlier build left open; one that does not parse is made anew from its call, or goes. */
export async function closeLine(parts: Parts, row: unknown): Promise<void> {
  const { id, order, body } = fieldsOf(row);
  if (typeof id !== 'string' || typeof order !== 'number' || parts.seal.isClosed(body)) return;
  const entry = await entryOf(parts.seal, row);
  if (!entry) await enterCall(parts, id);
  const closed = entry && (await rowOf(parts.seal, entry));
  const { database } = await ready(parts);
  const { store, done } = database.transaction('journal', 'readwrite');
  const stands = await store.get([order, id]);
  // Written anew meanwhile, it is closed.
  if (stands !== undefined && !parts.seal.isClosed(fieldsOf(stands)['body']))
    await (closed ? store.put(closed) : store.delete([order, id]));
  await done;
}

/** Enters what a context that was closed in between had left to be entered. */
const enterMarked = async (parts: Parts): Promise<void> => {
  const { database } = await ready(parts);
  const marks = await database.getAllKeys('marks', IDBKeyRange.bound(MARK, `${MARK}\uffff`));
  for (const mark of marks) await enterCall(parts, mark.slice(MARK.length));
};

/** Where it is remembered, beside the settings, that the calls of before have all been entered. */
const FILLED = 'journalFilled';

/** Ended calls that have no entry: those of a time before the journal, whatever has been entered since. */
async function missingCalls(database: Database): Promise<string[]> {
  const [ended, entries] = await Promise.all([
    database.getAllKeysFromIndex('calls', 'status', 'ended'),
    database.getAllKeys('journal'),
  ]);
  const entered = new Set(entries.map(([, id]) => id));
  return ended.filter((id) => !entered.has(id));
}

/** Enters the calls written before there was a journal; once, unless the journal was emptied. */
export async function fillJournal(parts: Parts): Promise<void> {
  const { database } = await ready(parts);
  await enterMarked(parts);
  // Nothing is locked for the usual case: a transaction that writes would wait for all that reads.
  const [isFilled, [entry]] = await Promise.all([
    database.get('settings', FILLED),
    database.getAllKeys('journal', null, 1),
  ]);
  if (isFilled && entry) return;
  for (const callId of await missingCalls(database)) await enterCall(parts, callId);
  await database.put('settings', true, FILLED);
}
