/** The secretary's settings, one record in the database. Runs wherever storage does. */
import type { Store } from '../../app/ports';
import { DEFAULT_SETTINGS, Settings } from '../../domain/settings';
import type { Changes } from './changes';
import type { OpenDatabase } from './database';
import type { Kind } from './record-kind';
import { readOne } from './records';
import { replace } from './replaced-records';

const SETTINGS: Kind<Settings> = { store: 'settings', schema: Settings };
const KEY = 'current';

/** The part of the store that keeps settings; the defaults stand in until some are saved. */
export const createSettingsStore = (
  open: OpenDatabase,
  { tell }: Changes,
): Pick<Store, 'settings' | 'saveSettings'> => ({
  settings: async () => (await readOne(open, SETTINGS, KEY)) ?? { ...DEFAULT_SETTINGS },
  saveSettings: async (settings) => {
    await replace(open, SETTINGS, { record: settings, key: KEY });
    tell({ type: 'settings.saved' });
  },
});
