// @vitest-environment happy-dom
import { beforeEach, expect, onTestFinished, test, vi } from 'vitest';
import { HOST_ATTRIBUTE } from '../../../../lib/platform/document/our-hosts';
import { HOST_STYLE } from '../../../../lib/platform/page/handle';
import { keepAttached } from '../../../../lib/platform/page/heal';
import type { Panel } from '../../../../lib/platform/page/panel-frame';

/** Lets the observer hear what was changed. */
const heard = () => new Promise((resolve) => setTimeout(resolve));

let host: HTMLElement;
let attached: number;
let lost: number;
let isStarted: boolean;

beforeEach(() => {
  host = document.createElement('div');
  host.style.cssText = HOST_STYLE;
  host.setAttribute(HOST_ATTRIBUTE, '');
  attached = 0;
  lost = 0;
  isStarted = true;
  const stop = keepAttached({
    panel: { host, isStarted: () => isStarted } as Panel,
    onAttached: () => {
      attached += 1;
    },
    onLost: () => {
      lost += 1;
    },
    onDocumentReplaced: () => undefined,
  });
  onTestFinished(() => {
    stop();
    host.remove();
  });
});

test('the panel is attached at once, under <html>', () => {
  expect(host.parentElement).toBe(document.documentElement);
  expect(attached).toBe(1);
});

test('removed by the page, it comes back and is shown again', async () => {
  host.remove();
  await heard();
  expect(host.isConnected).toBe(true);
  expect(attached).toBe(2);
});

test('hidden or renamed by the page, it is as it was', async () => {
  const style = host.style.cssText;
  host.style.display = 'none';
  host.hidden = true;
  host.id = 'theirs';
  host.removeAttribute(HOST_ATTRIBUTE);
  await heard();
  expect(host.style.cssText).toBe(style);
  expect(host.getAttributeNames().toSorted()).toEqual([HOST_ATTRIBUTE, 'style'].toSorted());
  expect(attached).toBe(1);
});

test('a page that goes on removing it wins: it stays away until the next load', async () => {
  for (let time = 0; time < 10; time += 1) {
    host.remove();
    await heard();
  }
  expect(host.isConnected).toBe(false);
  expect(lost).toBe(1);
  expect(attached).toBeLessThan(10);
});

test('once stopped, or under a page whose extension is gone, nothing is put back', async () => {
  const own = chrome;
  vi.stubGlobal('chrome', { runtime: {} });
  onTestFinished(() => void vi.stubGlobal('chrome', own));
  host.remove();
  await heard();
  expect(host.isConnected).toBe(false);
});
