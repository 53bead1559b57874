// @vitest-environment happy-dom
// One panel follows another in the same tab: the new one shows what the old one showed, once that is on the disk.
import { beforeEach, describe, expect, onTestFinished, test, vi } from 'vitest';
import type { PanelView } from '../../../../../lib/contract/panel-replacement';
import type { Stroke } from '../../../../../lib/contract/stroke';
import { giveWayWhenReplaced } from '../../../../../lib/platform/panel/succession/leaving-panel';
import { replaceOlderPanel } from '../../../../../lib/platform/panel/succession/panel-replacement';
import { createChannel } from '../../../../fakes/channel';
import { stroke } from '../keyboard/strokes';

const VIEW: PanelView = { shownCallId: 'call-7', overlay: 'facts', counter: null };

/** Which tab this test speaks of: what an earlier one left listening must not answer. */
let tabId = 0;

beforeEach(() => {
  tabId += 1;
  document.body.replaceChildren();
  const channel = createChannel();
  vi.stubGlobal(
    'BroadcastChannel',
    vi.fn(function join() {
      return channel.join();
    }),
  );
  vi.useFakeTimers();
  onTestFinished(() => {
    vi.useRealTimers();
    vi.unstubAllGlobals();
  });
});

/** The older panel's hands: what falls into them goes to whoever takes it. */
function olderHands() {
  const [typed, hands] = [[] as string[], { next: null as ((stroke: Stroke) => void) | null }];
  return {
    typed,
    handTo: (next: typeof hands.next) => {
      hands.next = next;
    },
    late: ({ key }: Stroke) => void typed.push(key),
    press: (key: string) => (hands.next ? hands.next(stroke(key)) : void typed.push(key)),
  };
}

const leaving = (saved: () => Promise<void>) => ({
  ...olderHands(),
  held: () => ['KeyX'],
  view: () => VIEW,
  saved,
});

const arriving = (asked = tabId) => {
  const took: unknown[] = [];
  const replaced = replaceOlderPanel({
    tabId: asked,
    moving: () => undefined,
    moved: () => undefined,
    shown: () => void took.push('shown'),
    takeFocus: () => void took.push('focus'),
    takeUp: async (view) => void took.push(view),
    late: ({ key }) => void took.push(key),
  });
  return { took, replaced };
};

describe('a panel that arrives', () => {
  test('shows what the older one showed, once all that was typed there is on the disk', async () => {
    const disk = Promise.withResolvers<void>();
    giveWayWhenReplaced(
      tabId,
      leaving(() => disk.promise),
    );
    const { took, replaced } = arriving();
    await vi.advanceTimersByTimeAsync(50);
    expect(took.filter((each) => each !== 'focus')).toEqual([]);
    disk.resolve();
    await vi.advanceTimersByTimeAsync(10_000);
    expect(await replaced).not.toBeNull();
    expect(took).toEqual([VIEW, 'shown', 'focus']);
  });

  test('is answered by no panel of another tab, and goes on alone after a while', async () => {
    giveWayWhenReplaced(
      tabId,
      leaving(async () => undefined),
    );
    const { took, replaced } = arriving(tabId + 1_000);
    await vi.advanceTimersByTimeAsync(10_000);
    expect(await replaced).toBeNull();
    expect(took).toEqual([]);
  });

  test('is not held back by an older one that fell while it handed over', async () => {
    giveWayWhenReplaced(
      tabId,
      leaving(() => new Promise(() => undefined)),
    );
    const { took, replaced } = arriving();
    await vi.advanceTimersByTimeAsync(20_000);
    expect(await replaced).not.toBeNull();
    expect(took).toEqual(['shown']);
    await vi.advanceTimersByTimeAsync(10_000);
    expect(took).toEqual(['shown', 'focus']);
  });
});

describe('a key that falls into the older panel while the keyboard moves on', () => {
  test('is written by the newer one, and nowhere else', async () => {
    const disk = Promise.withResolvers<void>();
    const older = leaving(() => disk.promise);
    giveWayWhenReplaced(tabId, older);
    older.press('m');
    const { took, replaced } = arriving();
    await vi.advanceTimersByTimeAsync(50);
    older.press('a');
    disk.resolve();
    await vi.advanceTimersByTimeAsync(50);
    older.press('l');
    await vi.advanceTimersByTimeAsync(20_000);
    expect(await replaced).not.toBeNull();
    expect([older.typed, took.filter((each) => typeof each === 'string')]).toEqual([
      ['m'],
      ['a', 'shown', 'l', 'focus'],
    ]);
  });

  test('keeps it there until she rests', async () => {
    const older = leaving(async () => undefined);
    giveWayWhenReplaced(tabId, older);
    const { took } = arriving();
    await vi.advanceTimersByTimeAsync(50);
    for (const key of 'dent') {
      older.press(key);
      await vi.advanceTimersByTimeAsync(700);
    }
    expect(took.slice(-4)).toEqual([...'dent']);
    await vi.advanceTimersByTimeAsync(200);
    expect(took.at(-1)).toBe('focus');
  });

  test('takes it nowhere where she has left the panel meanwhile', async () => {
    giveWayWhenReplaced(
      tabId,
      leaving(async () => undefined),
    );
    const { took, replaced } = arriving();
    await vi.advanceTimersByTimeAsync(50);
    vi.spyOn(document, 'hasFocus').mockReturnValue(false);
    onTestFinished(() => void vi.restoreAllMocks());
    await vi.advanceTimersByTimeAsync(10_000);
    await (await replaced)?.moved;
    expect(took).toEqual([VIEW, 'shown']);
  });

  test('is written by the older one after all, where the newer one fell before it had everything', async () => {
    const older = leaving(() => new Promise(() => undefined));
    giveWayWhenReplaced(tabId, older);
    const newer = new BroadcastChannel('decroche:succession');
    newer.postMessage({ type: 'arrived', tabId });
    await vi.advanceTimersByTimeAsync(50);
    older.press('a');
    expect(older.typed).toEqual([]);
    await vi.advanceTimersByTimeAsync(60_000);
    older.press('b');
    expect(older.typed).toEqual(['a', 'b']);
  });
});

test('keyboard and caret go to the control of the same name', async () => {
  document.body.innerHTML = '<label>Motif<textarea>dent</textarea></label>';
  const field = document.body.querySelector('textarea') as HTMLTextAreaElement;
  const hasFocus = vi.spyOn(document, 'hasFocus').mockReturnValue(true);
  onTestFinished(() => hasFocus.mockRestore());
  field.scrollIntoView = () => undefined;
  field.focus();
  field.setSelectionRange(2, 2);
  giveWayWhenReplaced(
    tabId,
    leaving(async () => undefined),
  );
  let stolen = 0;
  const replaced = replaceOlderPanel({
    tabId,
    moving: () => undefined,
    moved: () => undefined,
    shown: () => undefined,
    takeFocus: () => {
      stolen += 1;
    },
    takeUp: async () => undefined,
    late: () => undefined,
  });
  await vi.advanceTimersByTimeAsync(10_000);
  expect([(await replaced)?.held, stolen]).toEqual([['KeyX'], 1]);
  expect(document.activeElement).toBe(field);
  expect(field.selectionStart).toBe(2);
});
