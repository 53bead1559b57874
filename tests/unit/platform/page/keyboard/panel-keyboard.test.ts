// @vitest-environment happy-dom
// The keyboard goes into the panel's frame in a pause of her typing, and comes back when the page takes it.
import { beforeEach, expect, onTestFinished, test, vi } from 'vitest';
import {
  createPanelKeyboard,
  type PanelKeyboard,
} from '../../../../../lib/platform/page/keyboard/panel-keyboard';
import type { Panel } from '../../../../../lib/platform/page/panel-frame';
import { byBrowser } from '../../panel/keyboard/strokes';
import { fakePanel } from '../fake-panel';

let panel: Panel;
let where: 'page' | 'frame' | 'catcher';
let promoted: number;
let isOwned: boolean;
const onGiven = vi.fn();
let keyboard: PanelKeyboard;

beforeEach(() => {
  vi.useFakeTimers();
  onGiven.mockClear();
  document.body.replaceChildren();
  vi.spyOn(document, 'hasFocus').mockReturnValue(true);
  [where, promoted, isOwned] = ['page', 0, true];
  const fake = fakePanel();
  panel = Object.assign(fake, { focused: () => (where === 'page' ? null : fake[where]) });
  const focusPanel = () => {
    where = panel.aim.current === panel.frame ? 'frame' : 'catcher';
    panel.host.focus();
  };
  const promote = () => {
    promoted += 1;
  };
  const own = () => {
    isOwned = true;
  };
  const topLayer = { focusPanel, promote };
  keyboard = createPanelKeyboard({ panel, isOwned: () => isOwned, own, topLayer, onGiven });
  const ears = new AbortController();
  keyboard.listen(ears.signal);
  onTestFinished(() => {
    ears.abort();
    vi.useRealTimers();
    vi.restoreAllMocks();
  });
});

/** A script of the page gives its own field the focus. */
const steal = () => {
  const field = document.createElement('input');
  document.body.append(field);
  where = 'page';
  vi.spyOn(document, 'activeElement', 'get').mockReturnValueOnce(field);
  field.dispatchEvent(byBrowser(new FocusEvent('focusin', { bubbles: true })));
};

test('is in our own hands until the panel listens, then in its frame', () => {
  keyboard.hold();
  expect(where).toBe('catcher');
  vi.advanceTimersByTime(5000);
  expect([where, onGiven.mock.calls.length]).toEqual(['catcher', 0]);
  keyboard.give();
  expect([where, onGiven.mock.calls.length]).toEqual(['frame', 1]);
});

test('is left in a frame that has it', () => {
  keyboard.giveNow();
  keyboard.hold();
  expect(where).toBe('frame');
  keyboard.give();
  expect(onGiven).toHaveBeenCalledTimes(2);
});

test('does not move while she types', () => {
  keyboard.hold();
  for (let letters = 0; letters < 10; letters += 1) {
    keyboard.onStray();
    keyboard.give();
    vi.advanceTimersByTime(149);
    expect(where).toBe('catcher');
  }
  vi.advanceTimersByTime(1);
  expect(where).toBe('frame');
});

test('taken by the page comes back to our hands at once, behind a modal panel', async () => {
  keyboard.giveNow();
  steal();
  expect([where, promoted]).toEqual(['catcher', 1]);
  vi.advanceTimersByTime(150);
  expect(where).toBe('frame');
});

test('taken again and again stays in our hands for a while', () => {
  keyboard.giveNow();
  for (let times = 0; times < 4; times += 1) steal();
  vi.advanceTimersByTime(4999);
  expect(where).toBe('catcher');
  vi.advanceTimersByTime(1);
  expect(where).toBe('frame');
});

test('given to the frame by her own click is the panel’s from there on', () => {
  isOwned = false;
  where = 'frame';
  dispatchEvent(byBrowser(new Event('blur')));
  expect(isOwned).toBe(true);
});

test('that she gave to the page is not called back', () => {
  keyboard.giveNow();
  isOwned = false;
  steal();
  expect([where, promoted]).toEqual(['page', 0]);
});

test('is not moved by events that the page forges', () => {
  keyboard.giveNow();
  where = 'page';
  dispatchEvent(new FocusEvent('focusin'));
  dispatchEvent(new Event('focus'));
  dispatchEvent(new Event('blur'));
  expect(promoted).toBe(0);
});

test('lost by the frame’s own account is taken back, but not while we hold it ourselves', () => {
  keyboard.giveNow();
  keyboard.onLost();
  expect([where, promoted]).toEqual(['catcher', 1]);
  keyboard.onLost();
  expect(promoted).toBe(1);
});
