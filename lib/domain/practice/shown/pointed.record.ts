/** The record card of what she showed on the pages of one site. No word of a page is in it. */
import type { Card } from '../../record/card';
import { key, latest } from '../../record/row-kinds';
import { PointedSite } from './pointed';

const place = () => latest({ blank: null });

export const pointedSiteCard: Card<PointedSite> = {
  kind: 'pointedSites',
  schema: PointedSite,
  idOf: ({ origin }) => origin,
  rows: {
    origin: key(),
    practice: place(),
    practitioner: place(),
    name: place(),
    birthDate: place(),
    phone: place(),
    day: place(),
    message: place(),
    worked: latest({ blank: [] }),
  },
};
