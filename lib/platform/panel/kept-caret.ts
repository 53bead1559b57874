/**
 * Where the caret stands in a call, kept for the side panel: a page that takes the panel out takes its frame with it, and no
 * word can be handed over. In memory only, by the name of the field: never what stands in it. Runs in the panel's frame and in
 * the side panel.
 */
import * as z from 'zod/mini';
import { browser } from '../browser/web-extension';
import { readPlace, restorePlace } from './keyboard-place';

const KEY = 'caretInCall';
/** Kept in a pause of her typing: no key waits for it. Milliseconds. */
const PAUSE_MS = 150;
/** How long, and how often, the field is looked for in a panel that is being drawn. */
const REDRAW = { times: 40, everyMs: 25 };
/** Behind the last letter of any text. */
const LAST = 2 ** 31 - 1;
/** What has a name of ours: that of a button may be a caller's. */
const FIELD = 'input, textarea, select';

export const CaretPlace = z.object({
  name: z.string(),
  tag: z.string(),
  start: z.number(),
  end: z.number(),
  /** Behind the last letter: of a word that goes on meanwhile it stays there. */
  isAtEnd: z.boolean(),
});
export type CaretPlace = z.infer<typeof CaretPlace>;

const KeptCaret = z.extend(CaretPlace, { callId: z.string() });
type KeptCaret = z.infer<typeof KeptCaret>;

/** What the panel knows of its caret. */
export type CaretSource = {
  readonly callId: () => string | null;
  readonly owner: () => HTMLElement | null;
};

/** Where the caret stands in this field; null where it is none of ours. */
export function caretIn(element: HTMLElement | null): CaretPlace | null {
  const place = element?.matches(FIELD) ? readPlace(element) : null;
  if (!place) return null;
  const { name, tag, start, end, text } = place;
  return { name, tag, start, end, isAtEnd: start === text.length };
}

/** Puts the caret there once the field is drawn; false where there is no such field. */
export async function putCaret({ isAtEnd, ...place }: CaretPlace): Promise<boolean> {
  const standing = isAtEnd ? { ...place, start: LAST, end: LAST } : place;
  for (let tries = 0; tries < REDRAW.times; tries += 1) {
    if (restorePlace({ ...standing, text: '' })) return true;
    await new Promise((resolve) => setTimeout(resolve, REDRAW.everyMs));
  }
  return false;
}

/** Keeps the caret wherever it goes in a call. */
export function keepCaret({ callId, owner }: CaretSource, signal: AbortSignal): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const keep = () => {
    const [id, place] = [callId(), caretIn(owner())];
    if (id === null || place === null) return;
    const caret: KeptCaret = { callId: id, ...place };
    void browser.storage.session.set({ [KEY]: caret }).catch(() => undefined);
  };
  const onMove = () => {
    clearTimeout(timer);
    timer = setTimeout(keep, PAUSE_MS);
  };
  for (const type of ['focusin', 'input', 'keyup', 'pointerup'])
    addEventListener(type, onMove, { capture: true, signal });
  signal.addEventListener('abort', () => clearTimeout(timer));
}

/** Puts the caret where it was kept, if that was in this call; false where it was not, or there is no such field. */
export async function takeKeptCaret(callId: string | null): Promise<boolean> {
  const stored: Record<string, unknown> = await browser.storage.session.get(KEY);
  const { data: caret } = KeptCaret.safeParse(stored[KEY]);
  if (caret?.callId !== callId || callId === null) return false;
  const { callId: _, ...place } = caret;
  return putCaret(place);
}
