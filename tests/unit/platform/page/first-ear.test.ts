// @vitest-environment happy-dom
// After an update the newer script hears first, although the page's own listeners were there before it.
import { beforeEach, expect, onTestFinished, test, vi } from 'vitest';
import { createEar, inheritEar } from '../../../../lib/platform/page/first-ear';
import { byBrowser } from '../panel/keyboard/strokes';

let told: string[];

/** What happy-dom does not do (21.0.4): the event that is being heard, seen from a shadow tree. */
function hearing(event: Event): Event {
  Object.defineProperty(window, 'event', { value: event, configurable: true });
  window.dispatchEvent(event);
  return event;
}

const listen = (hear: (event: Event) => void) => {
  addEventListener('keydown', hear, true);
  onTestFinished(() => removeEventListener('keydown', hear, true));
};

const key = () => byBrowser(new KeyboardEvent('keydown', { key: 'a', cancelable: true }));

beforeEach(() => {
  told = [];
  const trees = new Map<Element, ShadowRoot>();
  const attach = Element.prototype.attachShadow;
  vi.spyOn(Element.prototype, 'attachShadow').mockImplementation(function (this: Element, how) {
    const tree = attach.call(this, how);
    trees.set(this, tree);
    return tree;
  });
  Object.assign(chrome, {
    dom: { openOrClosedShadowRoot: (element: Element) => trees.get(element) ?? null },
  });
  onTestFinished(() => void vi.restoreAllMocks());
});

/** A script of ours that was given now; `take` keeps what it hears from everybody behind it. */
function script(name: string, older?: { readonly giveWay: () => boolean }) {
  const ear = createEar((event) => {
    told.push(name);
    event.stopImmediatePropagation();
  });
  inheritEar(ear.hear, () => void older?.giveWay());
  listen(ear.hear);
  return ear;
}

test('each script hears through the place of the one before it, once, and the page nothing', () => {
  const first = script('first');
  listen(() => told.push('page'));
  hearing(key());
  const second = script('second', first);
  hearing(key());
  script('third', second);
  hearing(key());
  expect(told).toEqual(['first', 'second', 'third']);
});

test('where nobody takes its place an older one says so', () => {
  const ear = createEar(() => void told.push('older'));
  listen(ear.hear);
  expect(ear.giveWay()).toBe(false);
});

test('what a page dispatches itself is heard by none', () => {
  script('second', script('first'));
  hearing(new KeyboardEvent('keydown', { key: 'a' }));
  expect(told).toEqual([]);
});
