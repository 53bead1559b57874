/** The booking sites Décroché knows. Manifest matches, host permissions and web-accessible origins derive from these rows. */
import { Site } from '../domain/site';
import { doctolibRows } from './sites/doctolib';
import { otherRows } from './sites/others';

/** Every row, checked: a malformed one fails the build. */
export const sites: readonly Site[] = [...doctolibRows(), ...otherRows].map((row) => Site.parse(row));

/** Match patterns of every supported origin, path included. */
export const siteMatches = (): string[] =>
  sites.flatMap((site) => site.origins.map((origin) => `${origin}/*`));
