/** A person's request for what is kept of her: handed over or erased, with a receipt that names nobody. */

import { type ReadonlySignal, signal } from '@preact/signals';
import {
  countRecords,
  exportText,
  type JournalRecord,
  NO_RECORDS,
  type RightsReceipt,
} from '../../domain/journal/journal-record';
import type { JournalDesk } from './journal-desk';
import type { GuardedParts, JournalParts } from './journal-parts';
import { countMentions, type Mention, type MentionDesk } from './mention-desk';
import { pageWords } from './page-words';
import { type Asked, mentionWords, readableText, saveFile, saveReceiptFile } from './rights-file';

/** What an erasure took, while it can still be put back. */
type Erased = {
  readonly records: readonly JournalRecord[];
  readonly receiptId: string;
  readonly restoreMentions: () => Promise<void>;
};

const countsOf = (counts: RightsReceipt['counts'], mentions: readonly Mention[]): RightsReceipt['counts'] =>
  mentions.length > 0 ? { ...counts, ...countMentions(mentions) } : counts;

/** Told apart: what is gone, and what stays because its call is still open. */
function tellErased(
  { state, notices }: JournalParts['app'],
  asked: number,
  { records, mentions }: Asked,
): void {
  const { rights } = pageWords(state).journal;
  const kept = asked - records.length;
  const isNothing = records.length + mentions.length === 0;
  const sentences = [
    records.length > 0 ? rights.erased(records.length) : '',
    mentions.length > 0 ? mentionWords(state).erased(mentions.length) : '',
    isNothing ? rights.nothingErased : '',
    kept > 0 ? rights.openKept(kept) : '',
  ];
  notices.tell(sentences.filter(Boolean).join(' '), kept > 0 ? 'warning' : 'info');
}

function tellHandedOver({ state, notices }: JournalParts['app'], { records, mentions }: Asked): void {
  const sentences = [
    records.length > 0 ? pageWords(state).journal.exported(records.length) : '',
    mentions.length > 0 ? mentionWords(state).handedOver(mentions.length) : '',
  ];
  notices.tell(sentences.filter(Boolean).join(' '));
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

const exported = (parts: JournalParts, reference: string, { records, mentions }: Asked): RightsReceipt => ({
  ...begin(parts, 'exported', reference),
  counts: countsOf(countRecords(records), mentions),
  callIds: [],
});

export interface RightsDesk {
  readonly receipts: ReadonlySignal<readonly RightsReceipt[]>;
  readonly erased: ReadonlySignal<Erased | null>;
  /** What names her outside of her calls. */
  readonly mentions: MentionDesk;
  refresh(): Promise<void>;
  exportText(reference: string): Promise<void>;
  exportJson(reference: string): Promise<void>;
  /** Erases the chosen calls and mentions; until the page is left or locked, `undo` puts them back. */
  erase(reference: string): Promise<void>;
  undo(): Promise<void>;
  saveReceipt(receipt: RightsReceipt): void;
  /** Takes from memory what could be put back. */
  forgetPeople(): void;
}

/** Erases the calls with their receipt, then the mentions, which the receipt counts as well. */
const erasing =
  ({ store }: GuardedParts, mentionDesk: MentionDesk) =>
  async (
    ids: readonly string[],
    mentions: readonly Mention[],
    receipt: Omit<RightsReceipt, 'counts' | 'callIds'>,
  ): Promise<Erased> => {
    const records = ids.length > 0 ? await store.erase(ids, receipt) : [];
    const restoreMentions = await mentionDesk.erase(mentions);
    if (mentions.length > 0) {
      const counts = countsOf(records.length > 0 ? countRecords(records) : NO_RECORDS, mentions);
      await store.saveReceipt({ ...receipt, counts, callIds: records.map(({ call }) => call.id) });
    }
    return { records, receiptId: receipt.id, restoreMentions };
  };

/** Saves what was chosen, and a receipt for it; false where nothing was. */
const handing =
  (parts: GuardedParts, desk: JournalDesk, mentionDesk: MentionDesk) =>
  async (reference: string, asText: boolean): Promise<boolean> => {
    const { app, ports, store } = parts;
    const asked = { records: await store.records(desk.chosen.value), mentions: mentionDesk.chosen() };
    const { records, mentions } = asked;
    if (records.length + mentions.length === 0) {
      app.notices.tell(pageWords(app.state).journal.nothingToExport, 'warning');
      return false;
    }
    const text = asText
      ? readableText(parts, asked, mentionDesk.textOf)
      : exportText(records, ports.clock.now(), mentions.map(mentionDesk.textOf));
    saveFile(parts, text, asText);
    await store.saveReceipt(exported(parts, reference, asked));
    tellHandedOver(app, asked);
    return true;
  };

type Around = { readonly mentions: MentionDesk; readonly refresh: () => Promise<void> };

/** Erases what was chosen, and puts it back while the page stands open. */
function eraseVerbs(parts: GuardedParts, desk: JournalDesk, { mentions, refresh }: Around) {
  const { app, store } = parts;
  const words = () => pageWords(app.state).journal.rights;
  const erased = signal<Erased | null>(null);
  const eraseAll = erasing(parts, mentions);
  return {
    erased,
    async erase(reference: string): Promise<void> {
      const [ids, chosen] = [desk.chosen.value, mentions.chosen()];
      if (ids.length + chosen.length === 0) return app.notices.tell(words().nothingErased, 'warning');
      const done = await eraseAll(ids, chosen, begin(parts, 'erased', reference));
      erased.value = done.records.length + chosen.length > 0 ? done : null;
      desk.untick();
      mentions.untick();
      await Promise.all([desk.open(null), desk.search(), refresh()]);
      tellErased(app, ids.length, { records: done.records, mentions: chosen });
    },
    async undo(): Promise<void> {
      const last = erased.value;
      if (!last) return;
      await store.restore(last.records, last.receiptId);
      await last.restoreMentions();
      erased.value = null;
      await Promise.all([desk.search(), refresh()]);
      app.notices.tell(words().undone);
    },
  };
}

export function createRightsDesk(parts: GuardedParts, desk: JournalDesk, mentions: MentionDesk): RightsDesk {
  const { store, gate } = parts;
  const receipts = signal<readonly RightsReceipt[]>([]);
  const refresh = async (): Promise<void> => {
    receipts.value = await store.receipts();
    await mentions.refresh();
  };
  const save = handing(parts, desk, mentions);
  const handOver = async (reference: string, asText: boolean): Promise<void> => {
    if (await save(reference, asText)) await refresh();
  };
  const verbs = eraseVerbs(parts, desk, { mentions, refresh });
  return {
    ...verbs,
    receipts,
    mentions,
    refresh,
    exportText: (reference) => gate.guard(() => handOver(reference, true)),
    exportJson: (reference) => gate.guard(() => handOver(reference, false)),
    saveReceipt: (receipt) => saveReceiptFile(parts, receipt),
    forgetPeople() {
      verbs.erased.value = null;
      mentions.forgetPeople();
    },
  };
}
