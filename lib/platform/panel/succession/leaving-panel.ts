/**
 * The panel of a version that is followed by another. Its frame lives on after the update (it types and saves, only `chrome` is
 * dead in it), and goes when the new one has its keyboard. Runs in the panel's frame.
 */
import { type PanelView, ReplacementMessage } from '../../../contract/panel-replacement';
import type { Stroke } from '../../../contract/stroke';
import type { HerHands } from '../keyboard/her-hands';
import { isTyping, readPlace } from '../keyboard-place';
import { hear, joinSuccession, type Line, PAUSE, post, REST } from './succession';

/** A new panel that has not taken everything by then has fallen. Milliseconds. */
const SETTLED_MS = 12_000;

/** What the older panel hands on. */
export type LeavingPanel = Pick<HerHands, 'handTo' | 'held' | 'late'> & {
  readonly view: () => PanelView;
  /** Resolves when all that was typed is on disk. */
  readonly saved: () => Promise<void>;
};

/** Ends when no key came for a while. */
function createQuiet({ quietMs, atMostMs }: typeof PAUSE) {
  const over = Promise.withResolvers<void>();
  let quiet = setTimeout(over.resolve, quietMs);
  setTimeout(over.resolve, atMostMs);
  return {
    over: over.promise,
    onKey: () => {
      clearTimeout(quiet);
      quiet = setTimeout(over.resolve, quietMs);
    },
  };
}

/** Resolves in a pause of the typing. */
async function paused(): Promise<void> {
  const listening = new AbortController();
  const quiet = createQuiet(PAUSE);
  addEventListener('keydown', quiet.onKey, { capture: true, signal: listening.signal });
  await quiet.over;
  listening.abort();
}

/**
 * Nothing more is written here: each key that still falls into this panel, before its keyboard is gone and after, is handed to
 * the next; and written here after all where that one fell before it had everything.
 */
async function handKeysOn(line: Line, { handTo, late }: LeavingPanel, onKey: () => void): Promise<void> {
  const { channel, tabId } = line;
  const given: Stroke[] = [];
  handTo((stroke) => {
    onKey();
    given.push(stroke);
    post(channel, { type: 'late', tabId, stroke });
  });
  const settled = hear(line, 'settled', SETTLED_MS);
  channel.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
    const { data: message } = ReplacementMessage.safeParse(data);
    if (message?.type === 'settled' && message.tabId === tabId) post(channel, { type: 'empty', tabId });
  });
  if (await settled) return;
  handTo(null);
  for (const stroke of given) late(stroke);
}

/** Stands ready, all its life, to give way to a later panel of the same tab. */
export function giveWayWhenReplaced(tabId: number, leaving: LeavingPanel): void {
  const { view, saved, held } = leaving;
  const channel = joinSuccession();
  const handOver = async () => {
    if (document.hasFocus() && isTyping()) await paused();
    const hasFocus = document.hasFocus();
    const place = hasFocus ? readPlace() : null;
    const rest = createQuiet(REST);
    void handKeysOn({ channel, tabId }, leaving, rest.onKey);
    post(channel, { type: 'present', tabId, hasFocus, isTyping: hasFocus && isTyping(), handsOn: true });
    await saved();
    post(channel, { type: 'left', tabId, standing: view(), place, held: held() });
    await rest.over;
    post(channel, { type: 'resting', tabId, hasFocus: document.hasFocus() });
  };
  channel.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
    const { data: message } = ReplacementMessage.safeParse(data);
    if (message?.type === 'arrived' && message.tabId === tabId) void handOver();
  });
}
