// Sites that she added: what is registered follows the permission, whoever gives or takes it, and nothing of ours stays behind.
import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { ourSites, patternOf, withSites } from '../../../../lib/platform/browser/our-sites';
import { registerMask } from '../../../../lib/platform/mask/tabs/mask-registration';
import { followSites, leaveSite } from '../../../../lib/platform/worker/added-sites';
import { until } from '../../../fakes/until';

const PACKAGED = 'https://pro.example.fr/*';
const ADDED = 'https://agenda.example/*';
type Script = { id: string; matches?: string[]; js?: string[] };
type Told = (permissions: { origins?: string[] }) => void;

const registered = new Map<string, Script>();
const executeScript = vi.fn();
let origins: string[];
let onAdded: Told[];
let onRemoved: Told[];

const put = async (scripts: Script[]) => {
  for (const script of scripts) registered.set(script.id, script);
};

beforeEach(() => {
  fakeBrowser.reset();
  registered.clear();
  executeScript.mockReset().mockResolvedValue([]);
  origins = [PACKAGED];
  [onAdded, onRemoved] = [[], []];
  fakeBrowser.runtime.getManifest = () => ({ host_permissions: [PACKAGED] }) as never;
  const getAll = (answer?: (all: { origins: string[] }) => void) => {
    answer?.({ origins });
    return Promise.resolve({ origins });
  };
  Object.assign(chrome, {
    permissions: {
      getAll,
      onAdded: { addListener: (told: Told) => onAdded.push(told) },
      onRemoved: { addListener: (told: Told) => onRemoved.push(told) },
      remove: async ({ origins: left }: { origins: string[] }) => {
        origins = origins.filter((origin) => !left.includes(origin));
        for (const told of onRemoved) told({ origins: left });
        return true;
      },
    },
  });
  Object.assign(chrome.tabs, { query: async () => [{ id: 4 }] });
  Object.assign(chrome.scripting, {
    executeScript,
    insertCSS: async () => undefined,
    removeCSS: async () => undefined,
    getRegisteredContentScripts: async ({ ids }: { ids: string[] }) =>
      ids.flatMap((id) => registered.get(id) ?? []),
    registerContentScripts: put,
    updateContentScripts: put,
    unregisterContentScripts: async ({ ids }: { ids: string[] }) => {
      for (const id of ids) registered.delete(id);
    },
  });
});

/** She said yes to the browser, from our popup or anywhere. */
function give(site: string): void {
  origins = [...origins, site];
  for (const told of onAdded) told({ origins: [site] });
}
const matchesOf = (id: string) => registered.get(id)?.matches;
const layouts = async () =>
  Object.keys(await fakeBrowser.storage.local.get(null)).filter((key) => key.startsWith('layout:'));

test('a site of hers is given what those of the package have, and stands open', async () => {
  followSites();
  expect(registered.size).toBe(0);
  give(ADDED);
  await until(() => expect(matchesOf('panel')).toEqual([PACKAGED, ADDED]));
  expect(registered.get('added-sites')).toMatchObject({
    matches: [ADDED],
    js: ['/page.js'],
    runAt: 'document_start',
    persistAcrossSessions: true,
  });
  expect(await layouts()).toEqual(['layout:https://agenda.example']);
  const given = () => executeScript.mock.calls.flatMap(([{ files = [] }]) => files);
  await until(() => expect(given()).toEqual(expect.arrayContaining(['/page.js', '/mount.js'])));
});

test('a mask that is on covers it too, and no moment is without the mask', async () => {
  await registerMask();
  const unregister = vi.spyOn(chrome.scripting, 'unregisterContentScripts');
  origins = [PACKAGED, ADDED];
  await registerMask();
  expect(matchesOf('privacy-blur')).toEqual([PACKAGED, ADDED]);
  expect(unregister).not.toHaveBeenCalled();
});

test.each(['by us', 'in the browser’s own pages'])('taken back %s, nothing of it is left', async (who) => {
  followSites();
  give(ADDED);
  await until(() => expect(matchesOf('panel')).toEqual([PACKAGED, ADDED]));
  if (who === 'by us') await leaveSite(ADDED);
  else await chrome.permissions.remove({ origins: [ADDED] });
  await until(() => expect([...registered.keys()]).toEqual([]));
  await until(async () => expect(await layouts()).toEqual([]));
  expect(await ourSites()).toEqual([PACKAGED]);
});

test('a permission for all sites adds none, and a site of the package is none of hers to leave', async () => {
  followSites();
  give('https://*/*');
  expect(await ourSites()).toEqual([PACKAGED]);
  await leaveSite(PACKAGED);
  expect(origins).toContain(PACKAGED);
});

test('what opens by a key press only is done in the turn of the answer', () => {
  const run = vi.fn();
  withSites(run);
  expect(run).toHaveBeenCalledOnce();
});

test.each([
  ['https://agenda.example:8443/jour?d=1', 'https://agenda.example/*'],
  ['http://agenda.example/', null],
  ['chrome://extensions/', null],
  ['about:blank', null],
  [undefined, null],
])('%s is added as %s', (url, pattern) => expect(patternOf(url)).toBe(pattern));
