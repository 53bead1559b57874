/** Which tabs carry a page script. Runs in the worker. */
import { sites } from '../../content/sites';
import { isSiteAllowed } from '../../domain/privacy/administration';
import { keptAdministration, lastAdministration } from '../browser/administration';
import { ourSites, sitesKnown } from '../browser/our-sites';
import { browser, type Tab } from '../browser/web-extension';

/** « https://pro.example.fr/* » as scheme and host; the port of a match pattern is any. */
const originOf = (pattern: string): string => pattern.replace(/\/\*$/, '');

/**
 * True for a tab of a supported site. Without the `tabs` permission the address of any other page is not given to us;
 * our own pages' addresses are, so the manifest's patterns decide.
 */
export function isEnabled(url: string | undefined, patterns: readonly string[]): boolean {
  if (url === undefined || !URL.canParse(url)) return false;
  const { protocol, hostname } = new URL(url);
  return patterns.some((pattern) => originOf(pattern) === `${protocol}//${hostname}`);
}

/** True for a tab of ours (settings, journal): it hears the keys itself, and the settings page tries them. */
export const isOurOwn = (tab: Tab): boolean => tab.url?.startsWith(browser.runtime.getURL('')) ?? false;

/** What stands in a tab stays until what is on its way has come, which may be never; an empty tab is where it goes. */
const addressOf = ({ url, pendingUrl }: Pick<Tab, 'url' | 'pendingUrl'>): string | undefined =>
  /^(?:https?|file):/.test(url ?? '') ? url : pendingUrl;

/**
 * True for a tab over which the panel is laid, or is about to be. Not where a page of somebody else still stands: her key
 * gives us that page (`activeTab`), and the panel would be laid there.
 */
export const hasPanel = (tab: Tab): boolean => isEnabled(addressOf(tab), sitesKnown());

/** The site of an address, or of a match pattern. */
const siteIdOf = (address: string): string | undefined =>
  sites.find(({ origins }) => origins.some((origin) => address.startsWith(`${origin}/`)))?.id;

/** Where the administrator named the sites of this machine, no other gets the panel. */
export const isAllowed = async (tab: Pick<Tab, 'url' | 'pendingUrl'>): Promise<boolean> =>
  isSiteAllowed(await lastAdministration(), siteIdOf(addressOf(tab) ?? ''));

/** Of all our sites, as match patterns, those that the administrator leaves to the panel. */
export async function allowedMatches(): Promise<string[]> {
  const fixed = await keptAdministration();
  const matches = await ourSites();
  return matches.filter((match) => isSiteAllowed(fixed, siteIdOf(match)));
}
