/** Records that their schema refused: kept whole, listed, exportable as JSON. Runs wherever storage does. */
import * as z from 'zod/mini';
import type { SetAsideRecord } from '../../app/ports';
import type { Fields } from '../../domain/record/row';
import { type Parts, ready } from './parts';
import type { Seal } from './seal';

/** As stored: the raw value itself, because JSON cannot hold all that a damaged record may contain; sealed as the rest. */
const SetAsideEntry = z.object({
  id: z.string(),
  store: z.string(),
  reason: z.string(),
  foundAt: z.number(),
  /** Of builds before the envelopes. */
  raw: z.optional(z.unknown()),
  body: z.optional(z.unknown()),
});
type SetAsideEntry = z.infer<typeof SetAsideEntry>;

const sealOf = (id: string) => ({ kind: 'setAside', id, revision: 1 });

/** Wraps the raw value with a fresh id: a record may go bad twice under the same key, and both are kept. */
export const sealedEntry = async (
  seal: Seal,
  { raw, ...found }: { readonly store: string; readonly raw: unknown; readonly reason: string },
): Promise<Fields> => {
  const id = crypto.randomUUID();
  return { id, ...found, foundAt: Date.now(), body: await seal.seal(sealOf(id), raw) };
};

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

/** Everything set aside, with the raw value of each, opened; `entry` null of what is no entry itself. */
export const readSetAside = async (
  parts: Parts,
): Promise<{ readonly entry: SetAsideEntry | null; readonly raw: unknown }[]> => {
  const { database } = await ready(parts);
  const rows = await database.getAll('setAside');
  return Promise.all(
    rows.map(async (row) => {
      const { success, data } = SetAsideEntry.safeParse(row);
      if (!success) return { entry: null, raw: row };
      const raw = 'body' in data ? await parts.seal.open(sealOf(data.id), data.body) : data.raw;
      return { entry: data, raw };
    }),
  );
};

/** Everything set aside until now, oldest first. */
export const listSetAside = async (parts: Parts): Promise<SetAsideRecord[]> => {
  const found = await readSetAside(parts);
  return found
    .map(({ entry, raw }) => {
      if (!entry) return { id: '', store: 'setAside', reason: 'unreadable', foundAt: 0, json: rawJson(raw) };
      const { id, store, reason, foundAt } = entry;
      return { id, store, reason, foundAt, json: rawJson(raw) };
    })
    .sort((a, b) => a.foundAt - b.foundAt);
};
