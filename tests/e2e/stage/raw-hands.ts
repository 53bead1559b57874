// The secretary's hands on a browser to which nothing else is attached: what she types goes on while the extension, or its worker, is replaced.
import { expect } from './browser.ts';
import { type Line, openLine, type Target, targetsOf } from './devtools-line.ts';

const isAgenda = ({ type, url }: Target): boolean => type === 'page' && url.includes('/patients/');
const isPanel = ({ type, url }: Target): boolean => type === 'iframe' && url.includes('/sidebar.html');

const keyOf = (letter: string) => {
  const code = letter.toUpperCase().charCodeAt(0);
  return {
    key: letter,
    code: `Key${letter.toUpperCase()}`,
    windowsVirtualKeyCode: code,
    nativeVirtualKeyCode: code,
  };
};

/** Its place on the keyboard, by which a release is known for that of a press. */
function codeOf(character: string): string {
  if (character === ' ') return 'Space';
  return /\d/.test(character) ? `Digit${character}` : `Key${character.toUpperCase()}`;
}

const NAMED = { Enter: 13, End: 35, Escape: 27 } as const;

/** Waits up to 15 s for a target. */
export async function findTarget(address: string, fits: (target: Target) => boolean): Promise<Target> {
  let found: Target | undefined;
  const look = async () => {
    found = (await targetsOf(address)).find(fits);
    return found !== undefined;
  };
  await expect.poll(look, { intervals: [50] }).toBe(true);
  if (!found) throw new Error('The target went away again.');
  return found;
}

export type Hands = Awaited<ReturnType<typeof layHands>>;

/** Lays hands on the agenda's tab, in front. */
export async function layHands(address: string) {
  const target = await findTarget(address, isAgenda);
  const page = await openLine(target);
  await page.send('Page.bringToFront');
  const key = (type: string, details: object) => page.send('Input.dispatchKeyEvent', { type, ...details });
  return {
    page,
    targetId: target.id,
    /** The four global keys, and those of the panel. */
    chord: async (letter: string) => {
      for (const type of ['rawKeyDown', 'keyUp']) await key(type, { modifiers: 1, ...keyOf(letter) });
    },
    press: async (name: keyof typeof NAMED) => {
      const code = { windowsVirtualKeyCode: NAMED[name], nativeVirtualKeyCode: NAMED[name] };
      const text = name === 'Enter' ? { text: '\r' } : {};
      for (const type of ['keyDown', 'keyUp']) await key(type, { key: name, code: name, ...code, ...text });
    },
    type: async (character: string) => {
      const code = codeOf(character);
      await key('keyDown', { key: character, code, text: character, unmodifiedText: character });
      await key('keyUp', { key: character, code });
    },
    /** A line to the only panel of the browser. */
    panel: async (): Promise<Line> => openLine(await findTarget(address, isPanel)),
    /** The panels of the browser: for a while after an update there are two. */
    panelIds: async () => (await targetsOf(address)).filter(isPanel).map(({ id }) => id),
    countPanels: async () => (await targetsOf(address)).filter(isPanel).length,
  };
}

/** What is written where the keyboard is in the panel; null where nothing is: a button has a value too, the empty one. */
export const focusedText = (panel: Line): Promise<unknown> =>
  panel.evaluate(
    "document.hasFocus() && document.activeElement.matches('input, textarea') ? document.activeElement.value : null",
  );
