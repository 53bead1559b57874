/** Which version this is, and from which an update came that was not told yet. Worker and extension pages. */
import type { Edition } from '../../app/ports';
import { browser } from './web-extension';

const KEY = 'updatedFrom';

export const createEdition = (): Edition => ({
  version: browser.runtime.getManifest().version,
  async updatedFrom() {
    const stored: Record<string, unknown> = await browser.storage.local.get(KEY);
    const had = stored[KEY];
    return typeof had === 'string' ? had : null;
  },
  told: () => browser.storage.local.remove(KEY),
});

/** After an update: the version before; of several updates that nobody was told of, the first. */
export async function noteUpdate(had: string): Promise<void> {
  const { version, updatedFrom } = createEdition();
  // A reload of the same version counts as an update too.
  if (had !== version && (await updatedFrom()) === null) await browser.storage.local.set({ [KEY]: had });
}
