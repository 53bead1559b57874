// @vitest-environment happy-dom
// One panel follows another in the same tab: the new one shows what the old one showed, once that is on the disk.
import { beforeEach, describe, expect, onTestFinished, test, vi } from 'vitest';
import type { PanelView } from '../../../../lib/contract/panel-replacement';
import { giveWayWhenReplaced, replaceOlderPanel } from '../../../../lib/platform/panel/panel-replacement';
import { createChannel } from '../../../fakes/channel';

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

const arriving = (asked = tabId) => {
  const took: unknown[] = [];
  const replaced = replaceOlderPanel({
    tabId: asked,
    takeFocus: () => void took.push('focus'),
    takeUp: async (view) => void took.push(view),
  });
  return { took, replaced };
};

describe('a panel that arrives', () => {
  test('shows what the older one showed, once all that was typed there is on the disk', async () => {
    const disk = Promise.withResolvers<void>();
    giveWayWhenReplaced(tabId, { view: () => VIEW, saved: () => disk.promise });
    const { took, replaced } = arriving();
    await vi.advanceTimersByTimeAsync(50);
    expect(took.filter((each) => each !== 'focus')).toEqual([]);
    disk.resolve();
    await vi.advanceTimersByTimeAsync(10_000);
    expect(await replaced).toBe(true);
    expect(took.at(-1)).toEqual(VIEW);
  });

  test('is answered by no panel of another tab, and goes on alone after a while', async () => {
    giveWayWhenReplaced(tabId, { view: () => VIEW, saved: async () => undefined });
    const { took, replaced } = arriving(tabId + 1_000);
    await vi.advanceTimersByTimeAsync(10_000);
    expect(await replaced).toBe(false);
    expect(took).toEqual([]);
  });

  test('is not held back by an older one that fell while it handed over', async () => {
    giveWayWhenReplaced(tabId, { view: () => VIEW, saved: () => new Promise(() => undefined) });
    const { took, replaced } = arriving();
    await vi.advanceTimersByTimeAsync(20_000);
    expect(await replaced).toBe(true);
    expect(took.filter((each) => each !== 'focus')).toEqual([]);
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
  giveWayWhenReplaced(tabId, { view: () => VIEW, saved: async () => undefined });
  let stolen = 0;
  const replaced = replaceOlderPanel({
    tabId,
    takeFocus: () => {
      stolen += 1;
      field.blur();
      window.dispatchEvent(new Event('blur'));
    },
    takeUp: async () => undefined,
  });
  await vi.advanceTimersByTimeAsync(10_000);
  expect([await replaced, stolen]).toEqual([true, 1]);
  expect(document.activeElement).toBe(field);
  expect(field.selectionStart).toBe(2);
});
