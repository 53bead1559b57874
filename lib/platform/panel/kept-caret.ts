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
/** What has a name of ours: that of a button may be a caller's. */
const FIELD = 'input, textarea, select';

const KeptCaret = z.object({
  callId: z.string(),
  name: z.string(),
  tag: z.string(),
  start: z.number(),
  end: z.number(),
});
type KeptCaret = z.infer<typeof KeptCaret>;

/** What the panel knows of its caret. */
export type CaretSource = {
  readonly callId: () => string | null;
  readonly owner: () => HTMLElement | null;
};

function caretNow({ callId, owner }: CaretSource): KeptCaret | null {
  const [id, element] = [callId(), owner()];
  const place = id && element?.matches(FIELD) ? readPlace(element) : null;
  if (!(id && place)) return null;
  const { name, tag, start, end } = place;
  return { callId: id, name, tag, start, end };
}

/** Keeps the caret wherever it goes in a call. */
export function keepCaret(source: CaretSource, signal: AbortSignal): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const keep = () => {
    const caret = caretNow(source);
    if (caret) void browser.storage.session.set({ [KEY]: caret }).catch(() => undefined);
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
  for (let tries = 0; tries < REDRAW.times; tries += 1) {
    if (restorePlace({ ...caret, text: '' })) return true;
    await new Promise((resolve) => setTimeout(resolve, REDRAW.everyMs));
  }
  return false;
}
