/**
 * What leaves the journal: tables, JSON, one call as text, the digest of one recipient. What tells of several people leaves by
 * the passphrase, as file, copy or print; one call, which she may as well read out, does not ask for it.
 */

import { type ReadonlySignal, signal } from '@preact/signals';
import { pagesFr } from '../../content/labels/fr/start/pages';
import { csvText } from '../../domain/journal/journal-csv';
import { exportText, type JournalRecord } from '../../domain/journal/journal-record';
import { sheetText } from '../../domain/journal/journal-sheet';
import { tableRows } from '../../domain/journal/journal-table';
import { chained, timelineRows, timelineText } from '../../domain/journal/timeline';
import type { Message } from '../../domain/message/message';
import { digestText } from '../../domain/message/message-digest';
import { type CivilDate, civilNow } from '../../domain/text/civil-time';
import { type AppState, answeringZone } from '../app-state';
import { slipWords } from '../message/slip-words';
import type { JournalDesk } from './journal-desk';
import type { GuardedParts } from './journal-parts';
import { sheetWords, tableWords, timelineWords } from './journal-words';
import { pageWords } from './page-words';

/** Calls read at once: an export of years must not stand in memory twice. */
const BATCH = 500;

/** « journal-2026-11-23.csv »: the day is in the name, so that one export never overwrites another day's. */
export const fileName = (name: string, extension: string, day: CivilDate): string =>
  `${name}-${day}.${extension}`;

/** The day on the calendar of the practice she answers for. */
export const today = (state: AppState, now: number): CivilDate => civilNow(now, answeringZone(state)).date;

export const CSV_TYPE = 'text/csv;charset=utf-8';
export const JSON_TYPE = 'application/json';

export interface JournalExport {
  exportCsv(): Promise<void>;
  exportJson(): Promise<void>;
  /** Messages for one recipient among the ticked calls, or among all that the filters find; oldest first. */
  messagesFor(recipientId: string): Promise<Message[]>;
  /** The digest of one recipient as text, the most urgent first. */
  digest(messages: readonly Message[], recipientName: string): string;
  copyCall(record: JournalRecord): void;
  /** The nameless timeline of a grave call, on the clipboard. */
  copyTimeline(record: JournalRecord): Promise<void>;
  /** One call, or counts. */
  print(): void;
  /** A sheet that tells of several people, onto the clipboard. */
  copySheet(text: string): Promise<void>;
  /** The same onto paper: at once where no passphrase was chosen. */
  printSheet(): Promise<void>;
  /** True while such a sheet is to be drawn for the printer: at any other time paper shows none of it. */
  readonly isSheetFree: ReadonlySignal<boolean>;
  /** It is drawn: the printer takes it. */
  sendToPrinter(): void;
}

type SheetVerbs = Pick<JournalExport, 'copySheet' | 'printSheet' | 'isSheetFree' | 'sendToPrinter'>;

/** A sheet that tells of several people, by the passphrase. */
function sheetVerbs({ app, ports, gate }: Omit<GuardedParts, 'store'>): SheetVerbs {
  const isSheetFree = signal(false);
  const toPaper = (): void => {
    if (app.vault.state.value === 'none') ports.print();
    else isSheetFree.value = true;
  };
  return {
    copySheet: (text) => gate.guard(() => app.phrases.copy(text)),
    printSheet: () => gate.guard(toPaper),
    isSheetFree,
    sendToPrinter() {
      ports.print();
      isSheetFree.value = false;
    },
  };
}

export function createJournalExport(
  { app, ports, store, gate }: GuardedParts,
  desk: JournalDesk,
): JournalExport {
  const { state, notices } = app;
  const words = () => pageWords(state).journal;

  const read = async (ids: readonly string[]): Promise<JournalRecord[]> => {
    const records: JournalRecord[] = [];
    for (let at = 0; at < ids.length; at += BATCH)
      records.push(...(await store.records(ids.slice(at, at + BATCH))));
    return records;
  };
  /** The ticked calls; without ticks, all that the filters find. */
  const wanted = async (): Promise<JournalRecord[]> => {
    if (desk.ticked.value.size > 0) return read(desk.chosen.value);
    return read((await desk.everything()).map(({ id }) => id));
  };
  const save = async (extension: string, type: string, text: (records: JournalRecord[]) => string) => {
    const records = await wanted();
    if (records.length === 0) return notices.tell(words().nothingToExport, 'warning');
    const name = fileName(words().fileNames.journal, extension, today(state, ports.clock.now()));
    ports.files.save({ name, type, text: text(records) });
    notices.tell(words().exported(records.length));
  };

  return {
    ...sheetVerbs({ app, ports, gate }),
    exportCsv: () =>
      gate.guard(() => save('csv', CSV_TYPE, (records) => csvText(tableRows(records, tableWords(app))))),
    exportJson: () =>
      gate.guard(() => save('json', JSON_TYPE, (records) => exportText(records, ports.clock.now()))),
    async messagesFor(recipientId) {
      const records = await wanted();
      return records
        .flatMap(({ messages }) => messages)
        .filter((message) => message.recipientId === recipientId)
        .toSorted((a, b) => a.savedAt - b.savedAt);
    },
    digest: (messages, recipientName) =>
      digestText(messages, pagesFr.journal.digest.forRecipient(recipientName), slipWords(state)),
    copyCall(record) {
      app.phrases.copy(sheetText([record], sheetWords(app)));
    },
    async copyTimeline({ call, messages }) {
      const savedAt = messages.map((message) => message.savedAt);
      const rows = timelineRows({ call, savedAt }, timelineWords(app));
      app.phrases.copy(timelineText(await chained(rows, ports.digest), words().timeline.wholeHash));
    },
    print: ports.print,
  };
}
