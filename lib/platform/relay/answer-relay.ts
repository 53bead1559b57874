/**
 * Does and hears for a panel's frame what the browser gives to no framed page (Firefox 153, November 2026): the other end of
 * lib/platform/browser/relayed-browser.ts. Only a page of ours is served, with calls that are named one by one. Runs in the
 * background of a build for Firefox.
 */
import {
  type Carried,
  CarriedLine,
  EARS,
  type Heard,
  type RelayAnswer,
  RelayCall,
  Spoken,
} from '../../contract/relay';
import { AbbreviationRequest, SketchTold } from '../../contract/requests';
import { injectedAs } from '../browser/injected';
import { browser, type MessageSender, type Port, type StorageChange } from '../browser/web-extension';
import { isOurPage } from '../worker/requests';
// What a panel puts into its page must be known here by its name.
import '../panel/page-look';
import '../panel/page-pointing';

/** Finds the method that a name such as « tabs.query » means. */
function methodOf(call: RelayCall['call']): (...given: unknown[]) => unknown {
  const path = call.split('.');
  const name = path.pop() ?? '';
  const owner = path.reduce<object>((found, part) => Object(Reflect.get(found, part)), browser);
  return (...given) => Reflect.apply(Reflect.get(owner, name), owner, given);
}

/** An injection that names its function: with the function itself. */
function withFunction(injection: unknown): unknown {
  const { func, ...rest }: { readonly func?: unknown } = Object(injection);
  return typeof func === 'string' ? { ...rest, func: injectedAs(func) } : injection;
}

async function carryOut({ call, given }: RelayCall, sender: MessageSender): Promise<RelayAnswer> {
  // Asked by the background it would be answered with no tab at all.
  if (call === 'tabs.getCurrent') return { type: 'done', value: sender.tab };
  const isInjection = call === 'scripting.executeScript';
  try {
    const value = await methodOf(call)(...(isInjection ? given.map(withFunction) : given));
    return { type: 'done', value };
  } catch (error) {
    return { type: 'failed', reason: error instanceof Error ? error.message : '' };
  }
}

/** The panel of one tab, as it hears. */
type Ears = {
  readonly tell: (heard: Heard) => void;
  readonly ask: (raw: unknown, sender: MessageSender) => Promise<unknown>;
};

function createEars(line: Port, onGone: () => void): Ears {
  const asked = new Map<number, (answer: unknown) => void>();
  let lastId = 0;
  const tell = (heard: Heard) => line.postMessage(heard);
  const onChanged = (changes: { [key: string]: StorageChange }) => tell({ type: 'session', changes });
  browser.storage.session.onChanged.addListener(onChanged);
  line.onMessage.addListener((raw: unknown) => {
    const { data: spoken } = Spoken.safeParse(raw);
    // A call of its own is what keeps the background from being stopped (Firefox 153, November 2026).
    if (spoken?.type === 'stay') void browser.runtime.getPlatformInfo();
    if (spoken?.type === 'answer') asked.get(spoken.id)?.(spoken.answer);
  });
  line.onDisconnect.addListener(() => {
    browser.storage.session.onChanged.removeListener(onChanged);
    for (const answer of asked.values()) answer(undefined);
    onGone();
  });
  return {
    tell,
    ask: (raw, sender) => {
      lastId += 1;
      const id = lastId;
      const { promise, resolve } = Promise.withResolvers<unknown>();
      asked.set(id, resolve);
      tell({ type: 'message', id, raw, sender });
      return promise.finally(() => asked.delete(id));
    },
  };
}

/** A line between a panel and the script of a page: what one says the other hears, and they end together. */
function carry(line: Port, { tabId, frameId, carried }: CarriedLine): void {
  const onward = browser.tabs.connect(tabId, { frameId, name: carried });
  const say = (carriedBack: Carried) => line.postMessage(carriedBack);
  line.onMessage.addListener((message: unknown) => onward.postMessage(message));
  line.onDisconnect.addListener(() => onward.disconnect());
  onward.onMessage.addListener((message: unknown) => say({ type: 'said', message }));
  onward.onDisconnect.addListener(() => {
    say({ type: 'ended' });
    line.disconnect();
  });
}

const parsedName = (name: string): unknown => {
  try {
    return JSON.parse(name);
  } catch {
    return null; // Another line.
  }
};

/** What scripts of a page say to the panel of their tab. */
const isForPanel = (raw: unknown): boolean =>
  SketchTold.safeParse(raw).success || AbbreviationRequest.safeParse(raw).success;

/** Starts serving, in the background's first turn. */
export function answerRelays(): void {
  const panels = new Map<number, Ears>();
  browser.runtime.onConnect.addListener((line) => {
    const { sender } = line;
    if (!sender || !isOurPage(sender)) return;
    const { data: onward } = CarriedLine.safeParse(parsedName(line.name));
    if (onward) carry(line, onward);
    const tabId = sender.tab?.id;
    if (line.name !== EARS || tabId === undefined) return;
    const ears = createEars(line, () => panels.get(tabId) === ears && panels.delete(tabId));
    panels.set(tabId, ears);
  });
  browser.runtime.onMessage.addListener((raw, sender, reply) => {
    const asked = RelayCall.safeParse(raw);
    if (asked.success && isOurPage(sender)) {
      void carryOut(asked.data, sender).then(reply);
      return true;
    }
    const ears = panels.get(sender.tab?.id ?? -1);
    if (!ears || sender.id !== browser.runtime.id || !isForPanel(raw)) return false;
    void ears.ask(raw, sender).then(reply);
    return true;
  });
}
