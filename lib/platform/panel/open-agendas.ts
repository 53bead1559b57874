/** The agendas that are open in tabs, for a page of ours that lies over none. */
import type { AgendaPage } from '../../app/agenda-port';
import { browser } from '../browser/web-extension';
import { lookIn } from './page-look';

/** Those of the supported sites: of any other tab neither address nor words are ours to have. */
export async function openAgendas(): Promise<Pick<AgendaPage, 'origin' | 'look'>[]> {
  const url = browser.runtime.getManifest().host_permissions ?? [];
  const tabs = await browser.tabs.query({ url, discarded: false });
  return tabs.flatMap(({ id, url: address }) =>
    id === undefined || !address || !URL.canParse(address)
      ? []
      : [{ origin: new URL(address).origin, look: (question) => lookIn(id, question) }],
  );
}
