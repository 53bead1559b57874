/**
 * What a panel shows that is on no disk, and where its caret stands, kept for the panel that comes after it in the same tab: an agenda
 * that loads its page anew at each click takes the frame with it every time. In memory only; of a field its name, never what
 * stands in it. Runs in the panel's frame.
 */
import * as z from 'zod/mini';
import { PanelView } from '../../contract/panel-replacement';
import { browser } from '../browser/web-extension';
import { CaretPlace, caretIn, keepCaret, putCaret } from './kept-caret';
import type { PageLink } from './page-link';

/** Kept in a pause of her typing: no key waits for it. Milliseconds. */
const PAUSE_MS = 150;
/** Longer gone, she was elsewhere meanwhile, and the panel begins anew. Milliseconds. */
const FRESH_MS = 60_000;

const KeptView = z.object({
  at: z.number(),
  origin: z.string(),
  view: PanelView,
  caret: z.nullable(CaretPlace),
  /** The keys that were down, by their code: what they write is written. */
  held: z.array(z.string()),
});
export type KeptView = z.infer<typeof KeptView>;

/** Which tab, and on which site: a panel over another site begins anew. */
type Where = Pick<PageLink, 'tabId' | 'origin'>;

/** What the panel knows of itself. */
export type ViewSource = {
  readonly view: () => PanelView;
  /** Calls it whenever `view` is another. */
  readonly onView: (changed: () => void) => void;
  readonly owner: () => HTMLElement | null;
  readonly held: () => string[];
};

const keyOf = ({ tabId }: Where): string => `view:${tabId}`;

/** What the panel before showed there; null where none was, and where it is there still, to be followed. */
export async function keptView(where: Where & Pick<PageLink, 'follows'>): Promise<KeptView | null> {
  if (where.follows) return null;
  const key = keyOf(where);
  const stored: Record<string, unknown> = await browser.storage.session.get(key);
  const kept = KeptView.safeParse(stored[key]);
  const isHere = kept.success && kept.data.origin === where.origin && Date.now() - kept.data.at < FRESH_MS;
  return isHere ? kept.data : null;
}

/** Keeps it from now on; where the page takes the panel out, the side panel finds the caret of its call. */
export function keepView(where: Where, { view, onView, owner, held }: ViewSource, signal: AbortSignal): void {
  keepCaret({ callId: () => view().shownCallId, owner }, signal);
  let timer: ReturnType<typeof setTimeout> | undefined;
  const keep = () => {
    const { origin } = where;
    const kept: KeptView = {
      at: Date.now(),
      origin,
      view: view(),
      caret: caretIn(owner()),
      held: held(),
    };
    void browser.storage.session.set({ [keyOf(where)]: kept }).catch(() => undefined);
  };
  const changed = () => {
    clearTimeout(timer);
    timer = setTimeout(keep, PAUSE_MS);
  };
  for (const type of ['focusin', 'input', 'keyup', 'pointerup'])
    addEventListener(type, changed, { capture: true, signal });
  // The page goes: the last letters of a word are still in the pause.
  addEventListener('pagehide', keep, { signal });
  signal.addEventListener('abort', () => clearTimeout(timer));
  onView(changed);
}

/** Puts the caret where it was; the keyboard is not moved. */
export const restoreCaret = async ({ caret }: KeptView): Promise<boolean> =>
  caret !== null && putCaret(caret);
