// Whose her keys were in a tab whose page loads anew: known in memory alone, and no longer than she is there.
import { beforeEach, expect, onTestFinished, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import {
  areOwned,
  createKeysNote,
  followOwned,
  registerWhileOwned,
} from '../../../../lib/platform/worker/owned-keys';
import { until } from '../../../fakes/until';

const SITE = 'https://pro.example.fr';
type Script = {
  readonly id: string;
  readonly js: string[];
  readonly matches: string[];
  readonly runAt: string;
};
const registered = new Map<string, Script>();
/** The sites whose pages are given the script. */
let given: string[] = [];
/** The window of the panel's frame. */
const frame = new EventTarget();
vi.stubGlobal('addEventListener', frame.addEventListener.bind(frame));

beforeEach(() => {
  fakeBrowser.reset();
  registered.clear();
  given = [];
  fakeBrowser.runtime.getManifest = () => ({ host_permissions: [`${SITE}/*`] }) as never;
  Object.assign(chrome.scripting, {
    getRegisteredContentScripts: async () => [...registered.values()],
    registerContentScripts: async (scripts: Script[]) => {
      for (const script of scripts)
        if (`${script.js}` === '/keys.js,/mount.js,/insert.js' && script.runAt === 'document_start') {
          registered.set(script.id, script);
          given = script.matches;
        }
    },
    unregisterContentScripts: async ({ ids }: { ids: string[] }) => {
      for (const id of ids) registered.delete(id);
    },
  });
  onTestFinished(() => void vi.useRealTimers());
});

/** The same tab, on the same site. */
const here = { tabId: 5, origin: SITE };

test('pages to come keep her keys, and bring the panel, while a panel owns them in any tab, and no longer', async () => {
  registerWhileOwned();
  const [one, other] = [createKeysNote(here), createKeysNote({ ...here, tabId: 6 })];
  one(true);
  await until(() => expect(registered.size).toBe(1));
  other(true);
  one(false);
  await until(async () => expect(await areOwned(here)).toBe(false));
  expect(registered.size).toBe(1);
  other(false);
  await until(() => expect(registered.size).toBe(0));
});

test('of the sites that are ours only that of such a panel keeps them, and none that has been taken away', async () => {
  fakeBrowser.runtime.getManifest = () =>
    ({ host_permissions: [`${SITE}/*`, 'https://other.example.fr/*'] }) as never;
  registerWhileOwned();
  createKeysNote({ ...here, origin: 'https://gone.example.fr' })(true);
  await followOwned();
  expect(given).toEqual([]);
  createKeysNote({ ...here, tabId: 6 })(true);
  await until(() => expect(given).toEqual([`${SITE}/*`]));
});

test('they are those of that tab on that site, as the page there went', async () => {
  createKeysNote(here)(true);
  await until(async () => expect(await areOwned(here)).toBe(true));
  expect(await areOwned({ ...here, tabId: 6 })).toBe(false);
  expect(await areOwned({ ...here, origin: 'https://pro.example.de' })).toBe(false);
});

test('a page that went a while ago was left: another stood there meanwhile', async () => {
  vi.useFakeTimers({ toFake: ['Date'] });
  createKeysNote(here)(true);
  frame.dispatchEvent(new Event('pagehide'));
  vi.setSystemTime(Date.now() + 10_000);
  expect(await areOwned(here)).toBe(true);
  vi.setSystemTime(Date.now() + 60_000);
  expect(await areOwned(here)).toBe(false);
});
