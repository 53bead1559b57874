/** Whether the set-up was begun yet: the worker opens it at an installation until it was. */
import { practiceCard } from '../../domain/practice/practice.record';
import { SETTINGS_ID, settingsCard } from '../../domain/settings.record';
import type { Store } from '../ports';

/** True once there is a practice, or she has gone past the first step without. Rejects as the store does. */
export const hasBegun = async (store: Pick<Store, 'of'>): Promise<boolean> => {
  if ((await store.of(practiceCard).all()).length > 0) return true;
  const settings = await store.of(settingsCard).byId(SETTINGS_ID);
  return settings !== null && settings.setUp !== 'practice';
};
