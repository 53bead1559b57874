/** Words of the sites that she added, in English. */
import type { sitesFr } from '../../fr/practice/sites';
import type { Words } from '../../words';

export const sitesEn: Words<typeof sitesFr> = {
  removed: (site: string) => `${site} is removed.`,
  back: 'Put back: reload its page, and the panel is there again.',
  notBack: 'The browser did not put it back. Open the site, then click the icon of Décroché.',
};
