/** The record card of what she says of the product. It is told of no patient: no call's erasure touches it. */
import type { Card } from '../record/card';
import { key, latest } from '../record/row-kinds';
import { Remark } from './remark';

export const remarkCard: Card<Remark> = {
  kind: 'remarks',
  schema: Remark,
  idOf: ({ id }) => id,
  practiceOf: ({ practiceId }) => practiceId,
  // No retention: it is the practice's, which takes it out of the list once it is dealt with.
  rows: {
    id: key(),
    at: latest(),
    author: latest(),
    practiceId: latest({ blank: null }),
    place: latest(),
    version: latest(),
    text: latest(),
  },
};
