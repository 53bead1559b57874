// Whom the background serves in Firefox: a page of ours, and nobody who speaks in the name of a page of the web.
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { RelayCall } from '../../../../lib/contract/relay';
import { browser } from '../../../../lib/platform/browser/web-extension';
import { answerRelays } from '../../../../lib/platform/relay/answer-relay';

type Sender = Partial<chrome.runtime.MessageSender>;
type Hear = (raw: unknown, sender: Sender, reply: (answer: unknown) => void) => unknown;

const AGENDA = 'https://pro.doctolib.fr';
const ours = (): Sender => ({ id: browser.runtime.id, origin: new URL(browser.runtime.getURL('')).origin });

/** Everything that a frame of ours may ask for. */
const CALLS = RelayCall.shape.call.options;

let hear: Hear;
let connect: (line: unknown) => void;
const created = vi.fn(async () => ({ id: 7 }));

beforeEach(() => {
  created.mockClear();
  vi.spyOn(browser.runtime.onMessage, 'addListener').mockImplementation((listener) => {
    hear = listener as unknown as Hear;
  });
  Object.assign(browser.runtime, {
    onConnect: {
      addListener: (listener: (line: unknown) => void) => {
        connect = listener;
      },
    },
  });
  Object.assign(browser.tabs, { create: created, connect: vi.fn() });
  answerRelays();
});

/** What comes of a call: its answer, or « unheard ». */
const asked = (call: string, sender: Sender): Promise<unknown> =>
  new Promise((resolve) => {
    const isHeard = hear({ type: 'relay.call', call, given: [{}] }, sender, resolve);
    if (isHeard !== true) resolve('unheard');
  });

describe('a call that the browser gives to no framed page', () => {
  test('is made for a page of ours', async () => {
    expect(await asked('tabs.create', ours())).toEqual({ type: 'done', value: { id: 7 } });
    expect(created).toHaveBeenCalledTimes(1);
  });

  test.each(CALLS)('« %s » is not made for a page of the web, nor for another extension', async (call) => {
    const strangers: readonly Sender[] = [
      { id: browser.runtime.id, origin: AGENDA, tab: { id: 1 } as chrome.tabs.Tab },
      { id: browser.runtime.id, tab: { id: 1 } as chrome.tabs.Tab },
      { id: 'somebody-else', origin: 'moz-extension://somebody-else' },
      { id: 'somebody-else', origin: new URL(browser.runtime.getURL('')).origin },
    ];
    for (const stranger of strangers) expect(await asked(call, stranger)).toBe('unheard');
    expect(created).not.toHaveBeenCalled();
  });

  test.each(['tabs.remove', 'storage.local.get', 'scripting', 'runtime.reload', '__proto__.valueOf'])(
    '« %s », which is not named, is made for nobody',
    async (call) => {
      expect(await asked(call, ours())).toBe('unheard');
    },
  );
});

test('a line of a page of the web is carried nowhere, and hears nothing', () => {
  const line = (name: string) => ({
    name,
    sender: { id: browser.runtime.id, origin: AGENDA, tab: { id: 1 } },
    onMessage: { addListener: vi.fn() },
    onDisconnect: { addListener: vi.fn() },
    postMessage: vi.fn(),
  });
  for (const name of [JSON.stringify({ tabId: 1, frameId: 0, carried: 'sketch' }), 'relay.ears']) {
    const strange = line(name);
    connect(strange);
    expect(strange.onMessage.addListener).not.toHaveBeenCalled();
  }
  expect(browser.tabs.connect).not.toHaveBeenCalled();
});
