// What a page tells by itself to whoever hears it: each change of a live region, once for each turn in which it changed.
import type { Frame, Page } from '@playwright/test';

/** One thing told; `assertive` cuts in, `polite` waits for the end of what is being read. */
export type Told = { readonly manner: 'assertive' | 'polite'; readonly text: string };

type Listening = typeof globalThis & { told?: Told[] };

/** Begins to listen, in the page. */
export const listenToLive = (place: Frame | Page): Promise<void> =>
  place.evaluate(() => {
    const LIVE = '[aria-live], [role=status], [role=alert], [role=log]';
    const told: Told[] = [];
    (globalThis as Listening).told = told;
    const mannerOf = (region: Element): string =>
      region.getAttribute('aria-live') ?? (region.getAttribute('role') === 'alert' ? 'assertive' : 'polite');
    const regionOf = (node: Node): Element | null =>
      (node instanceof Element ? node : node.parentElement)?.closest(LIVE) ?? null;
    const comeIn = (node: Node): Element[] => {
      if (!(node instanceof Element)) return [];
      // An alert speaks as it comes; any other region only once it stands there and changes.
      return [node, ...node.querySelectorAll('*')].filter((each) => each.getAttribute('role') === 'alert');
    };
    const said = new WeakMap<Element, string>();
    const tell = (region: Element) => {
      const text = region.textContent ?? '';
      const manner = mannerOf(region);
      if (manner === 'off' || text === '' || said.get(region) === text) return;
      said.set(region, text);
      told.push({ manner: manner === 'assertive' ? 'assertive' : 'polite', text: text.slice(0, 80) });
    };
    for (const region of document.querySelectorAll(LIVE)) said.set(region, region.textContent ?? '');
    new MutationObserver((changes) => {
      const changed = changes.flatMap(({ target, addedNodes }) => {
        const region = regionOf(target);
        return [...(region ? [region] : []), ...[...addedNodes].flatMap(comeIn)];
      });
      for (const region of new Set(changed)) tell(region);
    }).observe(document, { subtree: true, childList: true, characterData: true });
  });

/** What was told since. */
export const toldSoFar = (place: Frame | Page): Promise<readonly Told[]> =>
  place.evaluate(() => (globalThis as Listening).told ?? []);
