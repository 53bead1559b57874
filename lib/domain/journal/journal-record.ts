/** Everything kept of one call, as it is shown, exported or erased; and the file that carries such records out. */
import * as z from 'zod/mini';
import { Call } from '../call/call';
import { callCard } from '../call/call.record';
import { Callback } from '../message/callback';
import { callbackCard } from '../message/callback.record';
import { Message } from '../message/message';
import { messageCard } from '../message/message.record';
import { Incident } from './incident';
import { incidentCard } from './incident.record';

export const JournalRecord = z.object({
  call: Call,
  /** Oldest first. */
  messages: z.array(Message),
  callbacks: z.array(Callback),
  incidents: z.array(Incident),
  /** Of kinds that have no place of their own here. */
  others: z.optional(z.record(z.string(), z.array(z.unknown()))),
});
export type JournalRecord = z.infer<typeof JournalRecord>;

/** The records of each kind, by its card's name. */
export type ByKind = Readonly<Record<string, readonly unknown[]>>;

/** The record as a walk over the cards takes it. */
export const kindsOf = ({ call, messages, callbacks, incidents, others = {} }: JournalRecord): ByKind => ({
  ...others,
  [callCard.kind]: [call],
  [messageCard.kind]: messages,
  [callbackCard.kind]: callbacks,
  [incidentCard.kind]: incidents,
});

/** The record of what such a walk found; each in the order of its own times. Null without a call. */
export const journalRecord = (found: ByKind): JournalRecord | null => {
  const { calls: [call] = [], messages = [], callbacks = [], incidents = [], ...rest } = found;
  const others = Object.fromEntries(
    Object.entries(rest).flatMap(([kind, records]) => (records.length > 0 ? [[kind, [...records]]] : [])),
  );
  if (call === undefined) return null;
  const record = JournalRecord.parse({ call, messages, callbacks, incidents });
  record.messages.sort((a, b) => a.savedAt - b.savedAt);
  record.callbacks.sort((a, b) => a.dueAt - b.dueAt);
  return Object.keys(others).length > 0 ? { ...record, others } : record;
};

/** The JSON export: read again by the same schema, it gives the same records. */
export const JournalExport = z.object({
  format: z.literal('decroche-journal'),
  version: z.literal(1),
  exportedAt: z.number(),
  records: z.array(JournalRecord),
  /** What names the person outside of these calls, as it is read. */
  mentions: z.optional(z.array(z.string())),
});
export type JournalExport = z.infer<typeof JournalExport>;

export const exportText = (
  records: readonly JournalRecord[],
  exportedAt: number,
  mentions: readonly string[] = [],
): string => {
  const besides = mentions.length > 0 ? { mentions: [...mentions] } : {};
  const file: JournalExport = {
    format: 'decroche-journal',
    version: 1,
    exportedAt,
    records: [...records],
    ...besides,
  };
  return `${JSON.stringify(file, null, 2)}\n`;
};

/** How many records of each kind; all that a receipt may say. */
export const RecordCounts = z.catchall(
  z.object({ calls: z.number(), messages: z.number(), callbacks: z.number(), incidents: z.number() }),
  z.number(),
);
export type RecordCounts = z.infer<typeof RecordCounts>;

export const NO_RECORDS: RecordCounts = { calls: 0, messages: 0, callbacks: 0, incidents: 0 };

export const countRecords = (records: readonly JournalRecord[]): RecordCounts => {
  const counts = { ...NO_RECORDS };
  for (const record of records)
    for (const [kind, held] of Object.entries(kindsOf(record)))
      counts[kind] = (counts[kind] ?? 0) + held.length;
  return counts;
};

/** Proof that a request was answered. Without a name: what was erased must not live on in its receipt. */
export const RightsReceipt = z.object({
  id: z.string(),
  /** Handed over or erased at a person's request; erased by the calendar; given back to a practice and erased. */
  kind: z.enum(['exported', 'erased', 'purged', 'returned']),
  at: z.number(),
  author: z.string(),
  /** Where the request itself is kept, in her words: « courrier du 12 mars, classeur RGPD ». */
  reference: z.string(),
  counts: RecordCounts,
  /** The calls erased, by random identifiers that lead nowhere any more: a panel that still holds one cannot write it back. */
  callIds: z._default(z.array(z.string()), () => []),
  /** When the disk was read again and nothing of it was there any more. */
  verifiedAt: z.optional(z.number()),
});
export type RightsReceipt = z.infer<typeof RightsReceipt>;
