/** A person's request for what is kept of her: handed over or erased, with a receipt that names nobody. */
import { type ReadonlySignal, signal } from '@preact/signals';
import {
  countRecords,
  exportText,
  type JournalRecord,
  type RightsReceipt,
} from '../../domain/journal/journal-record';
import { sheetText } from '../../domain/journal/journal-sheet';
import type { AppState } from '../app-state';
import { dateTimeText } from '../practice/practice-hour';
import type { JournalDesk } from './journal-desk';
import { fileName, JSON_TYPE, today } from './journal-export';
import type { GuardedParts, JournalParts } from './journal-parts';
import { sheetWords } from './journal-words';

const TEXT_TYPE = 'text/plain;charset=utf-8';

/** What an erasure took, while it can still be put back. */
type Erased = { readonly records: readonly JournalRecord[]; readonly receiptId: string };

/** The receipt as a text to give to the person or to file with the request. */
function receiptText(state: AppState, receipt: RightsReceipt): string {
  const { journal, named } = state.labels.value;
  const { rights } = journal;
  const lines = [
    named(rights.receiptTitle, rights.receiptKinds[receipt.kind]),
    named(rights.receiptNumber, receipt.id),
    named(rights.receiptAt, dateTimeText(state, receipt.at)),
    named(rights.receiptBy, receipt.author),
    named(rights.receiptReference, receipt.reference),
    rights.receiptCounts(receipt.counts),
    rights.receiptNote,
  ];
  return `${lines.join('\n')}\n`;
}

/** Told apart: what is gone, and what stays because its call is still open. */
function tellErased({ state, notices }: JournalParts['app'], asked: number, erased: number): void {
  const { rights } = state.labels.value.journal;
  const kept = asked - erased;
  const sentences = [
    erased > 0 ? rights.erased(erased) : rights.nothingErased,
    kept > 0 ? rights.openKept(kept) : '',
  ];
  notices.tell(sentences.filter(Boolean).join(' '), kept > 0 ? 'warning' : 'info');
}

/** Saves the chosen calls as a file for the person, as readable text or as JSON. */
function saveRecords({ app, ports }: JournalParts, records: readonly JournalRecord[], asText: boolean): void {
  const now = ports.clock.now();
  ports.files.save({
    name: fileName(
      app.state.labels.value.journal.fileNames.person,
      asText ? 'txt' : 'json',
      today(app.state, now),
    ),
    type: asText ? TEXT_TYPE : JSON_TYPE,
    text: asText ? sheetText(records, sheetWords(app)) : exportText(records, now),
  });
}

const begin = (
  { app, ports }: JournalParts,
  kind: RightsReceipt['kind'],
  reference: string,
): Omit<RightsReceipt, 'counts' | 'callIds'> => ({
  id: ports.newId(),
  kind,
  at: ports.clock.now(),
  author: app.state.settings.value.secretaryName,
  reference,
});

const exported = (
  parts: JournalParts,
  reference: string,
  records: readonly JournalRecord[],
): RightsReceipt => ({ ...begin(parts, 'exported', reference), counts: countRecords(records), callIds: [] });

export interface RightsDesk {
  readonly receipts: ReadonlySignal<readonly RightsReceipt[]>;
  readonly erased: ReadonlySignal<Erased | null>;
  refresh(): Promise<void>;
  exportText(reference: string): Promise<void>;
  exportJson(reference: string): Promise<void>;
  /** Erases the chosen calls; until the page is left, `undo` puts them back. */
  erase(reference: string): Promise<void>;
  undo(): Promise<void>;
  saveReceipt(receipt: RightsReceipt): void;
}

export function createRightsDesk(parts: GuardedParts, desk: JournalDesk): RightsDesk {
  const { app, ports, store, gate } = parts;
  const words = () => app.state.labels.value.journal;
  const receipts = signal<readonly RightsReceipt[]>([]);
  const erased = signal<Erased | null>(null);

  const refresh = async (): Promise<void> => {
    receipts.value = await store.receipts();
  };
  const handOver = async (reference: string, asText: boolean): Promise<void> => {
    const records = await store.records(desk.chosen.value);
    if (records.length === 0) return app.notices.tell(words().nothingToExport, 'warning');
    saveRecords(parts, records, asText);
    await store.saveReceipt(exported(parts, reference, records));
    app.notices.tell(words().exported(records.length));
    await refresh();
  };
  return {
    receipts,
    erased,
    refresh,
    exportText: (reference) => gate.guard(() => handOver(reference, true)),
    exportJson: (reference) => gate.guard(() => handOver(reference, false)),
    async erase(reference) {
      const ids = desk.chosen.value;
      if (ids.length === 0) return app.notices.tell(words().rights.nothingErased, 'warning');
      const receipt = begin(parts, 'erased', reference);
      const records = await store.erase(ids, receipt);
      erased.value = records.length > 0 ? { records, receiptId: receipt.id } : null;
      desk.untick();
      await Promise.all([desk.open(null), desk.search(), refresh()]);
      tellErased(app, ids.length, records.length);
    },
    async undo() {
      const last = erased.value;
      if (!last) return;
      await store.restore(last.records, last.receiptId);
      erased.value = null;
      await Promise.all([desk.search(), refresh()]);
      app.notices.tell(words().rights.undone);
    },
    saveReceipt(receipt: RightsReceipt): void {
      const name = fileName(words().fileNames.receipt, 'txt', today(app.state, receipt.at));
      ports.files.save({ name, type: TEXT_TYPE, text: receiptText(app.state, receipt) });
    },
  };
}
