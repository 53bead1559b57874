/** Keeps her keys from the page while the panel owns the keyboard, and hands them on. Runs in the page before every other script, isolated world. */
import { isOrphan } from '../../document/orphan';
import { createKeptKeys, type KeptKeys, type KeyOwner } from './kept-keys';
import { isOwnChord, isPageKey } from './page-keys';

/** What a hand on the keyboard makes of events. */
export const KEY_EVENTS = [
  ...['keydown', 'keypress', 'keyup', 'beforeinput', 'textInput', 'input'],
  ...['compositionstart', 'compositionupdate', 'compositionend'],
];

/** What mount.js brings. */
type KeyTaker = KeyOwner & {
  /** A panel that is no longer there must not keep the keyboard from everybody. */
  readonly isGone: () => boolean;
  /** Writes into the page what was kept for a command that never came; returns what is the panel's, whose command waits for it. */
  readonly giveBack: (events: readonly Event[]) => readonly Event[];
  /** A key came to the page: the keyboard is not where it belongs. */
  readonly onStray: () => void;
};

export type KeyKeeper = Pick<KeptKeys, 'expect' | 'own' | 'seen' | 'lend' | 'free' | 'giveUp' | 'isOwned'> & {
  /** A trusted event; true for one that is nobody else's in the page. */
  readonly keep: (event: Event) => boolean;
  /** The keyboard went elsewhere: which keys are down is not known any more. */
  readonly forget: () => void;
  /** The panel stands; keys that came before are handed to it once it owns them. */
  readonly join: (taker: KeyTaker) => void;
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

/** `ask` has the rest of us brought: what is given back to the page is written by it. */
export function createKeyKeeper(ask: () => void): KeyKeeper {
  let taker: KeyTaker | null = null;
  const returned: Event[] = [];
  const kept = createKeptKeys((events) => {
    if (taker) taker.giveBack(events);
    else {
      returned.push(...events);
      ask();
    }
  });
  const releases = createReleases();

  /** The browser keeps a chord of ours from every page but for its letter's release. */
  const sense = (event: Event): void => {
    if (!(event instanceof KeyboardEvent)) return;
    if (event.type === 'keydown') releases.press(event);
    if (event.type === 'keyup' && isOwnChord(event)) kept.expect();
  };
  /** What an update left behind is silent, its ears and its wish for the keyboard. */
  const isOwned = () => kept.isOwned() && !isOrphan();
  const isKeeping = () => {
    if (kept.isKeeping() && (isOrphan() || taker?.isGone())) kept.free();
    return kept.isKeeping();
  };
  const take = (event: Event) => {
    event.stopImmediatePropagation();
    if (!(event instanceof KeyboardEvent && isPageKey(event))) event.preventDefault();
    kept.keep(event);
    taker?.onStray();
  };
  return {
    ...kept,
    isOwned,
    forget: releases.forget,
    keep: (event) => {
      if (!KEY_EVENTS.includes(event.type) || releases.isPages(event)) return false;
      const isKept = isKeeping();
      if (isKept) take(event);
      else sense(event);
      return isKept;
    },
    join: (joined) => {
      taker = joined;
      kept.handTo(joined, joined.giveBack(returned));
    },
  };
}
