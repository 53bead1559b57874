// @vitest-environment happy-dom
// What a page pays whose panel nobody has called: counted, since no time is the same on two machines.
import { expect, onTestFinished, test, vi } from 'vitest';
import page from '../../../../entrypoints/page';

/** No more than this; what is added to every page of the agenda is weighed here first. */
// One listener of them for a moment only: it takes the first place from a script of before an update.
const MOST = { listeners: 27, reads: 0, timers: 0, observers: 1, frames: 0, messages: 0, writes: 0 };

/** Where an object has it from: happy-dom has its own base of events. */
function ownerOf(object: EventTarget, name: string): EventTarget {
  let owner = object;
  while (!Object.hasOwn(owner, name)) owner = Object.getPrototypeOf(owner);
  return owner;
}

const settled = () => new Promise((resolve) => setTimeout(resolve, 20));

test('a page whose panel nobody has called pays for ears and a handle, and for nothing else', async () => {
  onTestFinished(() => void vi.restoreAllMocks());
  // What happy-dom does not have (21.0.4).
  Object.assign(HTMLElement.prototype, { showPopover: () => undefined, hidePopover: () => undefined });
  Object.assign(document, { elementFromPoint: () => null, elementsFromPoint: () => [] });
  Object.defineProperty(document, 'contentType', { value: 'text/html' });
  Object.defineProperty(window, 'frameElement', { value: null });
  Object.assign(globalThis, { requestIdleCallback: (act: () => void) => setTimeout(act) });
  Object.assign(chrome.i18n, { getMessage: (name: string) => name });
  const counted = { observers: 0 };
  const count = (name: 'MutationObserver' | 'ResizeObserver' | 'IntersectionObserver') => {
    const Real = globalThis[name] as new (...given: unknown[]) => object;
    vi.stubGlobal(
      name,
      class extends Real {
        constructor(...given: unknown[]) {
          super(...given);
          counted.observers += 1;
        }
      },
    );
  };
  for (const name of ['MutationObserver', 'ResizeObserver', 'IntersectionObserver'] as const) count(name);
  onTestFinished(() => void vi.unstubAllGlobals());
  const shadows: ShadowRoot[] = [];
  const attach = Element.prototype.attachShadow;
  vi.spyOn(Element.prototype, 'attachShadow').mockImplementation(function (this: Element, how) {
    const root = attach.call(this, how);
    shadows.push(root);
    return root;
  });
  const spies = {
    reads: vi.spyOn(chrome.storage.local, 'get'),
    writes: vi.spyOn(chrome.storage.local, 'set'),
    timers: vi.spyOn(globalThis, 'setInterval'),
    messages: vi.spyOn(chrome.runtime, 'sendMessage'),
  };

  const heard = [
    vi.spyOn(globalThis, 'addEventListener'),
    vi.spyOn(ownerOf(document, 'addEventListener'), 'addEventListener'),
    vi.spyOn(chrome.storage.local.onChanged, 'addListener'),
    vi.spyOn(chrome.runtime.onMessage, 'addListener'),
    vi.spyOn(chrome.runtime.onConnect, 'addListener').mockImplementation(() => undefined),
  ];

  void page.main();
  await settled();

  const frames = shadows.flatMap((root) => [...root.querySelectorAll('iframe')]).length;
  const calls = Object.fromEntries(
    Object.entries(spies).map(([name, { mock }]) => [name, mock.calls.length]),
  );
  // The environment's own, for each signal.
  const isOurs = ([name]: unknown[]) => name !== 'abort';
  const listeners = heard.flatMap(({ mock }) => (mock.calls as unknown[][]).filter(isOurs)).length;
  const paid: Record<string, number> = { ...calls, ...counted, listeners, frames };
  expect(shadows).toHaveLength(1);
  for (const [name, most] of Object.entries(MOST)) expect(paid[name], name).toBeLessThanOrEqual(most);
});
