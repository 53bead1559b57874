/** Keeps her keys from the page while the panel owns the keyboard, and hands them on. Runs in the page before every other script, isolated world. */
import type { Stroke } from '../../../contract/stroke';
import { isOrphan } from '../../document/orphan';
import type { Panel } from '../panel-frame';
import { createKeptKeys } from './kept-keys';
import { createPanelKeyboard, type PanelKeyboard, type TopLayer } from './panel-keyboard';
import { isOwnChord, isPageKey, strokeOf, textStroke } from './stroke-reading';

const KEY = 'decroche:keys';

const KINDS = [
  ...['keydown', 'keypress', 'keyup', 'beforeinput', 'textInput', 'input'],
  ...['compositionstart', 'compositionupdate', 'compositionend'],
];

/** What mount.js brings. */
type KeyTaker = {
  readonly panel: Panel;
  readonly topLayer: TopLayer;
  /** Hands one on to the panel; they come in order. */
  readonly take: (stroke: Stroke) => void;
  /** The panel's frame has the keyboard. */
  readonly onGiven: () => void;
};

export type KeyKeeper = {
  /** Listens to the document, first of all; again when it has lost its listeners. */
  readonly listen: () => void;
  /** Hears nothing any more: a later version of us does. */
  readonly hush: () => void;
  /** The panel stands; keys that came before are handed to it once it owns them. */
  readonly join: (taker: KeyTaker) => PanelKeyboard;
  /** From now on keys are the panel's, wherever they fall. */
  readonly own: () => void;
  readonly seen: () => void;
  readonly lend: () => () => void;
  /** She left the panel: keys are the page's again. */
  readonly free: () => void;
  readonly isOwned: () => boolean;
};

/** Tells a release whose press the page saw: it is the page's; and the one that betrays a chord which the browser took. */
function createReleases() {
  const down = new Set<string>();
  return {
    forget: () => down.clear(),
    press: ({ code }: KeyboardEvent) => void down.add(code),
    isPages: (event: Event): boolean =>
      event.type === 'keyup' && event instanceof KeyboardEvent && down.delete(event.code),
  };
}

/** Keeps one event from the page; the stroke in it, if there is one. */
function keepEvent(event: Event): Stroke | null {
  event.stopImmediatePropagation();
  const isKey = event instanceof KeyboardEvent;
  if (!(isKey && isPageKey(event))) event.preventDefault();
  return isKey ? strokeOf(event) : textStroke(event);
}

/** `giveBack` writes into the page what was kept for a command that never came. */
export function createKeyKeeper(giveBack: (text: string) => void): KeyKeeper {
  let panel: Panel | null = null;
  let keyboard: PanelKeyboard | null = null;
  let listening = new AbortController();
  const kept = createKeptKeys(giveBack);
  const releases = createReleases();

  /** The browser keeps a chord of ours from every page but for its letter's release. */
  const sense = (event: KeyboardEvent) => {
    if (event.type === 'keydown') releases.press(event);
    if (event.type === 'keyup' && isOwnChord(event)) kept.expect();
  };
  /** What an update left behind is silent, its ears and its wish for the keyboard. */
  const isOwned = () => kept.isOwned() && !isOrphan();
  /** A panel that is no longer there must not keep the keyboard from everybody. */
  const isKeeping = () => {
    if (isOrphan() || panel?.host.isConnected === false) kept.free();
    return kept.isKeeping();
  };
  const onEvent = (event: Event) => {
    if (!event.isTrusted || releases.isPages(event)) return;
    if (!isKeeping()) return event instanceof KeyboardEvent && sense(event);
    const stroke = keepEvent(event);
    if (stroke) kept.keep(stroke);
    keyboard?.onStray();
  };
  return {
    ...kept,
    isOwned,
    hush: () => listening.abort(),
    listen: () => {
      listening.abort();
      listening = new AbortController();
      const { signal } = listening;
      for (const kind of KINDS) addEventListener(kind, onEvent, { capture: true, signal });
      addEventListener('blur', releases.forget, { signal });
      keyboard?.listen(signal);
    },
    join: (taker) => {
      panel = taker.panel;
      keyboard = createPanelKeyboard({ ...taker, isOwned, own: kept.seen });
      keyboard.listen(listening.signal);
      kept.handTo(taker.take);
      return keyboard;
    },
  };
}

/** Leaves the keeper for the other scripts; globals of an isolated world are hidden from the page. */
export const leaveKeys = (keys: KeyKeeper): void => {
  Reflect.set(globalThis, KEY, keys);
};

/** The keeper of this document; undefined where keys.js did not start. */
export const findKeys = (): KeyKeeper | undefined => Reflect.get(globalThis, KEY);
