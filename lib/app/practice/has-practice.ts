/** Whether anything was filled in yet: the worker shows the first page of the settings until it was. */
import { practiceCard } from '../../domain/practice/practice.record';
import type { Store } from '../ports';

/** Rejects as the store does. */
export const hasPractice = async (store: Pick<Store, 'of'>): Promise<boolean> =>
  (await store.of(practiceCard).all()).length > 0;
