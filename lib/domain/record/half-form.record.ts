/** The record card of a form that was begun and not saved. It is of no call: the calendar takes it, should nobody come back to it. */

import type { Card } from './card';
import { HalfForm } from './half-form';
import { key, latest } from './row-kinds';

export const halfFormCard: Card<HalfForm> = {
  kind: 'halfForms',
  schema: HalfForm,
  idOf: ({ id }) => id,
  practiceOf: ({ practiceId }) => practiceId,
  // On another desk nobody has begun it.
  staysHere: true,
  retention: { days: 30, endedAt: ({ at }) => at },
  rows: {
    id: key(),
    practiceId: latest({ blank: null }),
    at: latest(),
    draft: latest({
      personal: true,
      why: 'one form is filled in by one pair of hands: the last letter stands',
    }),
    base: latest({ personal: true }),
  },
};
