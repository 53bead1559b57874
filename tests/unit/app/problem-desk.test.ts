/** What nobody foresaw, as the options page tells it: followed, copied without a word of a patient, cleared. */
import { expect, test } from 'vitest';
import { createProblemDesk, problemTime } from '../../../lib/app/problem-desk';
import type { Problem } from '../../../lib/domain/privacy/problem';

const met = (where: string, at: number): Problem => ({
  name: 'TypeError',
  frames: ['sidebar.js:1:20', 'door.js:3:4'],
  context: 'sidebar',
  where,
  version: '0.1.0',
  count: 2,
  firstAt: at,
  lastAt: at + 60_000,
});

function world(...known: Problem[]) {
  let listener: ((problems: readonly Problem[]) => void) | null = null;
  let list = known;
  const copied: string[] = [];
  const desk = createProblemDesk({
    problems: {
      list: async () => list,
      clear: async () => {
        list = [];
      },
      onChange: (hear) => {
        listener = hear;
        return () => {
          listener = null;
        };
      },
    },
    clipboard: { copy: (text) => copied.push(text) > 0 },
  });
  return {
    desk,
    copied,
    tell: (problems: readonly Problem[]) => listener?.(problems),
    isHeard: () => listener !== null,
  };
}

test('the list is read, then followed until nobody looks any more', async () => {
  const { desk, tell, isHeard } = world(met('call.write', 0));
  const stop = desk.follow();
  await expect.poll(() => desk.list.value.map(({ where }) => where)).toEqual(['call.write']);
  tell([met('message.save', 1), met('call.write', 0)]);
  expect(desk.list.value.map(({ where }) => where)).toEqual(['message.save', 'call.write']);
  stop();
  expect(isHeard()).toBe(false);
});

test('a copy holds the place, the kind, how often and when, and each frame on its line', async () => {
  const at = Date.UTC(2026, 10, 28, 6, 4);
  const { desk, copied } = world(met('call.write', at));
  const stop = desk.follow();
  await expect.poll(() => desk.list.value.length).toBe(1);
  expect(desk.copy()).toBe(true);
  stop();
  const [head, ...frames] = (copied[0] ?? '').split('\n');
  for (const part of [
    'TypeError × 2',
    'sidebar',
    'call.write',
    '0.1.0',
    problemTime(at),
    problemTime(at + 60_000),
  ])
    expect(head).toContain(part);
  expect(frames).toEqual(['  sidebar.js:1:20', '  door.js:3:4']);
});

test('cleared is empty, on screen and where it is kept', async () => {
  const { desk } = world(met('call.write', 0));
  await desk.clear();
  expect(desk.list.value).toEqual([]);
});
