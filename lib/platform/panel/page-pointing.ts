/** Lets her show an element of an agenda's page, and believes of the answer only what its schema lets through. Runs in our own pages. */
import type { Pointing } from '../../app/agenda-port';
import { PointOutcome } from '../../domain/practice/shown/pointed';
import { injected } from '../browser/injected';
import { report } from '../browser/report';
import { browser, type Port } from '../browser/web-extension';
import { POINTING_KEY } from '../page/pointing/pointing-key';

/** Injected, so it carries all that it needs. */
const call = injected('point', (key: string, verb: string, given: string | null): unknown => {
  const pointing: unknown = Reflect.get(globalThis, key);
  const ask: unknown = typeof pointing === 'object' && pointing !== null ? Reflect.get(pointing, verb) : null;
  return typeof ask === 'function' ? ask(given) : null;
});

async function ask(tabId: number, verb: 'start' | 'press' | 'stop', given: string | null) {
  const [answer] = await browser.scripting.executeScript({
    target: { tabId, frameIds: [0] },
    func: call,
    args: [POINTING_KEY, verb, given],
    injectImmediately: true,
  });
  return answer?.result;
}

const tell = (tabId: number, verb: 'press' | 'stop', given: string | null): void =>
  void ask(tabId, verb, given).catch((error: unknown) => report('page.pointing', error));

/** What brings her hands into the page, and back to us. */
type Around = { readonly before: () => Promise<unknown>; readonly after: () => Promise<unknown> };

export function createPagePointing(tabId: number, { before, after }: Around): Pointing {
  return {
    async start(read) {
      await before();
      let life: Port | null = null;
      try {
        const target = { tabId, frameIds: [0] };
        await browser.scripting.executeScript({ target, files: ['/point.js'], injectImmediately: true });
        // Closed with this page of ours, whatever closes it: her hands are then the agenda's again.
        life = browser.tabs.connect(tabId, { frameId: 0, name: POINTING_KEY });
        const outcome = PointOutcome.safeParse(await ask(tabId, 'start', null));
        return await read(outcome.success ? outcome.data : { state: 'left' });
      } finally {
        life?.disconnect();
        await after();
      }
    },
    press: (key) => tell(tabId, 'press', key),
    stop: () => tell(tabId, 'stop', null),
  };
}
