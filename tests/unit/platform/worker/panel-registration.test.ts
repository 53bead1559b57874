// Pages get the panel with their load while there is a reason for it, and nothing of it otherwise.
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { PANEL_REASONS } from '../../../../lib/contract/panel-reasons';
import { registerByReason } from '../../../../lib/platform/worker/panel-registration';

type Script = {
  readonly id: string;
  readonly js: string[];
  readonly matches: string[];
  readonly runAt: string;
};
const registered = new Map<string, Script>();
const executeScript = vi.fn(async () => []);

beforeEach(() => {
  fakeBrowser.reset();
  registered.clear();
  executeScript.mockClear();
  fakeBrowser.runtime.getManifest = () => ({ host_permissions: ['https://pro.example.fr/*'] }) as never;
  Object.assign(chrome.tabs, { query: async () => [{ id: 1 }] });
  Object.assign(chrome.scripting, {
    executeScript,
    getRegisteredContentScripts: async () => [...registered.values()],
    registerContentScripts: async (scripts: Script[]) => {
      for (const script of scripts) registered.set(script.id, script);
    },
    updateContentScripts: async (scripts: Script[]) => {
      for (const script of scripts) registered.set(script.id, script);
    },
    unregisterContentScripts: async ({ ids }: { ids: string[] }) => {
      for (const id of ids) registered.delete(id);
    },
  });
});

/** Once what waited for its turn had it, and what follows from that. */
async function settled(): Promise<void> {
  await navigator.locks.request('panel-registration', () => undefined);
  await new Promise((resolve) => setTimeout(resolve));
}
const store = async (values: Record<string, unknown>) => {
  await chrome.storage.local.set(values);
  await settled();
};
const laid = () => executeScript.mock.calls.length > 0;

test('nothing is registered where she has called nobody', async () => {
  registerByReason();
  await store({ 'layout:https://pro.example.fr': { open: false }, privacyBlur: true });
  expect([[...registered.keys()], laid()]).toEqual([[], false]);
});

const CASES: readonly [string, { name: string; on: unknown; off: unknown }][] = [
  ['a call is open', { name: PANEL_REASONS.calls, on: true, off: false }],
  ['something is due', { name: PANEL_REASONS.due, on: true, off: false }],
  [
    'she has abbreviations',
    { name: 'abbreviations', on: { abbreviations: ['bjr'] }, off: { abbreviations: [] } },
  ],
];

test.each(CASES)(
  'while %s it comes with each page, and to those that are there',
  async (_, { name, on, off }) => {
    registerByReason();
    await store({ [name]: on });
    expect(Object.fromEntries([...registered].map(([id, { js }]) => [id, js]))).toEqual({
      panel: ['/mount.js', '/insert.js'],
      'panel-frames': ['/frame.js', '/insert.js'],
    });
    expect(laid()).toBe(true);
    await store({ [name]: off });
    expect([...registered.keys()]).toEqual([]);
  },
);

test('left open it comes with the next page, and opens in no other one', async () => {
  registerByReason();
  await store({ 'layout:https://pro.example.fr': { open: true } });
  expect([registered.size, laid()]).toEqual([2, false]);
});

test('what an update took away is registered again by the next worker', async () => {
  await chrome.storage.local.set({ [PANEL_REASONS.calls]: true });
  registerByReason();
  await settled();
  expect(registered.size).toBe(2);
});

describe('where the administrator names the sites of this machine', () => {
  const SITES = ['https://pro.doctolib.fr/*', 'https://pro.maiia.com/*'];
  const matches = () => registered.get('panel')?.matches;
  beforeEach(() => {
    fakeBrowser.runtime.getManifest = () => ({ host_permissions: SITES }) as never;
  });

  test('it comes with the pages of these only', async () => {
    await chrome.storage.local.set({ administration: { sites: ['doctolib-fr'] } });
    registerByReason();
    await store({ [PANEL_REASONS.calls]: true });
    expect(matches()).toEqual(['https://pro.doctolib.fr/*']);
  });

  test('a policy that comes later holds from then on, and so does its end', async () => {
    registerByReason();
    await store({ [PANEL_REASONS.calls]: true });
    expect(matches()).toEqual(SITES);
    await store({ administration: { sites: ['maiia'] } });
    expect(matches()).toEqual(['https://pro.maiia.com/*']);
    await store({ administration: {} });
    expect(matches()).toEqual(SITES);
  });

  test('where none of ours is among them nothing is registered', async () => {
    await chrome.storage.local.set({ administration: { sites: [] } });
    registerByReason();
    await store({ [PANEL_REASONS.calls]: true });
    expect(registered.size).toBe(0);
  });
});
