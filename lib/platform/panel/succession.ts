/**
 * One panel follows another in the same tab when the extension is updated under the page. The old frame lives on after
 * the update (it types and saves, only `chrome` is dead in it), so both speak over a channel of our own origin, which no
 * page hears, and the old one goes only when the new one holds its keyboard. Runs in the panel's frame.
 */
import { type Place, type Standing, SuccessionMessage } from '../../contract/standing';
import { isPlaceDrawn, isTyping, openVestibule, readPlace, restorePlace } from './panel-place';

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

type Message<T extends SuccessionMessage['type']> = Extract<SuccessionMessage, { type: T }>;

/** Resolves with the first such message of this tab; null after `patience` ms. */
function hear<T extends SuccessionMessage['type']>(
  { channel, tabId }: { readonly channel: BroadcastChannel; readonly tabId: number },
  type: T,
  patience: number,
): Promise<Message<T> | null> {
  return new Promise((resolve) => {
    const timer = setTimeout(() => resolve(null), patience);
    channel.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
      const { data: message } = SuccessionMessage.safeParse(data);
      if (message?.type !== type || message.tabId !== tabId) return;
      clearTimeout(timer);
      resolve(message as Message<T>);
    });
  });
}

const post = (channel: BroadcastChannel, message: SuccessionMessage): void => channel.postMessage(message);

/** What the old panel gives away. */
export type Estate = {
  readonly standing: () => Standing;
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
const left = (): Promise<Place | null> =>
  new Promise((resolve) => {
    let place = readPlace();
    // The browser empties the place before it tells the window.
    addEventListener('focusout', ({ target }) => {
      if (target instanceof Element) place = readPlace(target);
    });
    addEventListener('blur', () => setTimeout(() => resolve(place)), { once: true });
    setTimeout(() => resolve(place), LEAVE_MS);
  });

/** Stands ready, all its life, to hand over to a later panel of the same tab. */
export function expectSuccessor(tabId: number, { standing, saved }: Estate): void {
  const channel = new BroadcastChannel(CHANNEL);
  const handOver = async () => {
    if (document.hasFocus() && isTyping()) await paused();
    const hasFocus = document.hasFocus();
    post(channel, { type: 'present', tabId, hasFocus, isTyping: hasFocus && isTyping() });
    const place = hasFocus ? await left() : null;
    await saved();
    post(channel, { type: 'left', tabId, standing: standing(), place });
  };
  channel.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
    const { data: message } = SuccessionMessage.safeParse(data);
    if (message?.type === 'arrived' && message.tabId === tabId) void handOver();
  });
}

async function restoreWhenDrawn(place: Place | null): Promise<void> {
  if (!place) return;
  for (let tries = 0; !isPlaceDrawn(place) && tries < REDRAW.times; tries += 1)
    await new Promise((resolve) => setTimeout(resolve, REDRAW.everyMs));
  restorePlace(place);
}

/** What the new panel brings. */
export type Heir = {
  readonly tabId: number;
  /** Moves the keyboard into this panel. */
  readonly takeFocus: () => void;
  /** Reads again what is on disk, and shows what the other showed. */
  readonly takeUp: (standing: Standing) => Promise<void>;
};

/** Takes over from the panel before, keyboard and caret included; false when there was none to answer. */
export async function succeed({ tabId, takeFocus, takeUp }: Heir): Promise<boolean> {
  const channel = new BroadcastChannel(CHANNEL);
  const line = { channel, tabId };
  const [answer, leaving] = [hear(line, 'present', ANSWER_MS), hear(line, 'left', ANSWER_MS + LEAVE_MS)];
  post(channel, { type: 'arrived', tabId });
  const present = await answer;
  if (!present) return false;
  const vestibule = present.isTyping ? openVestibule() : null;
  if (present.hasFocus) takeFocus();
  const last = await leaving;
  channel.close();
  if (last) await takeUp(last.standing);
  const restore = () => restoreWhenDrawn(last?.place ?? null);
  await (vestibule ? vestibule.leave(restore) : restore());
  return true;
}
