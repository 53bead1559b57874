/**
 * Messages that nobody has read, however old. Each write of a message keeps its mark; what earlier builds wrote has none, and is
 * walked over once, from the day on up to which that was done. Runs wherever storage does.
 */
import { isUnread, type Message } from '../../../domain/message/message';
import { messageCard } from '../../../domain/message/message.record';
import type { Database } from '../database';
import { rowsOrNone } from '../large-rows';
import { type Parts, ready } from '../parts';
import { readMany } from '../reading';
import { kindOf } from '../record-kind';
import { idOfMark, seemsUnread, unreadMark, unreadMarks } from './unread-marks';

const MESSAGES = kindOf(messageCard);

/** Up to which hour of saving every unread message has its mark. */
const WALKED = 'unreadTo';

/** Years of messages are read by the fortnight, and many by the hundred: what else is asked of the disk has its turn in between. */
const FORTNIGHT_MS = 14 * 86_400_000;
const READ_AT_ONCE = 100;

const bySaving = (database: Database) => database.transaction('messages').store.index('savedAt');

const between = (from: number | null, to: number): IDBKeyRange =>
  from === null ? IDBKeyRange.upperBound(to, true) : IDBKeyRange.bound(from, to, false, true);

/** The unread ones among those saved from `from` on and before `to`. */
const walkedOver = async (database: Database, from: number | null, to: number): Promise<string[]> => {
  const found: string[] = [];
  for (let before = to; from === null || from < before; ) {
    const cursor = await bySaving(database).openKeyCursor(between(from, before), 'prev');
    if (typeof cursor?.key !== 'number') break;
    const start = cursor.key - FORTNIGHT_MS;
    const range = between(from === null ? start : Math.max(from, start), before);
    const index = bySaving(database);
    const asked = [index.objectStore.transaction, index.getAllKeys(range), index.getAll(range)] as const;
    const rows = await rowsOrNone(database, 'messages', asked);
    found.push(...rows.filter(({ row }) => seemsUnread(row)).map(({ key }) => key));
    before = start;
  }
  return found;
};

/** Marks what earlier builds left unmarked. */
const markFormer = async (database: Database, before: number): Promise<void> => {
  const walked: unknown = await database.get('marks', WALKED);
  const from = typeof walked === 'number' ? walked : null;
  if (from !== null && from >= before) return;
  const found = await walkedOver(database, from, before);
  const { store, done } = database.transaction('marks', 'readwrite', { durability: 'relaxed' });
  await Promise.all([...found.map((id) => store.put(1, unreadMark(id))), store.put(before, WALKED), done]);
};

/** Newest first. */
export const readUnread = async (parts: Parts, before: number): Promise<Message[]> => {
  const { database } = await ready(parts);
  await markFormer(database, before);
  const ids = (await database.getAllKeys('marks', unreadMarks())).map(idOfMark);
  const found: Message[] = [];
  for (let at = 0; at < ids.length; at += READ_AT_ONCE)
    found.push(...(await readMany(parts, MESSAGES, ids.slice(at, at + READ_AT_ONCE))));
  return found
    .filter(({ status, savedAt }) => savedAt < before && isUnread(status))
    .sort((a, b) => b.savedAt - a.savedAt);
};
