/** What her hands have done and the panel has not yet: in one order, whichever process heard it. Runs in the panel's frame. */
import type { Stroke } from '../../../contract/stroke';
import type { GlobalCommand } from '../../../contract/wire';
import type { HandedPress } from '../panel-focus';

/** One of her acts that came through the page. */
export type Hand =
  /** `at`: when she pressed it, in epoch ms, where that is known. */
  | { readonly command: GlobalCommand; readonly at?: number | null }
  | { readonly stroke: Stroke }
  /** A press that the page's inertness kept from the panel. */
  | { readonly pressed: HandedPress }
  /** The page has no key left of those before `arrived` came under this id. */
  | { readonly passed: number };

/** What comes behind the first paint: it must be here before a key chooses among it. */
export type RestOfPanel = { readonly isHere: () => boolean; readonly bring: () => Promise<unknown> };

/** What these do hangs on what is proposed for the words before them: a protocol is opened, the list is left or walked. */
const CHOOSES = /^(?:Enter|Tab|Escape|ArrowUp|ArrowDown)$/;

/** Whatever an act draws or focuses stands at the end of its turn. */
const nextTurn = (): Promise<void> =>
  new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });

export interface HandQueue {
  readonly fromPage: Hand[];
  readonly here: Stroke[];
  /** Nothing is done before: what comes meanwhile waits in its order, but for what `isVoid`. */
  begin(isVoid: (stroke: Stroke) => boolean): void;
  /** One that comes by a longer way takes its place among those that are not done yet. */
  late(stroke: Stroke): void;
  /** Takes away what waits and `isVoid`; true when there was any. */
  drop(isVoid: (stroke: Stroke) => boolean): boolean;
  /** The keys that wait, which are somebody else's to do. */
  takeStrokes(): readonly Stroke[];
  drain(): Promise<void>;
  isBusy(): boolean;
  /** In the middle of an act: what it writes itself is told as text too. */
  isActing(): boolean;
}

/** True for a key that chooses among what is proposed; Alt with a digit means the row of that number. */
export const chooses = (hand: Hand): boolean => {
  if (!('stroke' in hand) || hand.stroke.up) return false;
  const { key, code, alt } = hand.stroke;
  return CHOOSES.test(key) || (alt && /\d$/.test(code));
};

type Acting = {
  readonly act: (hand: Hand) => void;
  readonly mayTypeHere: () => boolean;
  readonly rest: RestOfPanel;
};

function dropVoid<T>(waiting: T[], isVoid: (each: T) => boolean): boolean {
  const kept = waiting.filter((each) => !isVoid(each));
  return waiting.splice(0, Infinity, ...kept).length > kept.length;
}

/** When what the page handed on was done; null where nobody knows. */
const momentIn = (hand: Hand): number | null => {
  if ('stroke' in hand) return hand.stroke.at;
  if ('pressed' in hand) return hand.pressed.at;
  return 'command' in hand ? (hand.at ?? null) : null;
};

/** What waits, and in which order it is taken. */
function createWaiting(mayTypeHere: () => boolean) {
  const fromPage: Hand[] = [];
  const here: Stroke[] = [];
  return {
    fromPage,
    here,
    next(): Hand | undefined {
      const [handed] = fromPage;
      const [typed] = here;
      // The page hands on in order: once it has come to something later, nothing earlier is left there.
      const isNext = handed ? (typed?.at ?? 0) < (momentIn(handed) ?? 0) : mayTypeHere();
      if (!(typed && isNext)) return fromPage.shift();
      here.shift();
      return { stroke: typed };
    },
    late(stroke: Stroke): void {
      const after = fromPage.findIndex((hand) => stroke.at < (momentIn(hand) ?? 0));
      fromPage.splice(after < 0 ? fromPage.length : after, 0, { stroke });
    },
    takeStrokes(): readonly Stroke[] {
      const handed = fromPage.splice(0).flatMap((hand) => ('stroke' in hand ? hand.stroke : []));
      return [...handed, ...here.splice(0)].sort((a, b) => a.at - b.at);
    },
    drop(isVoid: (stroke: Stroke) => boolean): boolean {
      const dropped = [
        dropVoid(here, isVoid),
        dropVoid(fromPage, (hand) => 'stroke' in hand && isVoid(hand.stroke)),
      ];
      return dropped.includes(true);
    },
  };
}

/** Does what it is given one after the other, the page's before what came here; from `begin` on. */
export function createHandQueue({ act, mayTypeHere, rest }: Acting): HandQueue {
  const { next, ...waiting } = createWaiting(mayTypeHere);
  let hasBegun = false;
  let isBusy = false;
  let isActing = false;
  const drain = async (): Promise<void> => {
    if (isBusy || !hasBegun) return;
    const hand = next();
    if (!hand) return;
    isBusy = true;
    try {
      if (chooses(hand) && !rest.isHere()) await rest.bring();
      isActing = true;
      act(hand);
      isActing = false;
      await nextTurn();
    } finally {
      // One act that fails must not hold the others back.
      isBusy = isActing = false;
      void drain();
    }
  };
  return {
    ...waiting,
    begin: (isVoid) => {
      hasBegun = true;
      waiting.drop(isVoid);
      void drain();
    },
    drain,
    isActing: () => isActing,
    isBusy: () => isBusy || !hasBegun || waiting.here.length > 0,
  };
}
