/**
 * One panel follows another in the same tab when the extension is updated under the page. The old frame lives on after
 * the update (it types and saves, only `chrome` is dead in it), so both speak over a channel of our own origin, which no
 * page hears, and the old one goes only when the new one holds its keyboard. Runs in the panel's frame.
 */
import { type KeyboardPlace, type PanelView, ReplacementMessage } from '../../contract/panel-replacement';
import type { Stroke } from '../../contract/stroke';
import type { HerHands } from './keyboard/her-hands';
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
/** A new panel that has not taken everything by then has fallen. Milliseconds. */
const SETTLED_MS = 12_000;
/** How long the keyboard is waited for, and the word that nothing is left in the old panel: an older build says none. Milliseconds. */
const FOCUS_MS = 1000;
const EMPTY_MS = 500;
/** No key of hers is on its way to the old panel any more. Milliseconds. */
const LATEST_KEY_MS = 3000;
/** How long, and how often, the control that had the keyboard is looked for in the new panel. */
const REDRAW = { times: 40, everyMs: 5 };

type Line = { readonly channel: BroadcastChannel; readonly tabId: number };
type Message<T extends ReplacementMessage['type']> = Extract<ReplacementMessage, { type: T }>;

/** Resolves with the first such message of this tab; null after `patience` ms. */
function hear<T extends ReplacementMessage['type']>(
  { channel, tabId }: Line,
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
export type LeavingPanel = Pick<HerHands, 'handTo' | 'late'> & {
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

/** Which keys are down in this frame: of those the panel after it hears the release alone. */
function watchHeldKeys(): () => string[] {
  const down = new Set<string>();
  addEventListener('keydown', ({ code }) => down.add(code), true);
  addEventListener('keyup', ({ code }) => down.delete(code), true);
  return () => [...down];
}

/**
 * Nothing more is written here: each key that still falls into this panel, before its keyboard is gone and after, is handed to
 * the next; and written here after all where that one fell before it had everything.
 */
async function handKeysOn(line: Line, { handTo, late }: LeavingPanel): Promise<void> {
  const given: Stroke[] = [];
  handTo((stroke) => {
    given.push(stroke);
    post(line.channel, { type: 'late', tabId: line.tabId, stroke });
  });
  if (await hear(line, 'settled', SETTLED_MS))
    return post(line.channel, { type: 'empty', tabId: line.tabId });
  handTo(null);
  for (const stroke of given) late(stroke);
}

/** Stands ready, all its life, to give way to a later panel of the same tab. */
export function giveWayWhenReplaced(tabId: number, leaving: LeavingPanel): void {
  const { view, saved } = leaving;
  const channel = new BroadcastChannel(CHANNEL);
  const held = watchHeldKeys();
  const handOver = async () => {
    if (document.hasFocus() && isTyping()) await paused();
    const hasFocus = document.hasFocus();
    const place = hasFocus ? readPlace() : null;
    void handKeysOn({ channel, tabId }, leaving);
    post(channel, { type: 'present', tabId, hasFocus, isTyping: hasFocus && isTyping() });
    await saved();
    post(channel, { type: 'left', tabId, standing: view(), place, held: held() });
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

/** Resolves once the keyboard is here. */
const focused = (): Promise<void> =>
  new Promise((resolve) => {
    if (document.hasFocus()) return resolve();
    addEventListener('focus', () => resolve(), { once: true });
    setTimeout(resolve, FOCUS_MS);
  });

/** What the new panel brings. */
export type ArrivingPanel = {
  readonly tabId: number;
  /** Moves the keyboard into this panel. */
  readonly takeFocus: () => void;
  /** Reads again what is on disk, and shows what the other showed. */
  readonly takeUp: (view: PanelView) => Promise<void>;
  /** A key that fell into the panel before. */
  readonly late: (stroke: Stroke) => void;
};

/** What was found there. */
export type Replaced = {
  /** The keys that were down there, by their code; null where nobody tells. */
  readonly held: readonly string[] | null;
};

/** Takes over from the panel before, keyboard and caret included; null when there was none to answer. */
export async function replaceOlderPanel(arriving: ArrivingPanel): Promise<Replaced | null> {
  const { tabId, takeFocus, takeUp } = arriving;
  const channel = new BroadcastChannel(CHANNEL);
  const line = { channel, tabId };
  const [answer, leaving] = [hear(line, 'present', ANSWER_MS), hear(line, 'left', ANSWER_MS + LEAVE_MS)];
  channel.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
    const { data: message } = ReplacementMessage.safeParse(data);
    if (message?.type === 'late' && message.tabId === tabId) arriving.late(message.stroke);
  });
  post(channel, { type: 'arrived', tabId });
  const present = await answer;
  if (!present) return null;
  const buffer = present.isTyping ? openTypingBuffer() : null;
  if (present.hasFocus) takeFocus();
  const last = await leaving;
  if (last) await takeUp(last.standing);
  const restore = () => restoreWhenDrawn(last?.place ?? null);
  await (buffer ? buffer.passOn(restore) : restore());
  if (present.hasFocus) await focused();
  const empty = hear(line, 'empty', EMPTY_MS);
  post(channel, { type: 'settled', tabId });
  await empty;
  setTimeout(() => channel.close(), LATEST_KEY_MS);
  return { held: last?.held ?? null };
}
