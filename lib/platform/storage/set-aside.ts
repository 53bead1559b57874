/** Records that their schema refused: kept whole, listed, exportable as JSON. Runs wherever storage does. */
import * as z from 'zod/mini';
import type { SetAsideRecord } from '../../app/ports';
import type { OpenDatabase } from './database';

/** As stored: the raw value itself, because JSON cannot hold all that a damaged record may contain. */
const SetAsideEntry = z.object({
  id: z.string(),
  store: z.string(),
  reason: z.string(),
  foundAt: z.number(),
  raw: z.unknown(),
});
type SetAsideEntry = z.infer<typeof SetAsideEntry>;

/** Wraps the raw value with a fresh id: a record may go bad twice under the same key, and both are kept. */
export const setAsideEntry = (store: string, raw: unknown, reason: string): SetAsideEntry => ({
  id: crypto.randomUUID(),
  store,
  reason,
  foundAt: Date.now(),
  raw,
});

/** A damaged value may hold what JSON refuses (a cycle, a big integer): that must not hide all the rest. */
const rawJson = (raw: unknown): string => {
  const seen = new Set<unknown>();
  const readable = (_key: string, value: unknown): unknown => {
    if (typeof value === 'bigint') return value.toString();
    if (typeof value !== 'object' || value === null) return value;
    if (seen.has(value)) return '[repeated]';
    seen.add(value);
    return value instanceof Map || value instanceof Set ? [...value] : value;
  };
  return JSON.stringify(raw, readable) ?? 'null';
};

const listed = (value: unknown): SetAsideRecord => {
  const parsed = SetAsideEntry.safeParse(value);
  if (!parsed.success)
    return { id: '', store: 'setAside', reason: 'unreadable', foundAt: 0, json: rawJson(value) };
  const { raw, ...entry } = parsed.data;
  return { ...entry, json: rawJson(raw) };
};

/** Everything set aside until now, oldest first. */
export const listSetAside = async (open: OpenDatabase): Promise<SetAsideRecord[]> => {
  const values = await (await open()).getAll('setAside');
  return values.map(listed).sort((a, b) => a.foundAt - b.foundAt);
};
