// @vitest-environment happy-dom
// What the panel asks of the page, and what the page tells it, over the port that only our own frame knows.
import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { Stroke } from '../../../../lib/contract/stroke';
import type { InsertEnd } from '../../../../lib/platform/fields/document-fields';
import type { FieldMemory } from '../../../../lib/platform/fields/field-memory';
import type { KeyKeeper } from '../../../../lib/platform/page/keyboard/key-keeper';
import type { MountedPanel } from '../../../../lib/platform/page/mounted-panel';
import { type Conversation, startConversation } from '../../../../lib/platform/page/panel-conversation';
import { promote, raise } from '../../../../lib/platform/page/raise';
import { stroke } from '../panel/keyboard/strokes';
import { fakeKeyboard, fakeKeys, fakeMounted } from './fake-mounted';
import { type FakePanel, fakePanel } from './fake-panel';
import { fakePort } from './fake-port';

const LAYOUT = { open: false, width: 380, mode: 'overlay' } as const;

let panel: FakePanel;
let mounted: MountedPanel;
let end: InsertEnd;
let canRestore: boolean;
let keys: KeyKeeper;
let talk: Conversation;
let connect: (port: object) => void;
const keyboard = fakeKeyboard();
let handOn: (stroke: Stroke) => void;
const STROKE = stroke('d');
const insert = vi.fn(async () => end);

beforeEach(() => {
  document.body.replaceChildren();
  vi.clearAllMocks();
  panel = fakePanel();
  raise(panel);
  [end, canRestore, keys] = ['done', true, fakeKeys()];
  mounted = fakeMounted(panel);
  Object.assign(chrome.runtime, {
    onConnect: {
      addListener: (listener: typeof connect) => {
        connect = listener;
      },
    },
  });
  const fields = { restore: () => canRestore, look: vi.fn() } as unknown as FieldMemory;
  talk = startConversation({ mounted, fields, insert, keys }, ({ take }) => {
    handOn = take;
    return keyboard;
  });
});

/** Our own frame calls. */
function joined(name = 'nonce', id = chrome.runtime.id) {
  const port = fakePort(name, id);
  connect(port);
  return port;
}

describe('the port', () => {
  test('greets our own frame with what it must know', () => {
    expect(joined().sent).toEqual([
      { type: 'hello', origin: location.origin, layout: LAYOUT, follows: false },
    ]);
  });

  test.each([
    ['that does not know the nonce', 'guessed', undefined],
    ['of another extension', 'nonce', 'somebody-else'],
  ])('of somebody %s is closed without a word', (_, name, id) => {
    const port = joined(name, id);
    expect([port.sent, port.isClosed()]).toEqual([[], true]);
  });

  test('that was closed is spoken to no more; the next one is', () => {
    const first = joined();
    first.close();
    talk.clicked({ x: 3, y: 4, at: 5 });
    expect(first.sent).toHaveLength(1);
    const second = joined();
    talk.clicked({ x: 3, y: 4, at: 5 });
    expect(second.sent.at(-1)).toEqual({ type: 'clicked', x: 3, y: 4, at: 5 });
  });
});

describe('a global command', () => {
  test('opens the panel, takes the keyboard and is handed over', () => {
    const port = joined();
    talk.command('call');
    expect(mounted.layout().open).toBe(true);
    expect(port.sent.slice(1)).toEqual([
      { type: 'layoutChanged', layout: { ...LAYOUT, open: true } },
      { type: 'command', command: 'call' },
    ]);
    for (const act of [keyboard.hold, mounted.page.wait]) expect(act).toHaveBeenCalledTimes(1);
    expect(keys.isOwned()).toBe(true);
  });

  test('waits for a panel that does not listen yet, each one once and in order', () => {
    talk.command('call');
    talk.command('palette');
    const commands = ({ sent }: { sent: readonly object[] }) =>
      sent.flatMap((message) => ('command' in message ? [message.command] : []));
    expect(commands(joined())).toEqual(['call', 'palette']);
    expect(commands(joined())).toEqual([]);
  });

  test('and the keys that follow it wait in one line', () => {
    talk.command('call');
    handOn(STROKE);
    talk.command('palette');
    expect(joined().sent.slice(1)).toEqual([
      { type: 'command', command: 'call' },
      { type: 'key', stroke: STROKE },
      { type: 'command', command: 'palette' },
    ]);
  });

  test('of a panel that is open changes no layout', () => {
    mounted.setLayout({ ...LAYOUT, open: true });
    const port = joined();
    talk.command('palette');
    expect(port.sent.slice(1)).toEqual([{ type: 'command', command: 'palette' }]);
  });
});

