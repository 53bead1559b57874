/**
 * The tabs in which her keys are the panel's, in memory while the browser runs. A page that loads anew takes panel and keeper with it:
 * while there is such a tab, pages to come of its site keep her keys from their first moment until the worker has told whose they are. Runs in the
 * worker; `createKeysNote` in the panel's frame.
 */
import * as z from 'zod/mini';
import { keepRegistered } from '../browser/registration';
import { report } from '../browser/report';
import { browser, type RegisteredScript } from '../browser/web-extension';
import { allowedMatches, isEnabled } from './enabled-tab';
import { PANEL_SCRIPTS } from './page-scripts';

const KEY = 'keys:';
const ID = 'owned-keys';
/** Longer gone, she was elsewhere in that tab meanwhile. Milliseconds. */
const FRESH_MS = 60_000;

const Owned = z.object({
  origin: z.string(),
  /** When that page went, as far as its panel could still tell; epoch ms. */
  goneAt: z.nullable(z.number()),
});

/** Which tab, and on which site. */
type Where = { readonly tabId: number; readonly origin: string };

const keyOf = ({ tabId }: Pick<Where, 'tabId'>): string => `${KEY}${tabId}`;

/** Notes of this panel that her keys are its own from now on, or its page's again; and when the page goes with them so. */
export function createKeysNote({ tabId, origin }: Where): (isOwned: boolean) => void {
  const key = keyOf({ tabId });
  let isOwnedNow = false;
  const note = (goneAt: number | null) => {
    const owned: z.infer<typeof Owned> = { origin, goneAt };
    const { session } = browser.storage;
    // Untold, her keys are the page's once it has loaded anew, as on any page.
    void (isOwnedNow ? session.set({ [key]: owned }) : session.remove(key)).catch(() => undefined);
  };
  addEventListener('pagehide', () => isOwnedNow && note(Date.now()));
  return (isOwned) => {
    isOwnedNow = isOwned;
    note(null);
  };
}

/** Whether they were the panel's in the page that stood there a moment ago. */
export async function areOwned({ tabId, origin }: Where): Promise<boolean> {
  const key = keyOf({ tabId });
  const stored: Record<string, unknown> = await browser.storage.session.get(key);
  const { data: owned } = Owned.safeParse(stored[key]);
  return owned?.origin === origin && Date.now() - (owned.goneAt ?? Date.now()) < FRESH_MS;
}

async function registerNow(): Promise<void> {
  const stored: Record<string, unknown> = await browser.storage.session.get(null);
  const owned = Object.entries(stored).flatMap(([name, value]) =>
    name.startsWith(KEY) ? (Owned.safeParse(value).data ?? []) : [],
  );
  const isOwned = (match: string) => owned.some(({ origin }) => isEnabled(origin, [match]));
  const matches = owned.length > 0 ? (await allowedMatches()).filter(isOwned) : [];
  // What lays the panel with them: she waits for it in mid-word, and the worker's answer alone says whether it is laid at once.
  const js: RegisteredScript['js'] = ['/keys.js', ...PANEL_SCRIPTS];
  const script: RegisteredScript = { id: ID, matches, js, runAt: 'document_start' };
  await keepRegistered([ID], matches.length > 0 ? [script] : []);
}

/** One after the other, each by what then stands: the tabs, and the sites that are ours. */
export const followOwned = (): Promise<void> =>
  navigator.locks.request(ID, registerNow).catch((error: unknown) => report('worker.keys', error));

/** Starts following; called in the worker's first turn. */
export function registerWhileOwned(): void {
  void followOwned();
  browser.storage.session.onChanged.addListener((changes) => {
    if (Object.keys(changes).some((name) => name.startsWith(KEY))) void followOwned();
  });
  browser.tabs.onRemoved.addListener((tabId) => void browser.storage.session.remove(keyOf({ tabId })));
}
