/** The record card of what the secretary chose for herself: one record on each machine. */
import type { Card } from './record/card';
import { latest } from './record/row-kinds';
import { each } from './record/row-lists';
import { Settings } from './settings';

/** The name of the one record. */
export const SETTINGS_ID = 'current';

export const settingsCard: Card<Settings> = {
  kind: 'settings',
  schema: Settings,
  idOf: () => SETTINGS_ID,
  rows: {
    secretaryName: latest({ blank: '' }),
    language: latest({ blank: 'fr' }),
    activePracticeId: latest({ blank: null }),
    overflowOf: each(latest()),
    waitingOf: each(latest()),
    recentPracticeIds: latest({ blank: [] }),
    secretaryRegion: latest({ blank: null }),
    dialLinks: latest({ blank: false }),
    readLarge: latest({ blank: true }),
    statistics: latest({ blank: false }),
    abbreviations: { key: latest({ blank: 'Tab' }), inCode: latest({ blank: false }) },
    setUp: latest({ blank: 'practice' }),
    keys: latest({ blank: {} }),
    keyUses: latest({ blank: {} }),
  },
};
