/** The record card of who may sit at this desk. Told of no patient: it is read while locked, so that a call has an author. */
import type { Card } from '../record/card';
import { key, latest } from '../record/row-kinds';
import { Secretary } from './secretary';

export const secretaryCard: Card<Secretary> = {
  kind: 'secretaries',
  schema: Secretary,
  idOf: ({ id }) => id,
  rows: { id: key(), name: latest(), pin: latest({ blank: null }) },
};
