/** Keeps the page's own icon off the tab while masked: some agendas draw a count or initials in it. Runs in the page, isolated world. */

/** An empty picture: the browser shows its plain one. */
export const NEUTRAL_ICON = 'data:,';

const ICONS = 'link[rel~="icon" i]';

/** Holds every icon; returns what gives back the page's own, as they then are. */
export function holdIcons(): () => void {
  const real = new Map<Element, string>();
  const hold = () => {
    // The browser takes icons from the head alone (Chromium 156, November 2026).
    for (const link of document.head?.querySelectorAll(ICONS) ?? []) {
      const href = link.getAttribute('href');
      if (href === null || href === NEUTRAL_ICON) continue;
      real.set(link, href);
      link.setAttribute('href', NEUTRAL_ICON);
    }
  };
  const observer = new MutationObserver(hold);
  observer.observe(document, {
    subtree: true,
    childList: true,
    attributes: true,
    attributeFilter: ['href', 'rel'],
  });
  hold();
  return () => {
    observer.disconnect();
    for (const [link, href] of real) link.setAttribute('href', href);
  };
}
