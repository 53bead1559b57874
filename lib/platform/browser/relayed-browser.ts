/**
 * The browser as a panel's frame has it in Firefox, which gives a framed page of ours what it gives a page script (Firefox 153,
 * November 2026): what is missing the background does and hears for it, see lib/platform/relay. Runs in the panel's frame.
 */
import {
  Carried,
  type CarriedLine,
  EARS,
  Heard,
  RelayAnswer,
  type RelayCall,
  type Relayed,
  type Spoken,
} from '../../contract/relay';
import { nameOf } from './injected';

/** The line stays, and with it the background, while a panel stands; it is stopped after 30 s without a call. Milliseconds. */
const STAY_MS = 10_000;

type Listener = (...told: never[]) => unknown;
/** A line to the background. */
type Line = {
  readonly postMessage: (message: unknown) => void;
  readonly disconnect: () => void;
  readonly onMessage: { readonly addListener: (listener: (raw: unknown) => void) => void };
  readonly onDisconnect: { readonly addListener: (listener: () => void) => void };
};
/** What of the browser such a frame has, as far as it is used here. */
type Direct = {
  readonly runtime: {
    readonly id: string;
    readonly sendMessage: (message: RelayCall) => Promise<unknown>;
    readonly connect: (how: { readonly name: string }) => Line;
  };
  readonly storage: object;
};

/** The same shape as an event of the browser's. */
function createEvent() {
  const listeners = new Set<Listener>();
  return {
    event: {
      addListener: (listener: Listener) => void listeners.add(listener),
      removeListener: (listener: Listener) => void listeners.delete(listener),
      hasListener: (listener: Listener) => listeners.has(listener),
    },
    tell: (...told: unknown[]) => {
      for (const listener of listeners) Reflect.apply(listener, undefined, told);
    },
  };
}

/** What the frame hears, by a line that is taken up again when the background was stopped all the same. */
function createEars({ connect }: Direct['runtime'], isAlive: () => boolean) {
  const session = createEvent();
  const messages = createEvent();
  const listen = () => {
    const line = connect({ name: EARS });
    const say = (spoken: Spoken) => line.postMessage(spoken);
    const stay = setInterval(() => say({ type: 'stay' }), STAY_MS);
    line.onMessage.addListener((raw) => {
      const { data: heard } = Heard.safeParse(raw);
      if (heard?.type === 'session') session.tell(heard.changes);
      if (heard?.type !== 'message') return;
      const { id, sender } = heard;
      messages.tell(heard.raw, sender, (answer: unknown) => say({ type: 'answer', id, answer }));
    });
    line.onDisconnect.addListener(() => {
      clearInterval(stay);
      if (isAlive()) listen();
    });
  };
  listen();
  return { session: session.event, messages: messages.event };
}

/**
 * A line to a page, which the background carries: taken up again when the background was stopped all the same. Only where the
 * page ended it, or an update took the extension away, it is over.
 */
function createCarried(how: CarriedLine, { connect }: Direct['runtime'], isAlive: () => boolean) {
  const messages = createEvent();
  const ends = createEvent();
  let isOver = false;
  let line: Line;
  const takeUp = () => {
    line = connect({ name: JSON.stringify(how) });
    line.onMessage.addListener((raw) => {
      const { data: carried } = Carried.safeParse(raw);
      if (carried?.type === 'said') messages.tell(carried.message);
      else isOver = true;
    });
    line.onDisconnect.addListener(() => {
      if (!isOver && isAlive()) return takeUp();
      isOver = true;
      ends.tell();
    });
  };
  takeUp();
  return {
    postMessage: (message: unknown) => line.postMessage(message),
    disconnect: () => {
      isOver = true;
      line.disconnect();
    },
    onMessage: messages.event,
    onDisconnect: ends.event,
  };
}

/** Has the background make a call; rejects with what it was refused. */
const callBy =
  ({ sendMessage }: Direct['runtime']) =>
  (call: Relayed) =>
  async (...given: unknown[]): Promise<unknown> => {
    const answer = RelayAnswer.parse(await sendMessage({ type: 'relay.call', call, given }));
    if (answer.type === 'failed') throw new Error(answer.reason);
    return answer.value;
  };

type Call = ReturnType<typeof callBy>;

/** A function does not cross: its name does. */
const scripting = (call: Call) => ({
  executeScript: ({ func, ...injection }: { readonly func?: unknown }) =>
    call('scripting.executeScript')({ ...injection, ...(func !== undefined && { func: nameOf(func) }) }),
});

const tabs = (call: Call, runtime: Direct['runtime'], isAlive: () => boolean) => ({
  create: call('tabs.create'),
  getCurrent: call('tabs.getCurrent'),
  query: call('tabs.query'),
  sendMessage: call('tabs.sendMessage'),
  update: call('tabs.update'),
  connect: (tabId: number, { frameId, name: carried }: { readonly frameId: number; readonly name: string }) =>
    createCarried({ tabId, frameId, carried }, runtime, isAlive),
});

/** Nobody tells a frame of a key: its page does. */
const deaf = { addListener: () => undefined, removeListener: () => undefined };

/** What stands over an interface of the browser, and the interface itself for the rest. */
const over = <T extends object>(direct: T, own: object): T =>
  new Proxy(direct, { get: (target, key) => Reflect.get(key in own ? own : target, key) });

/** The browser, whole, for a frame that has a part of it. */
export function relayed<T extends Direct>(direct: T): T {
  const call = callBy(direct.runtime);
  const isAlive = () => direct.runtime.id !== undefined;
  const ears = createEars(direct.runtime, isAlive);
  const session = {
    get: call('storage.session.get'),
    set: call('storage.session.set'),
    remove: call('storage.session.remove'),
    onChanged: ears.session,
  };
  return over(direct, {
    commands: { getAll: call('commands.getAll'), onCommand: deaf },
    permissions: { contains: call('permissions.contains'), getAll: call('permissions.getAll') },
    runtime: over(direct.runtime, {
      onMessage: ears.messages,
      openOptionsPage: call('runtime.openOptionsPage'),
    }),
    scripting: scripting(call),
    storage: over(direct.storage, { session }),
    tabs: tabs(call, direct.runtime, isAlive),
    windows: { getCurrent: call('windows.getCurrent'), update: call('windows.update') },
  });
}
