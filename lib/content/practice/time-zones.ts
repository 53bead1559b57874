/** The IANA zones of each region that a practice may answer in, the most likely first, by the place that people name. */
import type { Region } from '../../domain/text/region';

export type RegionZone = { readonly zone: string; readonly place: string };

/** From the IANA time zone database (zone1970.tab); overseas France keeps the region of France. */
export const regionZones: Readonly<Record<Region, readonly [RegionZone, ...RegionZone[]]>> = {
  fr: [
    { zone: 'Europe/Paris', place: 'Paris' },
    { zone: 'America/Martinique', place: 'Martinique' },
    { zone: 'America/Guadeloupe', place: 'Guadeloupe' },
    { zone: 'America/Cayenne', place: 'Guyane' },
    { zone: 'Indian/Reunion', place: 'La Réunion' },
    { zone: 'Indian/Mayotte', place: 'Mayotte' },
    { zone: 'America/Miquelon', place: 'Saint-Pierre-et-Miquelon' },
    { zone: 'Pacific/Noumea', place: 'Nouvelle-Calédonie' },
    { zone: 'Pacific/Tahiti', place: 'Tahiti' },
  ],
  qc: [
    { zone: 'America/Toronto', place: 'Montréal, Québec' },
    { zone: 'America/Halifax', place: 'Îles-de-la-Madeleine' },
    { zone: 'America/Blanc-Sablon', place: 'Basse-Côte-Nord' },
  ],
  be: [{ zone: 'Europe/Brussels', place: 'Bruxelles' }],
  ch: [{ zone: 'Europe/Zurich', place: 'Zurich' }],
  lu: [{ zone: 'Europe/Luxembourg', place: 'Luxembourg' }],
};
