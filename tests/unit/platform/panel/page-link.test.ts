// @vitest-environment happy-dom
// The panel's end of the port: joined by its nonce only, and harmless once the page or the extension is gone.
import { beforeEach, describe, expect, onTestFinished, test, vi } from 'vitest';
import { connectToPage, type PageLink } from '../../../../lib/platform/panel/page-link';
import { type FakePort, fakePort } from '../page/fake-port';

const LAYOUT = { open: true, width: 380, mode: 'overlay' } as const;
const HELLO = { type: 'hello', origin: 'https://pro.example.fr', layout: LAYOUT, follows: false };

let port: FakePort;
const copy = vi.fn((_: string) => true);
const connect = vi.fn();

beforeEach(() => {
  port = fakePort('n0nce', chrome.runtime.id);
  copy.mockReset().mockReturnValue(true);
  connect.mockReset().mockReturnValue(port);
  location.hash = '#n0nce';
  Object.assign(chrome.tabs, { getCurrent: async () => ({ id: 7 }), connect });
  vi.spyOn(window, 'top', 'get').mockReturnValue({} as Window & typeof globalThis);
  onTestFinished(() => void vi.restoreAllMocks());
});

const settled = () => new Promise((resolve) => setTimeout(resolve));

async function joined(): Promise<PageLink> {
  const link = connectToPage({ copy } as unknown as Parameters<typeof connectToPage>[0]);
  await settled();
  port.say(HELLO);
  const made = await link;
  if (!made) throw new Error('no page');
  return made;
}

describe('joining', () => {
  test('calls the page of its own tab by the nonce, which nobody finds in the address later', async () => {
    const link = await joined();
    expect(connect).toHaveBeenCalledWith(7, { frameId: 0, name: 'n0nce' });
    expect(location.hash).toBe('');
    expect([link.origin, link.tabId, link.layout]).toEqual(['https://pro.example.fr', 7, LAYOUT]);
  });

  test('in a tab of our own there is no page', async () => {
    vi.restoreAllMocks();
    expect(await connectToPage({ copy } as unknown as Parameters<typeof connectToPage>[0])).toBeNull();
  });

  test('a frame that a page embedded by itself calls nobody', async () => {
    location.hash = '';
    const answered = vi.fn();
    void connectToPage({ copy } as unknown as Parameters<typeof connectToPage>[0]).then(answered);
    await settled();
    expect([connect.mock.calls.length, answered.mock.calls.length]).toEqual([0, 0]);
  });

  test('waits for a greeting, whatever is said before', async () => {
    const answered = vi.fn();
    void connectToPage({ copy } as unknown as Parameters<typeof connectToPage>[0]).then(answered);
    await settled();
    for (const message of [null, 'hello', { type: 'hello' }, { type: 'command', command: 'call' }])
      port.say(message);
    await settled();
    expect(answered).not.toHaveBeenCalled();
    port.say(HELLO);
    await settled();
    expect(answered).toHaveBeenCalledTimes(1);
  });
});

describe('a text', () => {
  test.each([
    [true, true, 'inserted'],
    [false, true, 'copied'],
    [false, false, 'failed'],
  ])('in place: %s, on the clipboard: %s is told as « %s »', async (done, isCopied, outcome) => {
    copy.mockReturnValue(isCopied);
    const link = await joined();
    const told = link.insert('Rappeler', 2);
    expect(port.sent).toEqual([{ type: 'insert', id: 1, text: 'Rappeler', caretFromEnd: 2 }]);
    port.say({ type: 'inserted', id: 1, done });
    expect(await told).toBe(outcome);
    expect(copy).toHaveBeenCalledTimes(done ? 0 : 1);
  });

  test('is copied when the page goes before it answers, and nothing is said to it afterwards', async () => {
    const link = await joined();
    const told = link.insert('Rappeler');
    port.close();
    expect(await told).toBe('copied');
    link.raise();
    link.returnFocus();
    expect(port.sent).toHaveLength(1);
  });
});

describe('what the page tells', () => {
  test('a command waits for who listens; one that is none is not handed on', async () => {
    const link = await joined();
    port.say({ type: 'command', command: 'call' });
    port.say({ type: 'command', command: 'format the disk' });
    const heard: string[] = [];
    link.onHand((hand) => heard.push('command' in hand ? hand.command : 'something else'));
    port.say({ type: 'command', command: 'palette' });
    expect(heard).toEqual(['call', 'palette']);
  });

  test('a layout is the one that stands, from either side', async () => {
    const link = await joined();
    const heard: number[] = [];
    link.onLayout(({ width }) => heard.push(width));
    port.say({ type: 'layoutChanged', layout: { ...LAYOUT, width: 400 } });
    expect(link.layout.width).toBe(400);
    link.setLayout({ ...LAYOUT, width: 360 });
    expect(link.layout.width).toBe(360);
    expect(heard).toEqual([400, 360]);
    expect(port.sent).toEqual([{ type: 'setLayout', layout: { ...LAYOUT, width: 360 } }]);
  });
});
