// @vitest-environment happy-dom
// Alt held shows the keys of the step; a chord, a release or another window hides them, and no chord is ever in its way.
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { HeldKeys } from '../../../../components/panel/HeldKeys';
import { fr } from '../../../../lib/content/labels/fr/fr';
import { draw, settle } from '../draw';

const HELD_MS = 800;

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
});
afterEach(() => {
  vi.useRealTimers();
});

const hand = (type: 'keydown' | 'keyup', key: string, repeat = false) =>
  settle(() => dispatchEvent(new KeyboardEvent(type, { key, repeat })));

const wait = (ms: number) => settle(() => vi.advanceTimersByTime(ms));

const drawn = async () => {
  const { maybe, app, text } = await draw(<HeldKeys />);
  return { app, text, shown: () => maybe('complementary', fr.help.stepKeys) !== null };
};

test('held long enough it shows the keys between two calls, then those of the step; let go they are gone', async () => {
  const { app, text, shown } = await drawn();
  await hand('keydown', 'Alt');
  await wait(HELD_MS - 1);
  expect(shown()).toBe(false);
  await wait(1);
  expect(shown()).toBe(true);
  expect(text()).toContain(fr.commands['call.new']);
  await settle(() => app.calls.start());
  await settle(() => app.calls.enterStep('message'));
  expect(text()).toContain(fr.commands['message.save']);
  await hand('keyup', 'Alt');
  expect(shown()).toBe(false);
});

test.each([
  ['a chord', () => hand('keydown', 't')],
  ['its release', () => hand('keyup', 'Alt')],
  ['another window', () => settle(() => dispatchEvent(new Event('blur')))],
])('%s before its time shows nothing', async (_, act) => {
  const { shown } = await drawn();
  await hand('keydown', 'Alt');
  await wait(HELD_MS / 2);
  await act();
  await wait(HELD_MS * 2);
  expect(shown()).toBe(false);
});

test('the repeats of a held key change nothing', async () => {
  const { shown } = await drawn();
  await hand('keydown', 'Alt');
  for (let at = 0; at < 8; at += 1) {
    await wait(HELD_MS / 8);
    await hand('keydown', 'Alt', true);
  }
  expect(shown()).toBe(true);
});
