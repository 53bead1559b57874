/** The sites that she added, for our own pages. */
import type { AddedSites } from '../../app/agenda-port';
import { addedSites } from '../browser/our-sites';
import { browser } from '../browser/web-extension';
import { requestWorker } from './worker-requests';

export const createAddedSites = (): AddedSites => ({
  all: async () => (await addedSites()).map((pattern) => pattern.replace(/\/\*$/, '')),
  // The worker does it: it outlives a popup, and reaches every page.
  leave: (site) => requestWorker({ type: 'site.leave', site: `${site}/*` }),
  // Nothing is awaited before: a permission is asked for in the turn of her press only. What follows is the worker's.
  join: (site) => browser.permissions.request({ origins: [`${site}/*`] }).catch(() => false),
});
