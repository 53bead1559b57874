// @vitest-environment happy-dom
// Her keys after a chord of ours, where the administrator wants no panel: the page's, none lost.
import { beforeEach, expect, onTestFinished, test, vi } from 'vitest';
import {
  createKeyKeeper,
  KEY_EVENTS,
  type KeyKeeper,
} from '../../../../lib/platform/page/keyboard/key-keeper';
import type { PageSession } from '../../../../lib/platform/page/page-session';
import { refusePanel } from '../../../../lib/platform/worker/barred-tab';
import { keyOfHers } from '../panel/keyboard/strokes';

const KEY = 'decroche:session';
const PANEL = '[data-decroche=""]';
let keys: KeyKeeper;
let written: string[];
let isKept: boolean;
const join = vi.fn();

beforeEach(() => {
  written = [];
  join.mockReset();
  document.body.replaceChildren();
  Object.assign(document, { execCommand: (_: string, __: boolean, text: string) => written.push(text) > 0 });
  keys = createKeyKeeper(() => undefined);
  const session: Partial<PageSession> = { keys, join, fields: vi.fn() };
  Reflect.set(globalThis, KEY, session);
  const ear = new AbortController();
  const hear = (event: Event) => {
    isKept = keys.keep(event);
  };
  for (const kind of KEY_EVENTS) addEventListener(kind, hear, { capture: true, signal: ear.signal });
  onTestFinished(() => {
    ear.abort();
    Reflect.deleteProperty(globalThis, KEY);
    Reflect.deleteProperty(globalThis, `${KEY}:barred`);
  });
});

const press = (key: string, held: KeyboardEventInit = {}): boolean => {
  document.body.dispatchEvent(keyOfHers('keydown', key, held));
  return isKept;
};
const chord = () => document.body.dispatchEvent(keyOfHers('keyup', 'c', { altKey: true }));

test('what was kept is written at once, once, and no later key is kept', () => {
  chord();
  expect(['d', 'Shift', 'o', 'u'].map((key) => press(key))).toEqual([true, true, true, true]);
  press('s', { ctrlKey: true });
  refusePanel(KEY, PANEL);
  expect([written, join.mock.calls.length]).toEqual([['dou'], 1]);
  chord();
  expect(press('r')).toBe(false);
  refusePanel(KEY, PANEL);
  expect([written, join.mock.calls.length]).toEqual([['dou'], 1]);
});

test('a panel that stood before the policy came keeps her keys', () => {
  document.body.innerHTML = '<div data-decroche></div>';
  keys.own();
  refusePanel(KEY, PANEL);
  expect([press('a'), join.mock.calls.length]).toEqual([true, 0]);
});
