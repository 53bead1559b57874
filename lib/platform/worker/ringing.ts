/**
 * « Ça sonne ? »: a tab that begins to sound, told by the browser to whoever asks, without a permission and without its address
 * (https://developer.chrome.com/docs/extensions/reference/api/tabs#type-Tab). Heard only where she asked for it. Runs in the worker.
 */
import { PANEL_REASONS } from '../../contract/panel-reasons';
import { NO_TELEPHONE, Ringing, TELEPHONE, TelephoneChoices, telephoneValue } from '../../contract/telephone';
import { report } from '../browser/report';
import { browser, type Tab } from '../browser/web-extension';
import { runCommand } from './global-commands';
import { shownCaller } from './shown-caller';

const { choices, ringing, ignored } = TELEPHONE;
type Stored = Readonly<Record<string, unknown>>;

const isHeard = (stored: unknown): boolean => telephoneValue(TelephoneChoices, stored, NO_TELEPHONE).sounds;

/** Of a call that is open the voice sounds too; and what she said to be none is none. */
async function isWanted({ id, mutedInfo }: Tab): Promise<boolean> {
  const [kept, held]: Stored[] = await Promise.all([
    browser.storage.local.get([choices, PANEL_REASONS.calls]),
    browser.storage.session.get(ignored),
  ]);
  const others = held?.[ignored];
  const isIgnored = Array.isArray(others) && others.includes(id);
  return isHeard(kept?.[choices]) && kept?.[PANEL_REASONS.calls] !== true && !isIgnored && !mutedInfo?.muted;
}

async function begin(tab: Tab, tabId: number): Promise<void> {
  if (!(await isWanted(tab))) return;
  const shown = await shownCaller(tabId, tab.url);
  // Its own page says that it is no ring.
  if (shown?.isRinging === false) return;
  const told: Ringing = { tabId, at: Date.now(), number: shown?.number ?? '' };
  await browser.storage.session.set({ [ringing]: told });
  await browser.notifications.create(ringing, {
    type: 'basic',
    iconUrl: browser.runtime.getURL('/icon/128.png'),
    title: browser.i18n.getMessage('ringing'),
    message: browser.i18n.getMessage('ringingHow'),
  });
}

async function end(tabId: number): Promise<void> {
  const stored: Stored = await browser.storage.session.get(ringing);
  if (telephoneValue(Ringing, stored[ringing], null)?.tabId !== tabId) return;
  await Promise.all([browser.storage.session.remove(ringing), browser.notifications.clear(ringing)]);
}

function hear(tabId: number, { audible }: { audible?: boolean | undefined }, tab: Tab): void {
  if (audible === undefined) return;
  void (audible ? begin(tab, tabId) : end(tabId)).catch((error: unknown) => report('telephone', error));
}

/** The browser wakes the worker for every tab that changes while this listens: it does not where nobody asked for it. */
function listen(isOn: boolean): void {
  if (isOn) browser.tabs.onUpdated.addListener(hear);
  else browser.tabs.onUpdated.removeListener(hear);
}

/** Called in the worker's first turn. */
export function hearTelephone(): void {
  listen(true);
  void browser.storage.local.get(choices).then((stored: Stored) => listen(isHeard(stored[choices])));
  browser.storage.local.onChanged.addListener((changes) => {
    const changed = changes[choices];
    if (changed) listen(isHeard(changed.newValue));
  });
  browser.tabs.onRemoved.addListener((tabId) => void end(tabId));
  browser.notifications.onClicked.addListener((id) => {
    if (id !== ringing) return;
    void browser.notifications.clear(ringing);
    void browser.tabs
      .query({ active: true, lastFocusedWindow: true })
      .then(([front]) => runCommand('call', front));
  });
}
