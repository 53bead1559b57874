/** The table of promises: expressions, the clock on which they were said, and what must be understood. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  type CivilDate,
  civilNow,
  instantOf,
  plusDays,
  weekdayNumber,
} from '../../../../lib/domain/text/civil-time';
import type { PromiseClock } from '../../../../lib/domain/text/promise-clock';
import type { PromiseReading } from '../../../../lib/domain/text/promised-time';

type PromiseRow = {
  readonly words: string;
  readonly wanted: string;
  readonly clock: PromiseClock;
  readonly at: string;
};

const WEEK = [
  { from: '08:30', to: '12:30' },
  { from: '14:00', to: '19:00' },
];

/** Monday to Friday with a pause, Saturday morning. */
export const weekHours = (date: CivilDate) => {
  const day = weekdayNumber(date);
  if (day === 0) return [];
  return day === 6 ? [{ from: '09:00', to: '12:00' }] : WEEK;
};

/** What the fourth word of a « @ » line means; any other: the hours are not written down. */
const HOURS: Readonly<Record<string, PromiseClock['hoursOn']>> = {
  hours: weekHours,
  night: () => [{ from: '20:00', to: '08:00' }],
  always: () => [{ from: '00:00', to: '24:00' }],
};

const clockOf = (line: string): PromiseClock => {
  const [, date = '', time = '', timeZone = '', hours] = line.split(' ');
  return {
    now: instantOf(date, time, timeZone),
    timeZone,
    hoursOn: HOURS[hours ?? ''] ?? null,
  };
};

/** Every row, in the order of the file. */
export function promiseRows(): PromiseRow[] {
  const text = readFileSync(join(import.meta.dirname, 'promises.tsv'), 'utf8');
  const rows: PromiseRow[] = [];
  let at = '';
  for (const line of text.split('\n')) {
    if (line.startsWith('@')) at = line;
    const [words = '', wanted = ''] = line.split('\t');
    if (!/^[#@]/.test(line) && wanted) rows.push({ words, wanted, clock: clockOf(at), at: at.slice(2) });
  }
  return rows;
}

/** The day and hour as the table writes them: of midnight the day that begins. */
const shown = (instant: number, timeZone: string): string => {
  const { date, time } = civilNow(instant, timeZone);
  const [, month, day] = date.split('-');
  return `${day}/${month} ${time}`;
};

/** What was understood, as the table writes it. */
export function asTable(reading: PromiseReading, { now, timeZone }: PromiseClock): string {
  if (reading.state !== 'read') return reading.state === 'asked' ? 'ask' : 'empty';
  const { dueAt, notBefore, said } = reading;
  const isFar = dueAt > instantOf(plusDays(civilNow(now, timeZone).date, 366), '00:00', timeZone);
  if (isFar) return 'more than a year ahead';
  if (said.bound === 'from') return `from ${shown(notBefore ?? 0, timeZone)}`;
  const due = shown(dueAt, timeZone);
  if (notBefore === null) return due;
  return `${shown(notBefore, timeZone)}..${due.slice(-5)}`;
}
