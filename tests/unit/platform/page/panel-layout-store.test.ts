// @vitest-environment happy-dom
import { beforeEach, describe, expect, onTestFinished, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { PANEL_WIDTH } from '../../../../lib/contract/panel-width';
import { readLayout, toLayout, writeLayout } from '../../../../lib/platform/page/panel-layout-store';

const STRIP = { open: false, width: PANEL_WIDTH.initial, mode: 'push' };

beforeEach(() => fakeBrowser.reset());

describe('what was stored by hand, by an older version, by nobody', () => {
  test.each([
    [undefined],
    [null],
    ['open'],
    [{ open: 'yes', width: 'wide', mode: 'above' }],
    [{ open: 1, width: Number.NaN, mode: null }],
  ])('%o is a strip, to be opened beside the page', (raw) => {
    expect(toLayout(raw)).toEqual(STRIP);
  });

  test('a width that the panel is not drawn for becomes one that it is', () => {
    expect(toLayout({ open: true, width: 5, mode: 'push' })).toEqual({
      open: true,
      width: PANEL_WIDTH.min,
      mode: 'push',
    });
    expect(toLayout({ width: 9999 }).width).toBe(PANEL_WIDTH.max);
  });
});

test('what the browser refuses to read is a strip: the panel comes all the same', async () => {
  const get = vi.spyOn(chrome.storage.local, 'get').mockRejectedValue(new Error('refused'));
  onTestFinished(() => get.mockRestore());
  expect(await readLayout()).toEqual(STRIP);
});

test('a layout is remembered for this origin; none is a strip', async () => {
  expect(await readLayout()).toEqual(STRIP);
  const layout = { open: true, width: PANEL_WIDTH.initial + 10, mode: 'push' } as const;
  writeLayout(layout);
  expect(await readLayout()).toEqual(layout);
  expect(Object.keys(await fakeBrowser.storage.local.get(null))).toEqual([`layout:${location.origin}`]);
});

test('« over the page » counts where it was chosen: once it was everybody’s', async () => {
  const over = { open: true, width: PANEL_WIDTH.initial, mode: 'overlay' } as const;
  await chrome.storage.local.set({ [`layout:${location.origin}`]: over });
  expect((await readLayout()).mode).toBe('push');
  writeLayout({ ...over, isChosen: true });
  expect(await readLayout()).toEqual({ ...over, isChosen: true });
});

test('that a page did not stand aside is remembered for this width; of the address nothing, not even a sum', async () => {
  history.replaceState(null, '', '/patients/dupont');
  writeLayout({ ...STRIP, mode: 'push', isRefused: true });
  expect(await readLayout()).toEqual({ ...STRIP, isRefused: true });
  const stored = await fakeBrowser.storage.local.get(null);
  history.replaceState(null, '', '/dupont');
  writeLayout({ ...STRIP, mode: 'push', isRefused: true });
  expect(await fakeBrowser.storage.local.get(null)).toEqual(stored);
  expect((await readLayout()).isRefused).toBe(true);
  window.innerWidth += 100;
  expect(await readLayout()).toEqual(STRIP);
});
