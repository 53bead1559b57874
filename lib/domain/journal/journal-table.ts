/** The journal as a table for a spreadsheet: one row per call, the words of its last message first. */

import { toldText } from '../call/call';
import { readBirthDate } from '../text/birth-date';
import type { CivilDate } from '../text/civil-time';
import type { DispositionLevel } from '../triage/disposition';
import type { JournalStatus } from './journal-entry';
import { saidOf } from './journal-person';
import type { JournalRecord } from './journal-record';

/** Heads of the columns and names of values; lib/content/labels gives them. */
export type TableWords = {
  readonly heads: Readonly<Record<keyof ReturnType<typeof cellsOf>, string>>;
  readonly level: (level: DispositionLevel) => string;
  readonly status: (status: JournalStatus) => string;
  readonly practiceName: (practiceId: string) => string;
  /** An instant as the clock of the practice shows it, in a writing that spreadsheets know as a date. */
  readonly dateTime: (at: number, practiceId: string) => string;
  /** The day on the calendar of the practice. */
  readonly day: (at: number, practiceId: string) => CivilDate;
};

/** « 03/04/28 » would be 2028 in a spreadsheet: a date of birth has its century there. */
function fullBirthDate(typed: string, today: CivilDate): string {
  const reading = readBirthDate(typed, today);
  return reading.state === 'valid' ? reading.date.split('-').toReversed().join('/') : typed;
}

const cellsOf = (
  record: JournalRecord,
  words: Pick<TableWords, 'level' | 'status' | 'practiceName' | 'dateTime' | 'day'>,
) => {
  const { call, messages } = record;
  const { notes } = call;
  const message = messages.at(-1);
  const said = (field: Parameters<typeof saidOf>[1]): string => saidOf(record, field);
  return {
    startedAt: words.dateTime(call.startedAt, call.practiceId),
    practice: message?.practiceName ?? words.practiceName(call.practiceId),
    recipient: message?.recipientName ?? '',
    status: words.status(message?.status ?? 'none'),
    level: words.level(message?.level ?? call.level ?? notes.urgency ?? 'message'),
    caller: said('callerName'),
    patient: said('patientName'),
    birthDate: fullBirthDate(said('birthDate'), words.day(call.startedAt, call.practiceId)),
    phone: said('phone'),
    reason: said('reason'),
    body: messages.length > 0 ? messages.map(({ body }) => body).join('\n') : notes.notes,
    promise: said('promise'),
    told: toldText(notes, 'said'),
  };
};

/** Heads, then one row per record, in their order. */
export function tableRows(records: readonly JournalRecord[], words: TableWords): string[][] {
  const rows = records.map((record) => cellsOf(record, words));
  const columns = Object.keys(words.heads) as (keyof TableWords['heads'])[];
  return [
    columns.map((column) => words.heads[column]),
    ...rows.map((row) => columns.map((column) => row[column])),
  ];
}
