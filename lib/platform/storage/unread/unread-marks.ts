/** Marks of the messages that nobody has read: kept with each write, so that years of read ones are not read for them. Runs wherever storage does. */
import { fieldsOf } from '../../../domain/record/row';

const MARK = 'unread/';

/** All of them, among the marks. */
export const unreadMarks = (): IDBKeyRange => IDBKeyRange.bound(MARK, `${MARK}\uffff`);

export const unreadMark = (id: string): string => MARK + id;
export const idOfMark = (mark: string): string => mark.slice(MARK.length);

/** By the clear column; what an unknown state means is for the schema to say, so it is looked at. A tombstone has none. */
export const seemsUnread = (row: unknown): boolean => {
  const { status } = fieldsOf(row);
  return status !== undefined && status !== 'acknowledged' && status !== 'done';
};
