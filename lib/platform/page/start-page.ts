/**
 * The page's side from document_start on: keeps her keys, hears presses and commands, and has the rest brought once the
 * panel is wanted. Runs in the page, isolated world.
 */
import type { PanelWanted, WorkerToPage } from '../../contract/requests';
import type { GlobalCommand } from '../../contract/wire';
import { keepHands } from '../document/kept-hands';
import { isOrphan, letOlderPanelGo, takeOver } from '../document/orphan';
import { HOST_ATTRIBUTE } from '../document/our-hosts';
import { createEar, inheritEar } from './first-ear';
import { standForPanel } from './handle';
import { createKeyKeeper, KEY_EVENTS } from './keyboard/key-keeper';
import { createLastFocus } from './last-focus';
import { leaveSession, type PanelSide, type Wish } from './page-session';
import { whenIdle } from './when-idle';

const HEARD = [
  ...KEY_EVENTS,
  ...['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click', 'focusin', 'focusout'],
];

/** The worker's `command` message, read by hand; its names come from the manifest, so any of them is one of ours. */
const commandIn = (raw: unknown): GlobalCommand | undefined => {
  const { type, command }: Partial<WorkerToPage> = Object(raw);
  return type === 'command' ? command : undefined;
};

/** The answer says whether the panel is there to carry it out. */
const listenToCommands = (carryOut: (command: GlobalCommand) => boolean): void =>
  chrome.runtime.onMessage.addListener((raw: unknown, { id }, reply) => {
    const command = id === chrome.runtime.id && commandIn(raw);
    if (command) reply(carryOut(command));
  });

/** Has the worker bring what lays the panel; a worker that cannot is asked again by her next key or press. */
function askForPanel(): void {
  const message: PanelWanted = { type: 'panel.wanted' };
  if (!isOrphan()) chrome.runtime.sendMessage(message).catch(() => undefined);
}

/** First on window, before any script of the page: what is kept here never reaches it. */
function listenFirst(hear: (event: Event) => void, onBlur: () => void) {
  const each = (act: 'addEventListener' | 'removeEventListener') => () => {
    for (const type of HEARD) globalThis[act](type, hear, true);
    globalThis[act]('blur', onBlur);
  };
  return { listen: each('addEventListener'), hush: each('removeEventListener') };
}

/**
 * Told before any further script of the page: `document.open` takes every listener with it, and our handle; a page may take
 * that alone.
 */
function watchDocument(onReplaced: () => void, onChanged: () => void): () => void {
  let root: Element | undefined;
  const watch = () => {
    root = document.documentElement;
    for (const node of [document, root]) if (node) observer.observe(node, { childList: true });
  };
  const observer = new MutationObserver(() => {
    if (isOrphan()) return;
    if (root !== document.documentElement) {
      watch();
      onReplaced();
    }
    onChanged();
  });
  watch();
  return () => observer.disconnect();
}

/** What she wishes of a panel that is not there yet, in order; `keep` is told of one that makes her next keys the panel's. */
function createWishes(keep: () => void) {
  let carryOut: PanelSide['carryOut'] | null = null;
  const waiting: Wish[] = [];
  const wanted = Promise.withResolvers<void>();
  return {
    wanted: wanted.promise,
    isWanted: () => waiting.some((one) => one !== 'ready'),
    /** True where it is carried out. */
    add: (one: Wish): boolean => {
      if (carryOut) return carryOut(one);
      waiting.push(one);
      if (one !== 'ready') keep();
      wanted.resolve();
      return false;
    },
    handTo: (next: PanelSide['carryOut']) => {
      carryOut = next;
      for (const one of waiting.splice(0)) next(one);
    },
  };
}

/** Stands for the panel once the page is idle; one of an earlier version with its frame is followed by one of this. */
async function standOnceIdle(isThere: () => boolean, draw: () => void): Promise<void> {
  await whenIdle();
  if (isThere() || isOrphan()) return;
  // The host of a panel with its frame has no name: what it holds is for the panel of this version.
  if (document.querySelector(`[${HOST_ATTRIBUTE}=""]`)) return askForPanel();
  letOlderPanelGo();
  draw();
}

/** An update brings its own scripts sooner, and these fall silent. Milliseconds. */
const FOLLOWED_WITHIN_MS = 3000;

/** Looks once, at a key or a press of hers, whether anybody followed an update. */
function watchUpdate(look: () => void): (event: Event) => void {
  let orphanedAt = 0;
  return ({ type, timeStamp }) => {
    if (!/down$/.test(type) || orphanedAt < 0 || !isOrphan()) return;
    orphanedAt ||= timeStamp;
    if (timeStamp - orphanedAt < FOLLOWED_WITHIN_MS) return;
    orphanedAt = -1;
    look();
  };
}

/** Starts the page's side in this document. */
export function startPage(): void {
  let side: PanelSide | null = null;
  const focus = createLastFocus();
  const keys = createKeyKeeper(askForPanel);
  // Kept from the page until the panel owns them, and given back to it where none comes.
  const wishes = createWishes(keys.expect);
  const wish = (one: Wish) => {
    wishes.add(one);
    askForPanel();
  };
  const handle = standForPanel(wish);
  const findUpdate = watchUpdate(() => (side ?? handle).findUpdate());
  const ear = createEar((event) => {
    findUpdate(event);
    if (keys.keep(event)) return;
    (side ?? focus).hear(event);
    keepHands(event);
  });
  const { listen, hush } = listenFirst(ear.hear, () => {
    keys.forget();
    focus.onBlur();
  });
  listen();
  const unwatch = watchDocument(listen, () => side || handle.keep());
  const remove = () => {
    handle.remove();
    side?.remove();
  };
  const giveWay = () => {
    unwatch();
    if (!ear.giveWay()) hush();
  };
  inheritEar(ear.hear, () => takeOver(giveWay, remove));
  listenToCommands(wishes.add);
  leaveSession({
    keys,
    wish,
    listen,
    wanted: wishes.wanted,
    isWanted: wishes.isWanted,
    fields: () => side?.fields ?? focus,
    join: (joined) => {
      side = joined;
      handle.remove();
      wishes.handTo(joined.carryOut);
    },
  });
  void standOnceIdle(() => side !== null, handle.draw);
}
