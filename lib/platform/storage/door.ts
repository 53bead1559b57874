/** The one door to the disk: what can be done with the records of a kind, whatever kind it is. Runs wherever storage does. */
import type { Conflict, Forgotten, Shelf } from '../../app/ports';
import type { Card } from '../../domain/record/card';
import { fail, ok, type Result } from '../../domain/text/result';
import type { Changes } from './changes';
import { commit, type Durability } from './commit';
import { type Parts, ready } from './parts';
import { readAll, readOne, readStored } from './reading';
import { type Kind, kindOf } from './record-kind';
import { type Asked, type Change, change, type Outcome, tombstoneOf, writeOf } from './writing';

export type Room = { readonly parts: Parts; readonly changes: Changes };

const revisionOf = (value: unknown): number =>
  typeof value === 'object' && value !== null && 'revision' in value && typeof value.revision === 'number'
    ? value.revision
    : 0;

/** The last change of each record that was asked for here. */
const lasts = new WeakMap<Parts, Map<string, Promise<unknown>>>();

/** One change of a record after the other, in the order in which they were asked for. */
const inTurn = <T>(parts: Parts, key: string, work: () => Promise<T>): Promise<T> => {
  const tails = lasts.get(parts) ?? new Map<string, Promise<unknown>>();
  lasts.set(parts, tails);
  const turn = (tails.get(key) ?? Promise.resolve()).then(work, work);
  const tail = turn.catch(() => null).finally(() => tails.get(key) === tail && tails.delete(key));
  tails.set(key, tail);
  return turn;
};

/** Changes a record, and tells the other contexts if it was written. */
export const changed = async <T>(
  { parts, changes }: Room,
  kind: Kind<T>,
  asked: Asked<T>,
): Promise<Outcome<T>> => {
  const outcome = await inTurn(parts, `${kind.card.kind}/${asked.id}`, () => change(parts, kind, asked));
  if (outcome.result === 'written')
    changes.tell({ kind: kind.card.kind, id: asked.id, revision: revisionOf(outcome.value) });
  return outcome;
};

/**
 * Writes `record` if the stored revision is the one before, or nothing readable is stored; else gives what stands there.
 * What belongs to a call that was erased is refused, and null given.
 */
export const saveRevised = async <T>(
  room: Room,
  kind: Kind<T>,
  { record, durability = 'strict' }: { readonly record: T; readonly durability?: Durability },
): Promise<Result<void, Conflict<T>>> => {
  const isNext = (current: T | null): boolean =>
    current === null || revisionOf(current) === revisionOf(record) - 1;
  const id = kind.card.idOf(record);
  const { result, current } = await changed(room, kind, {
    id,
    to: (current) => (isNext(current) ? record : null),
    durability,
  });
  if (result === 'written') return ok(undefined);
  return fail({ current: result === 'erased' ? null : current });
};

const always = (): boolean => true;

const asked = <T>(forgotten: Forgotten<T>): ReadonlyMap<string, (stored: T) => boolean> =>
  forgotten instanceof Map ? forgotten : new Map([...forgotten.values()].map((id) => [String(id), always]));

/** Writes all these records and leaves a tombstone of those, or does nothing; again when one no longer stood as it was read. */
const replaceAll = async <T>(
  { parts, changes }: Room,
  kind: Kind<T>,
  { join, forgotten }: { readonly join: ReadonlyMap<string, Change<T>>; readonly forgotten: Forgotten<T> },
): Promise<void> => {
  const going = asked(forgotten);
  for (;;) {
    const writes = await Promise.all([
      ...[...join].map(async ([id, to]) => {
        const stored = await readStored(parts, kind, id);
        const value = to(stored?.content?.value ?? null);
        return value === null ? [] : [await writeOf(parts, kind, { stored, value })];
      }),
      ...[...going].map(async ([id, isMeant]) => {
        const stored = await readStored(parts, kind, id);
        return stored?.content && isMeant(stored.content.value) ? [tombstoneOf(kind, id, stored)] : [];
      }),
    ]);
    const { database } = await ready(parts);
    if ((await commit(database, { writes: writes.flat(), durability: 'strict' })) !== 'stale') break;
    parts.seal.refresh();
  }
  for (const id of [...join.keys(), ...going.keys()]) changes.tell({ kind: kind.card.kind, id, revision: 0 });
};

/** What can be done with every kind. */
export const shelfOf = <T>(room: Room, card: Card<T>): Shelf<T> => {
  const kind = kindOf(card);
  return {
    byId: (id) => readOne(room.parts, kind, id),
    all: () => readAll(room.parts, kind),
    async change(id, to) {
      const { result, value } = await changed(room, kind, { id, to });
      return result === 'erased' ? fail('erased') : ok(value);
    },
    save: (record) => saveRevised(room, kind, { record }),
    changeAll: (join, forgotten = []) => replaceAll(room, kind, { join, forgotten }),
  };
};
