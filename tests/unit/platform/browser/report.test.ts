/** What is reported is kept without its content, outside of the database, and told to whoever shows it. */
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createProblems } from '../../../../lib/platform/browser/kept-problems';
import { report, watchFailures } from '../../../../lib/platform/browser/report';
import { handleRequest } from '../../../../lib/platform/worker/requests';

const SECRETS = /Roux|06 ?12|grossesse/;

const printed = vi.fn();
const problems = createProblems();

beforeEach(async () => {
  vi.spyOn(console, 'error').mockImplementation(printed);
  vi.spyOn(chrome.runtime, 'getManifest').mockReturnValue({
    version: '0.1.0',
  } as chrome.runtime.ManifestV3);
  await chrome.storage.local.clear();
});
afterEach(() => {
  vi.restoreAllMocks();
  printed.mockClear();
});

/** Written one after the other: once the lock is free, all that was reported so far is kept. */
const kept = () => navigator.locks.request('problems', () => problems.list());

test('a planted secret is neither kept nor printed', async () => {
  report('call.write', new TypeError('Mme Roux\n06 12 34 56 78\ngrossesse'));
  report('call.write', 'Mme Roux');
  const list = await kept();
  expect(list.map(({ name, where }) => [name, where])).toEqual([
    ['string', 'call.write'],
    ['TypeError', 'call.write'],
  ]);
  expect(list[1]?.frames[0]).toMatch(/^report\.test\.ts:\d+:\d+$/);
  expect(JSON.stringify(await chrome.storage.local.get())).not.toMatch(SECRETS);
  expect(JSON.stringify(printed.mock.calls)).not.toMatch(SECRETS);
});

test('a frame that an update left behind only prints', async () => {
  vi.mocked(chrome.runtime.getManifest).mockImplementation(() => {
    throw new Error('Extension context invalidated.');
  });
  report('call.write', new TypeError('Mme Roux'));
  expect(await kept()).toEqual([]);
  expect(printed).toHaveBeenCalledTimes(2);
});

test('two at the same moment are both kept, and a list can be cleared', async () => {
  for (const where of ['a', 'b', 'c', 'b']) report(where, new RangeError(''));
  expect((await kept()).length).toBeGreaterThanOrEqual(3);
  await problems.clear();
  expect(await kept()).toEqual([]);
});

test('who shows the list hears what is added', async () => {
  const heard = vi.fn();
  const stop = problems.onChange(heard);
  report('message.save', new TypeError(''));
  await kept();
  stop();
  expect(heard.mock.calls.at(-1)?.[0]).toMatchObject([{ where: 'message.save', count: 1 }]);
});

test('what nobody caught is reported and told, thrown or rejected; a remark of the browser without error is not', async () => {
  const told = vi.fn();
  const heard = new EventTarget();
  const { addEventListener } = globalThis;
  globalThis.addEventListener = heard.addEventListener.bind(heard);
  watchFailures('sidebar', told);
  globalThis.addEventListener = addEventListener;
  const [thrown, rejected] = [new TypeError('Roux'), new RangeError('Roux')];
  heard.dispatchEvent(Object.assign(new Event('error'), { error: thrown }));
  heard.dispatchEvent(Object.assign(new Event('error'), { error: null }));
  heard.dispatchEvent(Object.assign(new Event('unhandledrejection'), { reason: rejected }));
  expect((await kept()).map(({ name }) => name)).toEqual(['RangeError', 'TypeError']);
  expect(told.mock.calls).toEqual([[thrown], [rejected]]);
});

test('a page script is heard, and can say nothing but short names and places', async () => {
  const sender = { id: chrome.runtime.id, origin: 'https://pro.doctolib.fr' };
  const options = { checkReminders: async () => ({ text: null, keys: [], nextAt: null }) };
  const tell = (traits: object) => handleRequest({ type: 'problem.met', ...traits }, sender, options);
  await tell({ name: 'TypeError', frames: ['page.js:1:22'] });
  expect(tell({ name: 'Mme Roux', frames: [] })).toBeNull();
  expect(tell({ name: 'TypeError', frames: ['Mme Roux'] })).toBeNull();
  expect(await kept()).toMatchObject([{ context: 'page', frames: ['page.js:1:22'] }]);
});

const pages = import.meta.glob<string>('/entrypoints/*/main.tsx', {
  query: '?raw',
  import: 'default',
  eager: true,
});

test.each(Object.entries(pages))('%s reports under its own name', async (path, source) => {
  const name = path.split('/').at(-2) ?? '';
  Reflect.set(globalThis, 'location', { pathname: `/${name}.html` });
  report('call.write', new TypeError(''));
  Reflect.deleteProperty(globalThis, 'location');
  expect(await kept()).toMatchObject([{ context: name }]);
  expect(source).toContain(`watchFailures('${name}'`);
});
