// @vitest-environment happy-dom
// Her keys while the panel owns the keyboard: none for the page, all of them for the panel, in order.
import { beforeEach, describe, expect, onTestFinished, test, vi } from 'vitest';
import type { Stroke } from '../../../../../lib/contract/stroke';
import {
  createKeyKeeper,
  KEY_EVENTS,
  type KeyKeeper,
} from '../../../../../lib/platform/page/keyboard/key-keeper';
import { joinPanel } from '../../../../../lib/platform/page/keyboard/panel-keys';
import { byBrowser, keyOfHers } from '../../panel/keyboard/strokes';
import { type FakePanel, fakePanel } from '../fake-panel';

let keys: KeyKeeper;
let panel: FakePanel;
let taken: string[];
let seen: string[];
let isWanted: boolean;

const giveBack = vi.fn();
const ask = vi.fn();
const topLayer = { promote: vi.fn(), focusPanel: vi.fn() };
const KINDS = ['keydown', 'keypress', 'keyup', 'beforeinput', 'input', 'compositionend'];

beforeEach(() => {
  vi.useFakeTimers();
  vi.clearAllMocks();
  document.body.replaceChildren();
  [taken, seen] = [[], []];
  isWanted = false;
  keys = createKeyKeeper(ask);
  const ear = new AbortController();
  // As page.js does, before any script of the page.
  for (const kind of KEY_EVENTS)
    addEventListener(kind, (event) => event.isTrusted && keys.keep(event), {
      capture: true,
      signal: ear.signal,
    });
  const page = new AbortController();
  for (const kind of KINDS)
    addEventListener(kind, (event) => seen.push('key' in event ? `${kind} ${event.key}` : kind), {
      capture: true,
      signal: page.signal,
    });
  panel = fakePanel();
  onTestFinished(() => {
    ear.abort();
    page.abort();
    vi.useRealTimers();
  });
});

const join = () => {
  const take = ({ up, key }: Stroke) => void taken.push(up ? `${key}↑` : key);
  const told = { take, onOwned: () => undefined, onGiven: () => undefined };
  joinPanel(keys, { panel, topLayer, ...told, isWanted: () => isWanted, giveBack });
};
const press = (key: string, held: KeyboardEventInit = {}): boolean => {
  const event = keyOfHers('keydown', key, held);
  document.body.dispatchEvent(event);
  return event.defaultPrevented;
};
const lift = (key: string, held: KeyboardEventInit = {}) =>
  document.body.dispatchEvent(keyOfHers('keyup', key, held));

test('are the page’s while nobody owns them', () => {
  join();
  expect(press('a')).toBe(false);
  lift('a');
  expect([taken, seen]).toEqual([[], ['keydown a', 'keyup a']]);
});

test('are the panel’s once it owns them, and the page sees none', () => {
  join();
  keys.own();
  expect(press('a')).toBe(true);
  lift('a');
  document.body.dispatchEvent(
    byBrowser(new InputEvent('beforeinput', { data: 'é', inputType: 'insertText', cancelable: true })),
  );
  expect([taken, seen]).toEqual([['a', 'a↑', 'é'], []]);
  keys.free();
  press('b');
  expect([taken.length, seen]).toEqual([3, ['keydown b']]);
});

test('wait for a panel that does not stand yet', () => {
  keys.own();
  for (const key of 'cari') press(key);
  join();
  press('e');
  expect([taken, seen]).toEqual([[...'carie'], []]);
});

test('that the page forges are not hers', () => {
  join();
  keys.own();
  document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'a', bubbles: true }));
  expect([taken, seen]).toEqual([[], ['keydown a']]);
});

test('whose press the page saw are released there: no key stays down for it', () => {
  join();
  press('Shift');
  keys.own();
  lift('Shift');
  expect([taken, seen]).toEqual([[], ['keydown Shift', 'keyup Shift']]);
});

test.each([
  ['F5', {}],
  ['r', { ctrlKey: true }],
  ['t', { metaKey: true }],
])('that are the browser’s do there what they do: %s', (key, held) => {
  join();
  keys.own();
  expect(press(key, held)).toBe(false);
  expect([taken, seen]).toEqual([[], []]);
});

test('are the page’s again when its panel is gone', () => {
  join();
  keys.own();
  panel.host.remove();
  expect(press('a')).toBe(false);
  expect([taken, seen, keys.isOwned()]).toEqual([[], ['keydown a'], false]);
});

describe('after a chord that the browser took', () => {
  const chord = () => {
    press('Alt', { altKey: true });
    lift('c', { altKey: true });
    lift('Alt');
  };

  test('wait for its command, and go to the panel with it', () => {
    join();
    chord();
    for (const key of 'dou') press(key);
    expect([taken, seen.filter((each) => !each.includes('Alt'))]).toEqual([[], ['keyup c']]);
    keys.own();
    expect(taken).toEqual([...'dou']);
    vi.runAllTimers();
    expect(giveBack).not.toHaveBeenCalled();
  });

  test('are given back to the page when no command comes', () => {
    join();
    chord();
    for (const key of 'dou') press(key);
    vi.advanceTimersByTime(3000);
    expect(giveBack.mock.calls).toEqual([['dou']]);
    expect(press('l')).toBe(false);
    expect(taken).toEqual([]);
  });

  test('are given back by what is brought then, where no panel stood yet', () => {
    chord();
    for (const key of 'dou') press(key);
    expect(ask).not.toHaveBeenCalled();
    vi.advanceTimersByTime(3000);
    expect([ask.mock.calls.length, giveBack.mock.calls.length]).toEqual([1, 0]);
    join();
    expect(giveBack.mock.calls).toEqual([['dou']]);
    expect(taken).toEqual([]);
  });

  test('twice with nobody there: no word of the first time is forgotten', () => {
    for (const word of ['dou', 'lo']) {
      chord();
      for (const key of word) press(key);
      vi.advanceTimersByTime(3000);
    }
    join();
    expect(giveBack.mock.calls).toEqual([['doulo']]);
  });

  test('are the panel’s, and no word for the page, where the command came and only the panel is late', () => {
    chord();
    for (const key of 'du') press(key);
    isWanted = true;
    vi.advanceTimersByTime(3000);
    chord();
    for (const key of 'pont') press(key);
    join();
    keys.own();
    expect(taken).toEqual([...'dupont']);
    expect(giveBack).not.toHaveBeenCalled();
  });

  test('of another program or with its press in the page nothing is kept', () => {
    join();
    press('c', { altKey: true });
    lift('c', { altKey: true });
    lift('x', { altKey: true });
    expect(press('d')).toBe(false);
  });
});
