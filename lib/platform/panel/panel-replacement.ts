/**
 * One panel follows another in the same tab when the extension is updated under the page. The old frame lives on after
 * the update (it types and saves, only `chrome` is dead in it), so both speak over a channel of our own origin, which no
 * page hears, and the old one goes only when the new one holds its keyboard. Runs in the panel's frame.
 */
import { type KeyboardPlace, type PanelView, ReplacementMessage } from '../../contract/panel-replacement';
import { isPlaceDrawn, isTyping, openTypingBuffer, readPlace, restorePlace } from './keyboard-place';

/** Spoken since the first build, like the field `standing`: panels of two builds must understand each other. */
const CHANNEL = 'decroche:succession';

/**
 * The keyboard moves in a pause of her typing: a letter on its way from the browser as it moves would reach neither
 * frame. After `atMostMs` it moves all the same.
 */
const PAUSE = { quietMs: 250, atMostMs: 4000 };
/** How long to wait for an answer, and for the keyboard: a frame that hangs or fell must not hold the new one back. Milliseconds. */
const ANSWER_MS = PAUSE.atMostMs + 500;
const LEAVE_MS = 2000;
/** How long, and how often, the control that had the keyboard is looked for in the new panel. */
const REDRAW = { times: 40, everyMs: 5 };

type Message<T extends ReplacementMessage['type']> = Extract<ReplacementMessage, { type: T }>;

/** Resolves with the first such message of this tab; null after `patience` ms. */
function hear<T extends ReplacementMessage['type']>(
  { channel, tabId }: { readonly channel: BroadcastChannel; readonly tabId: number },
  type: T,
  patience: number,
): Promise<Message<T> | null> {
  return new Promise((resolve) => {
    const timer = setTimeout(() => resolve(null), patience);
    channel.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
      const { data: message } = ReplacementMessage.safeParse(data);
      if (message?.type !== type || message.tabId !== tabId) return;
      clearTimeout(timer);
      resolve(message as Message<T>);
    });
  });
}

const post = (channel: BroadcastChannel, message: ReplacementMessage): void => channel.postMessage(message);

/** What the older panel hands on. */
export type LeavingPanel = {
  readonly view: () => PanelView;
  /** Resolves when all that was typed is on disk. */
  readonly saved: () => Promise<void>;
};

/** Resolves in a pause of the typing. */
const paused = (): Promise<void> =>
  new Promise((resolve) => {
    const listening = new AbortController();
    const end = () => {
      listening.abort();
      resolve();
    };
    let quiet = setTimeout(end, PAUSE.quietMs);
    const onKey = () => {
      clearTimeout(quiet);
      quiet = setTimeout(end, PAUSE.quietMs);
    };
    addEventListener('keydown', onKey, { capture: true, signal: listening.signal });
    setTimeout(end, PAUSE.atMostMs);
  });

/** Resolves when the keyboard has left this frame, with the place where it was: no letter comes after. */
const left = (): Promise<KeyboardPlace | null> =>
  new Promise((resolve) => {
    let place = readPlace();
    // The browser empties the place before it tells the window (Chromium 156, November 2026).
    addEventListener('focusout', ({ target }) => {
      if (target instanceof Element) place = readPlace(target);
    });
    addEventListener('blur', () => setTimeout(() => resolve(place)), { once: true });
    setTimeout(() => resolve(place), LEAVE_MS);
  });

/** Stands ready, all its life, to give way to a later panel of the same tab. */
export function giveWayWhenReplaced(tabId: number, { view, saved }: LeavingPanel): void {
  const channel = new BroadcastChannel(CHANNEL);
  const handOver = async () => {
    if (document.hasFocus() && isTyping()) await paused();
    const hasFocus = document.hasFocus();
    post(channel, { type: 'present', tabId, hasFocus, isTyping: hasFocus && isTyping() });
    const place = hasFocus ? await left() : null;
    await saved();
    post(channel, { type: 'left', tabId, standing: view(), place });
  };
  channel.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
    const { data: message } = ReplacementMessage.safeParse(data);
    if (message?.type === 'arrived' && message.tabId === tabId) void handOver();
  });
}

async function restoreWhenDrawn(place: KeyboardPlace | null): Promise<void> {
  if (!place) return;
  for (let tries = 0; !isPlaceDrawn(place) && tries < REDRAW.times; tries += 1)
    await new Promise((resolve) => setTimeout(resolve, REDRAW.everyMs));
  restorePlace(place);
}

/** What the new panel brings. */
export type ArrivingPanel = {
  readonly tabId: number;
  /** Moves the keyboard into this panel. */
  readonly takeFocus: () => void;
  /** Reads again what is on disk, and shows what the other showed. */
  readonly takeUp: (view: PanelView) => Promise<void>;
};

/** Takes over from the panel before, keyboard and caret included; false when there was none to answer. */
export async function replaceOlderPanel({ tabId, takeFocus, takeUp }: ArrivingPanel): Promise<boolean> {
  const channel = new BroadcastChannel(CHANNEL);
  const line = { channel, tabId };
  const [answer, leaving] = [hear(line, 'present', ANSWER_MS), hear(line, 'left', ANSWER_MS + LEAVE_MS)];
  post(channel, { type: 'arrived', tabId });
  const present = await answer;
  if (!present) return false;
  const buffer = present.isTyping ? openTypingBuffer() : null;
  if (present.hasFocus) takeFocus();
  const last = await leaving;
  channel.close();
  if (last) await takeUp(last.standing);
  const restore = () => restoreWhenDrawn(last?.place ?? null);
  await (buffer ? buffer.passOn(restore) : restore());
  return true;
}
