/** Which keys of hers are kept from the page, in their order until the panel takes them. Runs in the page, isolated world. */
/** After a chord of ours the worker may have to be started before its command comes; a busy machine takes a while. Milliseconds. */
const EXPECTED_MS = 3000;

export type KeptKeys = {
  /** True while keys are not the page's. */
  readonly isKeeping: () => boolean;
  /** The panel owns them: they are handed on as they come. */
  readonly isOwned: () => boolean;
  readonly keep: (event: Event) => void;
  /** A chord of ours was pressed: its command is on the way. */
  readonly expect: () => void;
  readonly own: () => void;
  /** The keyboard was seen in the panel: hers by that, but while the page has it for an insertion. */
  readonly seen: () => void;
  /** Gives the page its keyboard for an insertion, which moves it about, until what comes back is called. */
  readonly lend: () => () => void;
  /** Keys are the page's again. */
  readonly free: () => void;
  /** Hands on to `take` what waits and what comes; `first`, what was given back before and is the panel's all the same. */
  readonly handTo: (take: (event: Event) => void, first: readonly Event[]) => void;
};

/** `giveBack` is for the page: it was kept for a command that never came. */
export function createKeptKeys(giveBack: (events: readonly Event[]) => void): KeptKeys {
  let state: 'free' | 'expected' | 'owned' = 'free';
  let expiry = 0;
  let lent = 0;
  let taker: ((event: Event) => void) | null = null;
  let waiting: Event[] = [];
  const handOn = () => {
    if (taker && state === 'owned') for (const event of waiting.splice(0)) taker(event);
  };
  const change = (next: typeof state) => {
    clearTimeout(expiry);
    state = next;
    if (state === 'free') waiting = [];
    handOn();
  };
  const expire = () => {
    const events = waiting;
    change('free');
    if (events.length > 0) giveBack(events);
  };
  return {
    isKeeping: () => state !== 'free',
    isOwned: () => state === 'owned',
    keep: (event) => {
      waiting.push(event);
      handOn();
    },
    expect: () => {
      change('expected');
      expiry = window.setTimeout(expire, EXPECTED_MS);
    },
    own: () => change('owned'),
    seen: () => {
      if (lent === 0) change('owned');
    },
    lend: () => {
      change('free');
      lent += 1;
      return () => {
        lent -= 1;
      };
    },
    free: () => change('free'),
    handTo: (take, first) => {
      taker = take;
      waiting.unshift(...first);
      handOn();
    },
  };
}
