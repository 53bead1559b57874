// What the version before has put into open documents is known after an update, and after nothing else.
import { beforeEach, expect, test, vi } from 'vitest';
import type { Sheet } from '../../../../../lib/platform/mask/tabs/former-sheets';

const sheet = (css: string): Sheet => ({ css, origin: 'USER' });

/** Another life of the worker, of whichever version. */
async function life() {
  vi.resetModules();
  return import('../../../../../lib/platform/mask/tabs/former-sheets');
}

beforeEach(() => chrome.storage.local.clear());

test('after an update the sheets of the version before are given, in every life of the worker', async () => {
  await (await life()).keepSheets([sheet('one')]);
  for (const _ of [1, 2]) {
    const { keepSheets, formerSheets } = await life();
    await keepSheets([sheet('two')]);
    expect(await formerSheets()).toEqual([sheet('one')]);
  }
});

test('of one version there are none, nor before it was looked', async () => {
  const { keepSheets, formerSheets } = await life();
  expect(await formerSheets()).toEqual([]);
  await keepSheets([sheet('one')]);
  expect(await formerSheets()).toEqual([]);
});

test('with the browser they begin anew', async () => {
  await (await life()).keepSheets([sheet('one')]);
  await (await life()).beginSheets([sheet('two')]);
  const { keepSheets, formerSheets } = await life();
  await keepSheets([sheet('two')]);
  expect(await formerSheets()).toEqual([]);
});

test('of many updates the last five are kept; what is damaged counts for nothing', async () => {
  await chrome.storage.local.set({ maskSheets: [{ css: 1 }] });
  for (const version of ['1', '2', '3', '4', '5', '6', '7'])
    await (await life()).keepSheets([sheet(version)]);
  const { keepSheets, formerSheets } = await life();
  await keepSheets([sheet('8')]);
  expect((await formerSheets()).map(({ css }) => css)).toEqual(['3', '4', '5', '6', '7']);
});
