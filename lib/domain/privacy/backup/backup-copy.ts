/** What a backup holds: every record with its history, so that it is merged into what stands and never written over it. */
import * as z from 'zod/mini';
import type { Card } from '../../record/card';
import { History, stateOf } from '../../record/history';
import { buildFields, fieldsOf } from '../../record/row';
import { fail, ok, type Result } from '../../text/result';

/** One record; without content once it was erased, which must not come back from an older copy. */
const Entry = z.object({
  id: z.string(),
  revision: z.number(),
  gone: z.optional(z.number()),
  value: z.optional(z.unknown()),
  history: z.optional(History),
});
export type CopyEntry = z.infer<typeof Entry>;

const SetAsideEntry = z.object({
  id: z.string(),
  store: z.string(),
  reason: z.string(),
  foundAt: z.number(),
  /** The raw record as JSON. */
  json: z.string(),
});

export const BackupCopy = z.object({
  records: z.record(z.string(), z.array(Entry)),
  setAside: z.array(SetAsideEntry),
});
export type BackupCopy = z.infer<typeof BackupCopy>;

/** How many records of each kind stand in it; what was erased is not counted. */
export const countCopy = ({ records, setAside }: BackupCopy): Record<string, number> => {
  const counts = Object.entries(records).map(
    ([kind, entries]) => [kind, entries.filter(({ gone }) => (gone ?? 0) % 2 === 0).length] as const,
  );
  return Object.fromEntries(
    [...counts, ['setAside', setAside.length] as const].filter(([, count]) => count > 0),
  );
};

/** True when what was written in it, by whomever, comes to a record: a damaged history would come to none at its first merge. */
const comesToRecord = (card: Card<unknown>, value: unknown, history: History): boolean => {
  try {
    const { cells } = stateOf(card, value, history);
    return card.schema.safeParse({ ...fieldsOf(value), ...buildFields(card.rows, cells) }).success;
  } catch {
    // A rule that joins two values was given something that is none.
    return false;
  }
};

const isReadable = (card: Card<unknown>, { id, gone, value, history }: CopyEntry): boolean => {
  if (value === undefined) return (gone ?? 0) % 2 === 1;
  const parsed = card.schema.safeParse(value);
  if (!parsed.success || history === undefined || card.idOf(parsed.data) !== id) return false;
  return comesToRecord(card, parsed.data, history);
};

const isJson = (text: string): boolean => {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
};

/** The content read whole, or refused whole: each record by the schema of its card, and no kind that is not known here. */
export const readCopy = (
  raw: unknown,
  cards: readonly Card<unknown>[],
): Result<BackupCopy, 'content' | 'newer'> => {
  const parsed = BackupCopy.safeParse(raw);
  if (!parsed.success) return fail('content');
  if (!parsed.data.setAside.every(({ json }) => isJson(json))) return fail('content');
  const known = new Map(cards.map((card) => [card.kind, card]));
  for (const [kind, entries] of Object.entries(parsed.data.records)) {
    const card = known.get(kind);
    if (!card) return fail('newer');
    if (!entries.every((entry) => isReadable(card, entry))) return fail('content');
  }
  return ok(parsed.data);
};
