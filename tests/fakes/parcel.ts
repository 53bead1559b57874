// A stored kind that the product does not have: what one card alone brings about.
import * as z from 'zod/mini';
import type { Card } from '../../lib/domain/record/card';
import { clear, key } from '../../lib/domain/record/row-kinds';
import { line, prose } from '../../lib/domain/record/row-texts';

export const Parcel = z.object({ id: z.string(), arrivedAt: z.number(), from: z.string(), told: z.string() });
type Parcel = z.infer<typeof Parcel>;
export const parcelCard: Card<Parcel> = {
  kind: 'parcels',
  schema: Parcel,
  idOf: ({ id }) => id,
  retention: { days: 30, from: 'arrivedAt' },
  rows: {
    id: key(),
    arrivedAt: clear({ blank: 0 }),
    from: line({ personal: true, term: 'text' }),
    told: prose({ personal: true }),
  },
};
export const parcel: Parcel = { id: 'p', arrivedAt: 7, from: 'Laboratoire', told: '' };
