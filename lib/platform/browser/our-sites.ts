/**
 * The sites that are ours to lie over: those of the package, and those that she added herself, each by the browser's own
 * question for that one site. Pages and worker.
 */
import { softphoneMatches } from '../../content/sites/softphones';
import { browser } from './web-extension';

/** One site and no other: a permission for all sites, which she can give in the browser's own pages, adds none. */
const ADDED = /^https:\/\/[^*/]+\/\*$/;

/** What the manifest states. */
const packaged = (): readonly string[] => browser.runtime.getManifest().host_permissions ?? [];

/** As they were last read in this context; null before. */
let added: readonly string[] | null = null;

/** The match pattern of an address that can be added; null where there is none. Without TLS a page has no secure context. */
export function patternOf(url: string | undefined): string | null {
  if (url === undefined || !URL.canParse(url)) return null;
  const { protocol, hostname } = new URL(url);
  const pattern = `https://${hostname}/*`;
  return protocol === 'https:' && !softphoneMatches().includes(pattern) ? pattern : null;
}

function note(origins: readonly string[] = []): void {
  // The page of her telephone is listened to, and has no panel.
  const others = [...packaged(), ...softphoneMatches()];
  added = origins.filter((origin) => ADDED.test(origin) && !others.includes(origin)).toSorted();
}

/** Match patterns of the sites that she added. */
export async function addedSites(): Promise<readonly string[]> {
  try {
    note((await browser.permissions.getAll()).origins);
  } catch {
    // A browser that does not answer has still those of the package.
    note(added ?? []);
  }
  return added ?? [];
}

/** Match patterns of all of them. */
export const ourSites = async (): Promise<string[]> => [...packaged(), ...(await addedSites())];

/** The same as it was last known, where nothing may be waited for. */
export const sitesKnown = (): readonly string[] => [...packaged(), ...(added ?? [])];

/**
 * Does what needs them once they are read, at once where they were. By the browser's own callback: what follows a promise
 * is no longer taken for her key press, and its side panel opens for one only (Chromium 156, November 2026).
 */
export function withSites(run: () => void): void {
  if (added !== null) run();
  else
    chrome.permissions.getAll(({ origins }) => {
      note(origins);
      run();
    });
}
