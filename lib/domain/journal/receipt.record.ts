/** The record card of a receipt: written once, counted and signed; it names nobody. */
import type { Card } from '../record/card';
import { clear, key, latest } from '../record/row-kinds';
import { byItself, union } from '../record/row-lists';
import { RightsReceipt } from './journal-record';

export const receiptCard: Card<RightsReceipt> = {
  kind: 'receipts',
  schema: RightsReceipt,
  idOf: ({ id }) => id,
  retention: { days: 183, from: 'at' },
  rows: {
    id: key(),
    kind: latest(),
    at: clear(),
    author: latest(),
    reference: latest(),
    counts: latest(),
    callIds: union(byItself),
    verifiedAt: latest(),
  },
};