describe('a text to insert', () => {
  const asked = { type: 'insert', id: 7, text: 'Bonjour', caretFromEnd: 2 };
  test.each([
    ['done', { type: 'inserted', id: 7, done: true }, false],
    ['refused', { type: 'inserted', id: 7, done: false }, true],
    ['elsewhere', { type: 'insertElsewhere', id: 7 }, false],
  ] as const)(
    'that ended « %s » is told so; only a refused one takes the keyboard',
    async (how, told, takes) => {
      end = how;
      const port = joined();
      port.say(asked);
      await new Promise((resolve) => setTimeout(resolve));
      expect(insert).toHaveBeenCalledWith(asked);
      expect(port.sent.at(-1)).toEqual(told);
      expect([keys.isOwned(), keyboard.giveNow.mock.calls.length > 0]).toEqual([takes, takes]);
    },
  );

  test('finds the page usable: a modal panel gives it back first', async () => {
    promote(panel);
    insert.mockImplementationOnce(async () => {
      expect(panel.state()).toBe('popover');
      return 'done';
    });
    joined().say(asked);
    await new Promise((resolve) => setTimeout(resolve));
    expect(insert).toHaveBeenCalledTimes(1);
  });
});

describe('what the panel asks', () => {
  test('a lost keyboard, the next pause and the keyboard at once are told to who keeps it', () => {
    const port = joined();
    for (const type of ['focusLost', 'listening', 'takeFocus']) port.say({ type });
    expect([keyboard.onLost, keyboard.give, keyboard.giveNow].map(({ mock }) => mock.calls.length)).toEqual([
      1, 1, 1,
    ]);
    expect(keys.isOwned()).toBe(true);
  });

  test.each([
    ['has the focus in the page too', true],
    ['was left since', false],
  ])('a frame that has the keyboard and %s: keys are the panel’s is %s', (_, isThere) => {
    if (isThere) panel.host.focus();
    const port = joined();
    port.say({ type: 'arrived', id: 3 });
    expect(keys.isOwned()).toBe(isThere);
    expect(port.sent.at(-1)).toEqual({ type: 'passed', id: 3 });
  });

  test('the page gets the keyboard even with no field to give it to', () => {
    canRestore = false;
    promote(panel);
    const blur = vi.spyOn(panel.frame, 'blur');
    joined().say({ type: 'returnFocus' });
    expect([blur.mock.calls.length, panel.state(), keys.isOwned()]).toEqual([1, 'popover', false]);
  });

  test.each(['takeFocus', 'tookOver'])('« %s » makes a panel usable that waited', (type) => {
    panel.dialog.inert = true;
    joined().say({ type });
    expect(panel.dialog.inert).toBe(false);
  });

  test('a layout is drawn; what is none of ours changes nothing', () => {
    const port = joined();
    port.say({ type: 'setLayout', layout: { open: true, width: 400, mode: 'push' } });
    expect(mounted.layout()).toEqual({ open: true, width: 400, mode: 'push' });
    port.say({ type: 'remove' });
    port.say(null);
    expect([mounted.layout().width, panel.state()]).toEqual([400, 'popover']);
  });
});
