/** What two panels of one tab say to each other when one follows the other: over a channel of our own origin, which no page hears. Runs in the panel's frame. */
import { ReplacementMessage } from '../../../contract/panel-replacement';

/** Spoken since the first build, like the field `standing`: panels of two builds must understand each other. */
const CHANNEL = 'decroche:succession';

/** What the old panel holds is handed on in a pause of her typing; after `atMostMs` all the same. */
export const PAUSE = { quietMs: 250, atMostMs: 4000 };
/**
 * The keyboard itself moves once she rests: until then the old panel hands each key on, and none is lost. A key on its way from
 * the browser as the keyboard moves may reach neither frame, on a busy machine for a quarter of a second (Chromium 156,
 * November 2026).
 */
export const REST = { quietMs: 800, atMostMs: 20_000 };
/** Joins the panels that are there. */
export const joinSuccession = (): BroadcastChannel => new BroadcastChannel(CHANNEL);

/** The channel, and the tab of which is spoken. */
export type Line = { readonly channel: BroadcastChannel; readonly tabId: number };
export type Message<T extends ReplacementMessage['type']> = Extract<ReplacementMessage, { type: T }>;

/** Resolves with the first such message of this tab; null after `patience` ms. */
export function hear<T extends ReplacementMessage['type']>(
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

/** Says it to every panel of ours. */
export const post = (channel: BroadcastChannel, message: ReplacementMessage): void =>
  channel.postMessage(message);
