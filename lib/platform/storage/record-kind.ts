/** Which store of the database holds a kind. Runs wherever storage does. */
import type { Card } from '../../domain/record/card';

/** Stores that hold records by their card; `records` those of a kind that has no store of its own. */
export const STORES = [
  'calls',
  'messages',
  'callbacks',
  'incidents',
  'receipts',
  'practices',
  'protocolVersions',
  'settings',
  'phrases',
  'phraseHabits',
  'records',
] as const;
export type StoreName = (typeof STORES)[number];

/** A kind in its store. */
export type Kind<T> = { readonly card: Card<T>; readonly store: StoreName };

export const kindOf = <T>(card: Card<T>): Kind<T> => ({
  card,
  store: STORES.find((store) => store === card.kind) ?? 'records',
});

/** The key of a record in its store. */
export const keyIn = <T>({ card, store }: Kind<T>, id: string): string =>
  store === 'records' ? `${card.kind}/${id}` : id;

/** The record's own name, of its key: its body is sealed to it. */
export const idOfKey = <T>({ card, store }: Kind<T>, key: string): string =>
  store === 'records' ? key.slice(card.kind.length + 1) : key;

/** The keys of all records of the kind in its store; null for all that it holds. */
export const keysOf = <T>({ card, store }: Kind<T>): IDBKeyRange | null =>
  store === 'records' ? IDBKeyRange.bound(`${card.kind}/`, `${card.kind}/\uffff`) : null;
