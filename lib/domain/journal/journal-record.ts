/** Everything kept of one call, as it is shown, exported or erased; and the file that carries such records out. */
import * as z from 'zod/mini';
import { Call } from '../call/call';
import { Callback } from '../message/callback';
import { Message } from '../message/message';
import { Incident } from './incident';

export const JournalRecord = z.object({
  call: Call,
  /** Oldest first. */
  messages: z.array(Message),
  callbacks: z.array(Callback),
  incidents: z.array(Incident),
});
export type JournalRecord = z.infer<typeof JournalRecord>;

/** The JSON export: read again by the same schema, it gives the same records. */
export const JournalExport = z.object({
  format: z.literal('decroche-journal'),
  version: z.literal(1),
  exportedAt: z.number(),
  records: z.array(JournalRecord),
});
export type JournalExport = z.infer<typeof JournalExport>;

export const exportText = (records: readonly JournalRecord[], exportedAt: number): string => {
  const file: JournalExport = { format: 'decroche-journal', version: 1, exportedAt, records: [...records] };
  return `${JSON.stringify(file, null, 2)}\n`;
};

/** How many records of each kind; all that a receipt may say. */
export const RecordCounts = z.object({
  calls: z.number(),
  messages: z.number(),
  callbacks: z.number(),
  incidents: z.number(),
});
export type RecordCounts = z.infer<typeof RecordCounts>;

export const countRecords = (records: readonly JournalRecord[]): RecordCounts => ({
  calls: records.length,
  messages: records.flatMap(({ messages }) => messages).length,
  callbacks: records.flatMap(({ callbacks }) => callbacks).length,
  incidents: records.flatMap(({ incidents }) => incidents).length,
});

/** Proof that a request was answered. Without a name: what was erased must not live on in its receipt. */
export const RightsReceipt = z.object({
  id: z.string(),
  kind: z.enum(['exported', 'erased']),
  at: z.number(),
  author: z.string(),
  /** Where the request itself is kept, in her words: « courrier du 12 mars, classeur RGPD ». */
  reference: z.string(),
  counts: RecordCounts,
  /** The calls erased, by random identifiers that lead nowhere any more: a panel that still holds one cannot write it back. */
  callIds: z._default(z.array(z.string()), () => []),
});
export type RightsReceipt = z.infer<typeof RightsReceipt>;
