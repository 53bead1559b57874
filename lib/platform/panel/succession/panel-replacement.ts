/**
 * One panel follows another in the same tab when the extension is updated under the page: it takes what the other shows, the
 * keys that still fall into it, and, once she rests, its keyboard. What the other does: leaving-panel.ts. Runs in the panel's
 * frame.
 */
import { type KeyboardPlace, type PanelView, ReplacementMessage } from '../../../contract/panel-replacement';
import type { Stroke } from '../../../contract/stroke';
import { isPlaceDrawn, openTypingBuffer, restorePlace } from '../keyboard-place';
import { hear, joinSuccession, type Message, PAUSE, post, REST } from './succession';

/** How long to wait for an answer, and for the keyboard: a frame that hangs or fell must not hold the new one back. Milliseconds. */
const ANSWER_MS = PAUSE.atMostMs + 500;
const LEAVE_MS = 2000;
/** How long the keyboard is waited for, and the word that nothing is left in the old panel: an older build says none. Milliseconds. */
const FOCUS_MS = 1000;
const EMPTY_MS = 500;
/** The same once the keyboard has left it; her letters wait meanwhile. Milliseconds. */
const LAST_EMPTY_MS = 2000;
/** No key of hers is on its way to the old panel any more. Milliseconds. */
const LATEST_KEY_MS = 3000;
/** How long, and how often, the control that had the keyboard is looked for in the new panel. */
const REDRAW = { times: 40, everyMs: 5 };

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
  /** This panel is to be seen in the place of the other. */
  readonly shown: () => void;
  /** Moves the keyboard into this panel. */
  readonly takeFocus: () => void;
  /** Reads again what is on disk, and shows what the other showed. */
  readonly takeUp: (view: PanelView) => Promise<void>;
  /** A key that fell into the panel before. */
  readonly late: (stroke: Stroke) => void;
  /** The keyboard is about to move here, and has moved: see her-hands.ts. */
  readonly moving: () => void;
  readonly moved: () => void;
};

/** What was found there. */
export type Replaced = {
  /** The keys that were down there, by their code; null where nobody tells. */
  readonly held: readonly string[] | null;
  /** Resolves once the keyboard is where it belongs, and no key falls into the other panel any more. */
  readonly moved: Promise<void>;
};

type Answers = {
  readonly isEmpty: (patience: number) => Promise<unknown>;
  readonly present: Message<'present'>;
  readonly left: Promise<Message<'left'> | null>;
  readonly resting: Promise<Message<'resting'> | null>;
};

/** From a panel that hands its keys on: all but the keyboard is here at once, and that once she rests. */
async function takeAll(arriving: ArrivingPanel, answers: Answers): Promise<Replaced> {
  const { present, left, resting, isEmpty } = answers;
  const last = await left;
  if (last) await arriving.takeUp(last.standing);
  await restoreWhenDrawn(last?.place ?? null);
  arriving.shown();
  const move = async () => {
    // A panel that fell tells nothing, and its keyboard is nobody's.
    const isThere = (await resting)?.hasFocus ?? true;
    if (!(present.hasFocus && isThere)) return;
    arriving.moving();
    arriving.takeFocus();
    await focused();
    await isEmpty(LAST_EMPTY_MS);
    arriving.moved();
  };
  return { held: last?.held ?? null, moved: move() };
}

/** From one of a build that writes until its keyboard has left it. */
async function takeAllAtOnce(arriving: ArrivingPanel, { present, left }: Answers): Promise<Replaced> {
  const buffer = present.isTyping ? openTypingBuffer() : null;
  if (present.hasFocus) arriving.takeFocus();
  const last = await left;
  if (last) await arriving.takeUp(last.standing);
  const restore = () => restoreWhenDrawn(last?.place ?? null);
  await (buffer ? buffer.passOn(restore) : restore());
  return { held: null, moved: Promise.resolve() };
}

/** Takes over from the panel before, keyboard and caret included; null when there was none to answer. */
export async function replaceOlderPanel(arriving: ArrivingPanel): Promise<Replaced | null> {
  const { tabId } = arriving;
  const channel = joinSuccession();
  const line = { channel, tabId };
  const answer = hear(line, 'present', ANSWER_MS);
  const left = hear(line, 'left', ANSWER_MS + LEAVE_MS);
  const resting = hear(line, 'resting', ANSWER_MS + LEAVE_MS + REST.atMostMs);
  channel.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
    const { data: message } = ReplacementMessage.safeParse(data);
    if (message?.type === 'late' && message.tabId === tabId) arriving.late(message.stroke);
  });
  post(channel, { type: 'arrived', tabId });
  const present = await answer;
  if (!present) return null;
  const take = present.handsOn ? takeAll : takeAllAtOnce;
  const isEmpty = (patience: number) => {
    const empty = hear(line, 'empty', patience);
    post(channel, { type: 'settled', tabId });
    return empty;
  };
  const replaced = await take(arriving, { present, left, resting, isEmpty });
  await isEmpty(EMPTY_MS);
  void replaced.moved.then(() => setTimeout(() => channel.close(), LATEST_KEY_MS));
  return replaced;
}
