/** The booking sites Décroché knows. Manifest matches, host permissions and web-accessible origins derive from these rows. */
import { Site } from '../domain/site';

const ROWS: Site[] = [
  {
    id: 'doctolib-fr',
    name: 'Doctolib Pro (France)',
    origins: ['https://pro.doctolib.fr'],
    panelMode: 'push',
    source:
      'Public scripts and vendor pages agree that the practitioner agenda lives on pro.doctolib.fr only (read November 2026; to be verified on a real account).',
  },
  {
    id: 'doctolib-de',
    name: 'Doctolib Pro (Deutschland)',
    origins: ['https://pro.doctolib.de'],
    panelMode: 'push',
    source: 'Same application as pro.doctolib.fr (public walkthrough, June 2026; to be verified).',
  },
  {
    id: 'maiia',
    name: 'Maiia Pro',
    origins: ['https://pro.maiia.com'],
    panelMode: 'push',
    source: 'One public source that clearly ran on the real site (read November 2026; to be verified).',
  },
];

/** Every row, checked: a malformed one fails the build. */
export const sites: readonly Site[] = ROWS.map((row) => Site.parse(row));

/** Match patterns of every supported origin, path included. */
export const siteMatches = (): string[] =>
  sites.flatMap((site) => site.origins.map((origin) => `${origin}/*`));
