/** Keys that somebody else has: the browser, which keeps them, and neighbours on the agenda's page, who hear them there. */

/** What the browser takes, or does with its own menus. */
export const BROWSER_KEYS: readonly string[] = [
  ...['n', 't', 'w', 'Shift+n', 'Shift+t', 'Shift+w', 'Shift+q', 'F4'].map((key) => `Control+${key}`),
  ...['d', 'e', 'f', 'F4', 'Home', 'ArrowLeft', 'ArrowRight'].map((key) => `Alt+${key}`),
];

/** Suggested for the four global commands; she may have others by now. */
export const SUGGESTED_GLOBAL_KEYS: readonly string[] = ['Alt+c', 'Alt+q', 'Alt+k', 'Alt+p'];

/** One row a neighbour, from its public source. No agenda of ours publishes keys of its own. */
export const NEIGHBOURS_KEYS: readonly { readonly name: string; readonly keys: readonly string[] }[] = [
  {
    // On secure.weda.fr, as its own help says (November 2026).
    name: 'Weda-Helper',
    keys: ['Alt+c', 'Alt+v', 'Alt+r', ...[1, 2, 3, 4, 5, 6].map((digit) => `Alt+Digit${digit}`)],
  },
];
