// The mask on documents to come: registered once, for our sites, before anything of theirs is drawn.
import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { registerMask, unregisterMask } from '../../../../../lib/platform/mask/tabs/mask-registration';

const SITES = ['https://pro.example.fr/*', 'http://localhost/*'];
type Script = { id: string; matches?: string[]; js?: string[]; css?: string[]; runAt?: string };
let registered: Script[];
const register = vi.fn();

beforeEach(() => {
  registered = [];
  register.mockReset().mockImplementation(async (scripts: Script[]) => void registered.push(...scripts));
  fakeBrowser.runtime.getManifest = () => ({ host_permissions: SITES }) as never;
  Object.assign(chrome.scripting, {
    getRegisteredContentScripts: async ({ ids }: { ids: string[] }) =>
      registered.filter(({ id }) => ids.includes(id)),
    registerContentScripts: register,
    // As the browser: what is not there cannot be taken away.
    unregisterContentScripts: async ({ ids }: { ids: string[] }) => {
      if (!registered.some(({ id }) => ids.includes(id))) throw new Error('Nonexistent script ID');
      registered = registered.filter(({ id }) => !ids.includes(id));
    },
  });
});

test('covers every page of our sites before it is drawn, across restarts', async () => {
  await registerMask();
  expect(registered).toEqual([
    expect.objectContaining({
      matches: SITES,
      runAt: 'document_start',
      matchOriginAsFallback: true,
      persistAcrossSessions: true,
    }),
  ]);
});

test('holds the document before the sketch shows anything of it', async () => {
  await registerMask();
  expect(registered[0]?.js).toEqual(['/mask.js', '/sketch.js']);
  expect(registered[0]?.css).toHaveLength(1);
});

test('is registered once, however often it is asked', async () => {
  await registerMask();
  await registerMask();
  expect(register).toHaveBeenCalledTimes(1);
});

test('keeps the name of the first build: none is left behind by an update', async () => {
  registered = [{ id: 'privacy-blur', matches: SITES, runAt: 'document_start' }];
  await registerMask();
  expect(register).not.toHaveBeenCalled();
  await unregisterMask();
  expect(registered).toEqual([]);
});

test('is taken away alone, and not where it is not', async () => {
  registered = [{ id: 'another' }];
  await unregisterMask();
  await registerMask();
  await unregisterMask();
  expect(registered).toEqual([{ id: 'another' }]);
});

test('that the browser refuses is told: nothing would be masked', async () => {
  register.mockRejectedValue(new Error('invalid match pattern'));
  await expect(registerMask()).rejects.toThrow('invalid match pattern');
});
