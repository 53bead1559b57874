/** Tells the first opening of a panel since the browser started. Runs in the panel and in the full pages. */
import { browser } from './web-extension';

const KEY = 'panelOpened';

/** True once per start of the browser or reload of the extension: session storage lives exactly as long. */
export async function isFirstOpening(): Promise<boolean> {
  const stored: Record<string, unknown> = await browser.storage.session.get(KEY);
  await browser.storage.session.set({ [KEY]: true });
  return stored[KEY] !== true;
}

/** The same, asked once by each page: one that asks before it needs the answer has it by then. */
export function createFirstOpening(): () => Promise<boolean> {
  let asked: Promise<boolean> | undefined;
  return () => {
    asked ??= isFirstOpening();
    return asked;
  };
}
