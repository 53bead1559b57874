/** Which keys of hers are kept from the page, in their order until the panel takes them. Runs in the page, isolated world. */
/** After a chord of ours the worker may have to be started before its command comes; a busy machine takes a while. Milliseconds. */
const EXPECTED_MS = 3000;

/** Who takes them once it owns them. */
export type KeyOwner = {
  /** Takes one; they come in order. */
  readonly take: (event: Event) => void;
  /** They are its own from now on, or the page's again. */
  readonly onOwned: (isOwned: boolean) => void;
};

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
  /** Nobody comes for what was expected: it is the page's, and given back. */
  readonly giveUp: () => void;
  /** Hands on to `owner` what waits and what comes; `first`, what was given back before and is the panel's all the same. */
  readonly handTo: (owner: KeyOwner, first: readonly Event[]) => void;
};

type State = 'free' | 'expected' | 'owned';

/** What waits in its order, and who takes it. */
function createWaiting() {
  let owner: KeyOwner | null = null;
  let waiting: Event[] = [];
  return {
    add: (event: Event) => void waiting.push(event),
    handOn: () => {
      if (owner) for (const event of waiting.splice(0)) owner.take(event);
    },
    drop: () => {
      const dropped = waiting;
      waiting = [];
      return dropped;
    },
    /** What is only expected is neither's: nothing is told of it. */
    tell: (state: State) => {
      if (state !== 'expected') owner?.onOwned(state === 'owned');
    },
    join: (next: KeyOwner, first: readonly Event[]) => {
      owner = next;
      waiting.unshift(...first);
    },
  };
}

/** `giveBack` is for the page: it was kept for a command that never came. */
export function createKeptKeys(giveBack: (events: readonly Event[]) => void): KeptKeys {
  let state: State = 'free';
  let expiry = 0;
  let lent = 0;
  const waiting = createWaiting();
  const handOn = () => state === 'owned' && waiting.handOn();
  const change = (next: State) => {
    clearTimeout(expiry);
    const isOther = state !== next;
    state = next;
    const dropped = state === 'free' ? waiting.drop() : [];
    handOn();
    if (isOther) waiting.tell(state);
    return dropped;
  };
  const giveUp = () => {
    const events = state === 'expected' ? change('free') : [];
    if (events.length > 0) giveBack(events);
  };
  return {
    isKeeping: () => state !== 'free',
    isOwned: () => state === 'owned',
    keep: (event) => {
      waiting.add(event);
      handOn();
    },
    expect: () => {
      change('expected');
      expiry = window.setTimeout(giveUp, EXPECTED_MS);
    },
    own: () => void change('owned'),
    seen: () => void (lent === 0 && change('owned')),
    lend: () => {
      change('free');
      lent += 1;
      return () => {
        lent -= 1;
      };
    },
    free: () => void change('free'),
    giveUp,
    handTo: (owner, first) => {
      waiting.join(owner, first);
      handOn();
      waiting.tell(state);
    },
  };
}
