/** Keys that somebody else has: the browser, which keeps them, the fields and lists of every page, and neighbours on the agenda's page, who hear them there. */

/** What the browser takes, or does with its own menus: search, print, reload, zoom, tabs, full screen. */
export const BROWSER_KEYS: readonly string[] = [
  ...['n', 't', 'w', 'Shift+n', 'Shift+t', 'Shift+w', 'Shift+q', 'F4'].map((key) => `Control+${key}`),
  ...['f', 'g', 'h', 'j', 'l', 'o', 'p', 'r', 's', 'u', 'Shift+i', 'Shift+j', 'Shift+r'].map(
    (key) => `Control+${key}`,
  ),
  ...['PageUp', 'PageDown', 'F5', '(Digit[0-9])'].map((key) => `Control+${key}`),
  ...['d', 'e', 'f', 'F4', 'Home', 'ArrowLeft', 'ArrowRight'].map((key) => `Alt+${key}`),
  ...['F3', 'F5', 'F6', 'F7', 'F10', 'F11', 'F12', 'Shift+F10'],
];

/** What writes and corrects in every text field. */
export const EDITING_KEYS: readonly string[] = [
  ...['a', 'b', 'c', 'i', 'v', 'x', 'y', 'z', 'Shift+v', 'Shift+z', 'Insert'],
  ...['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown', 'Home', 'End', 'Backspace', 'Delete'].flatMap(
    (key) => [key, `Shift+${key}`],
  ),
]
  .map((key) => `Control+${key}`)
  .concat('Alt+Backspace');

/** What goes through every list and presses every button. */
export const WALKING_KEYS: readonly string[] = [
  ...[
    'ArrowLeft',
    'ArrowRight',
    'ArrowUp',
    'ArrowDown',
    'Home',
    'End',
    'PageUp',
    'PageDown',
    'Enter',
  ].flatMap((key) => [key, `Shift+${key}`]),
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
