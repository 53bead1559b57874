/** The record card of the next erasing by the calendar: one record on each machine. */
import type { Card } from '../record/card';
import { latest } from '../record/row-kinds';
import { PurgePlan } from './purge-plan';

/** The name of the one record. */
export const PURGE_ID = 'next';

export const purgePlanCard: Card<PurgePlan> = {
  kind: 'purges',
  schema: PurgePlan,
  idOf: () => PURGE_ID,
  staysHere: true,
  rows: {
    until: latest(),
    counts: latest(),
    flagged: latest(),
    register: latest(),
    shownAt: latest({ blank: null }),
    lookedAt: latest({ blank: null }),
    unsaved: latest({ blank: null }),
  },
};
