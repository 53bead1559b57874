/** The agendas that are open in tabs, for a page of ours that lies over none. */
import type { ReadPage } from '../../app/agenda-port';
import { ourSites } from '../browser/our-sites';
import { browser, type Tab } from '../browser/web-extension';
import { lookIn } from './page-look';
import { createPagePointing } from './page-pointing';

/** Brings a tab to the front, its window too. */
async function bringToFront({ id, windowId }: Pick<Tab, 'id' | 'windowId'>): Promise<void> {
  if (id === undefined) return;
  await browser.tabs.update(id, { active: true });
  await browser.windows.update(windowId, { focused: true });
}

/** She shows it in its own tab, and comes back to this one. */
const pointingIn = (tabId: number, tab: Tab) =>
  createPagePointing(tabId, {
    before: () => bringToFront(tab),
    after: async () => bringToFront(await browser.tabs.getCurrent().then((own) => own ?? tab)),
  });

/** Those of our sites: of any other tab neither address nor words are ours to have. */
export async function openAgendas(): Promise<ReadPage[]> {
  const tabs = await browser.tabs.query({ url: await ourSites(), discarded: false });
  return tabs.flatMap((tab) => {
    const { id, url: address } = tab;
    if (id === undefined || !address || !URL.canParse(address)) return [];
    const { origin } = new URL(address);
    return [{ origin, look: (question) => lookIn(id, question), pointing: pointingIn(id, tab) }];
  });
}
