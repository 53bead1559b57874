/** Insertions under way, from the panel's side: the page answers each by its number. Runs in the panel's frame. */

import type { PanelToPage } from '../../contract/wire';
import { asCarried } from '../../domain/text/copied-text';
import { browser } from '../browser/web-extension';
import { FRAME_SCRIPTS } from '../worker/page-scripts';

/** A text, and how many characters before its end the caret then stands. */
type Insertion = { readonly text: string; readonly caretFromEnd: number };

export type Insertions = {
  /** Asks the page; true when the field then holds the text. */
  readonly start: (insertion: Insertion) => Promise<boolean>;
  readonly end: (id: number, done: boolean) => void;
  /** The caret is in a frame that the page cannot reach: the frame itself is asked. */
  readonly sendElsewhere: (id: number) => Promise<void>;
  /** The page is gone: none of them will be answered. */
  readonly fail: () => void;
};

export type InsertionOptions = {
  readonly tabId: number;
  readonly post: (message: PanelToPage) => void;
};

/**
 * How long the keyboard is waited for, which the browser moves between frames in its own time (Chromium 156, November
 * 2026). Milliseconds.
 */
const FOCUS_MS = 300;
/** A page, or a frame of another site, that has not answered by then has refused. Milliseconds. */
const ANSWER_MS = 5000;
/** How long frames are waited for that are given their script. Milliseconds. */
const GIVEN_MS = 500;

/** Copying needs the keyboard in the panel. */
async function takeKeyboard(post: InsertionOptions['post']): Promise<void> {
  if (document.hasFocus()) return;
  post({ type: 'takeFocus' });
  const { promise, resolve } = Promise.withResolvers<void>();
  addEventListener('focus', () => resolve(), { once: true });
  setTimeout(resolve, FOCUS_MS);
  await promise;
}

const after = <T>(milliseconds: number, value: T): Promise<T> =>
  new Promise((resolve) => setTimeout(resolve, milliseconds, value));

/** Every frame of the tab with our script hears it; the one that has the keyboard answers. Null when nobody does. */
async function askFrames(tabId: number, insertion: Insertion): Promise<boolean | null> {
  try {
    const asked: Promise<unknown> = browser.tabs.sendMessage(tabId, { type: 'insert', ...insertion });
    // A frame that heard it and hangs never answers; asked again it would write it twice.
    const done = await Promise.race([asked, after(ANSWER_MS, false)]);
    return typeof done === 'boolean' ? done : null;
  } catch {
    return null; // No frame there has a script of ours.
  }
}

/** A frame that came after the panel has none yet; one of a site that is not ours never has. */
async function insertInFrames(tabId: number, insertion: Insertion): Promise<boolean> {
  const done = await askFrames(tabId, insertion);
  if (done !== null) return done;
  const given = browser.scripting.executeScript({
    target: { tabId, allFrames: true },
    files: FRAME_SCRIPTS,
    injectImmediately: true,
  });
  // A frame that hangs is not waited for.
  await Promise.race([given.catch(() => undefined), new Promise((go) => setTimeout(go, GIVEN_MS))]);
  return (await askFrames(tabId, insertion)) ?? false;
}

export function createInsertions({ tabId, post }: InsertionOptions): Insertions {
  const waiting = new Map<number, { insertion: Insertion; resolve: (done: boolean) => void }>();
  let lastId = 0;
  let isClosed = false;
  const end = (id: number, done: boolean) => {
    waiting.get(id)?.resolve(done);
    waiting.delete(id);
  };
  return {
    start: ({ text, caretFromEnd }) =>
      new Promise((resolve) => {
        const insertion = { text: asCarried(text), caretFromEnd };
        if (isClosed) {
          resolve(false);
          return;
        }
        lastId += 1;
        waiting.set(lastId, { insertion, resolve });
        post({ type: 'insert', id: lastId, ...insertion });
        const id = lastId;
        void after(2 * ANSWER_MS, false).then((done) => end(id, done));
      }),
    end,
    sendElsewhere: async (id) => {
      const asked = waiting.get(id);
      const done = asked !== undefined && (await insertInFrames(tabId, asked.insertion));
      if (!done) await takeKeyboard(post);
      end(id, done);
    },
    fail: () => {
      isClosed = true;
      for (const id of waiting.keys()) end(id, false);
    },
  };
}
