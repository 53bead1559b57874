/** The telephone as the worker hears it, and the pages of telephones that she allows. Extension pages. */
import type { Ports } from '../../app/ports';
import { NO_TELEPHONE, Ringing, TELEPHONE, TelephoneChoices, telephoneValue } from '../../contract/telephone';
import { createHeadsets } from './headsets';
import { browser, type StorageChange } from './web-extension';

type Stored = Readonly<Record<string, unknown>>;
const { choices, ringing, ignored } = TELEPHONE;

const ringOf = (stored: unknown): Ringing | null => telephoneValue(Ringing, stored, null);
const patterns = (origins: readonly string[]) => ({ origins: origins.map((origin) => `${origin}/*`) });

export const createTelephone = (): Ports['telephone'] => ({
  ...createHeadsets(),
  async choices() {
    const stored: Stored = await browser.storage.local.get(choices);
    return telephoneValue(TelephoneChoices, stored[choices], NO_TELEPHONE);
  },
  choose: (chosen) => browser.storage.local.set({ [choices]: chosen }),
  onRing(listener) {
    // A framed page has none in Firefox 153, November 2026.
    const memory = browser.storage.session;
    const onChanged = (changes: { [key: string]: StorageChange }) => {
      const change = changes[ringing];
      if (change) listener(ringOf(change.newValue));
    };
    memory?.onChanged.addListener(onChanged);
    void memory?.get(ringing).then((stored: Stored) => listener(ringOf(stored[ringing])));
    return () => memory?.onChanged.removeListener(onChanged);
  },
  async ignore(tabId) {
    const stored: Stored = await browser.storage.session.get(ignored);
    const before = stored[ignored];
    await browser.storage.session.set({ [ignored]: [...(Array.isArray(before) ? before : []), tabId] });
    await browser.storage.session.remove(ringing);
  },
  allow: (origins) => browser.permissions.request(patterns(origins)),
  isAllowed: (origins) => browser.permissions.contains(patterns(origins)),
});
