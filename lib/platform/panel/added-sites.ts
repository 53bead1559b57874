/** The sites that she added, for our own pages. */
import type { AddedSites } from '../../app/agenda-port';
import { addedSites } from '../browser/our-sites';
import { requestWorker } from './worker-requests';

export const createAddedSites = (): AddedSites => ({
  all: async () => (await addedSites()).map((pattern) => pattern.replace(/\/\*$/, '')),
  // The worker does it: it outlives a popup, and reaches every page.
  leave: (site) => requestWorker({ type: 'site.leave', site: `${site}/*` }),
});
