/** Records that their schema refused: kept whole, listed, exportable as JSON. Runs wherever storage does. */
import * as z from 'zod/mini';
import type { SetAsideRecord } from '../../app/ports';
import { type Fields, fieldsOf } from '../../domain/record/row';
import { type Parts, ready } from './parts';
import { OF_THE_DESK, type Owner, SET_ASIDE, type Seal } from './seal';
import { SealBroken } from './vault/box';
import { rawJson } from './vault/raw-json';

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

const sealOf = (id: string) => ({ kind: SET_ASIDE, id, revision: 1 });

/** The raw value; of one that does not open, the closed body. */
const opened = async (seal: Seal, { id, body, raw }: SetAsideEntry): Promise<unknown> => {
  if (body === undefined) return raw;
  try {
    return await seal.open(sealOf(id), body);
  } catch (error) {
    if (error instanceof SealBroken) return body;
    throw error;
  }
};

/** The call that a damaged record seems to belong to: it goes with it. */
export const ownerOf = (store: string, raw: unknown): Owner => {
  const { id, callId } = fieldsOf(raw);
  const of = store === 'calls' ? id : callId;
  return typeof of === 'string' ? { ...OF_THE_DESK, callId: of } : OF_THE_DESK;
};

/** Closed by its call's key, so that it is forgotten with it; by the desk's where that key does not open any more. */
const closedAside = async (
  seal: Seal,
  id: string,
  { store, raw }: { readonly store: string; readonly raw: unknown },
): Promise<unknown> => {
  // A body that is closed already needs no second key, nor may one be made anew for an erased call.
  const isClosed = seal.isClosed(raw) || seal.isClosed(fieldsOf(raw)['body']);
  try {
    return await seal.seal(sealOf(id), raw, isClosed ? OF_THE_DESK : ownerOf(store, raw));
  } catch (error) {
    if (!(error instanceof SealBroken)) throw error;
    return seal.seal(sealOf(id), raw, OF_THE_DESK);
  }
};

/** Wraps the raw value with a fresh id: a record may go bad twice under the same key, and both are kept. */
export const sealedEntry = async (
  seal: Seal,
  {
    raw,
    foundAt = Date.now(),
    ...found
  }: {
    readonly store: string;
    readonly raw: unknown;
    readonly reason: string;
    /** Of one that comes back: when it was found. */
    readonly foundAt?: number;
  },
): Promise<Fields> => {
  const id = crypto.randomUUID();
  const body = await closedAside(seal, id, { store: found.store, raw });
  return { id, ...found, foundAt, body };
};

/** An entry of before, closed; null when there is nothing to close. */
export const closedEntry = async (seal: Seal, row: unknown): Promise<Fields | null> => {
  const { success, data } = SetAsideEntry.safeParse(row);
  if (!success || (data.body !== undefined && seal.isClosed(data.body))) return null;
  const { raw, body, ...entry } = data;
  const kept = body === undefined ? raw : body;
  return { ...entry, body: await closedAside(seal, entry.id, { store: entry.store, raw: kept }) };
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
      return { entry: data, raw: await opened(parts.seal, data) };
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
