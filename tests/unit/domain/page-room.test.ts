import { expect, test } from 'vitest';
import { chooseStrip, freePlace, judgeRoom, type PageRoom } from '../../../lib/domain/page-room';

const BESIDE: PageRoom = { left: 986, right: 986, under: { fixed: 0, flowing: 0 }, cutsOff: false };

test('a page with nothing under the panel stands beside it, and to the pixel is near enough', () => {
  expect(judgeRoom(BESIDE)).toBe('beside');
  expect(judgeRoom({ ...BESIDE, right: 986.6 })).toBe('beside');
  expect(judgeRoom({ ...BESIDE, right: 700 })).toBe('beside');
});

test.each([
  ['that kept its width', { right: 1366 }, 'unmoved'],
  ['that kept its width, whatever lies where', { right: 1366, cutsOff: true }, 'unmoved'],
  ['whose bar is fixed to the window', { under: { fixed: 2, flowing: 0 } }, 'fixed'],
  ['whose content is wider', { under: { fixed: 0, flowing: 1 } }, 'wide'],
  ['whose content is wider, and its bar fixed', { under: { fixed: 3, flowing: 1 } }, 'wide'],
  ['that got a horizontal scroll bar', { cutsOff: true }, 'wide'],
] as const)('a page %s does not', (_, measured, verdict) => {
  expect(judgeRoom({ ...BESIDE, ...measured })).toBe(verdict);
});

const edge = (...controls: number[]) => ({ controls, rowHeight: 10 });

test.each([
  ['stays where it is free', edge(0, 0, 0, 0, 0), 20, { top: 20, hidden: 0 }],
  ['moves as little as it can', edge(1, 0, 0, 0, 0, 0), 0, { top: 10, hidden: 0 }],
  ['moves up as well as down', edge(0, 0, 0, 1, 1), 20, { top: 10, hidden: 0 }],
  ['hides the fewest where there is no free place', edge(2, 1, 1, 2, 2), 30, { top: 10, hidden: 2 }],
  ['stands at the top of a window lower than itself', edge(1), 0, { top: 0, hidden: 1 }],
])('a strip %s', (_, ...[rows, wanted, place]) => {
  expect(freePlace(rows, { height: 20, wanted })).toEqual(place);
});

test('a strip gets thinner before it hides a control, and hides one only where it must', () => {
  const sizes = [
    { width: 44, height: 30 },
    { width: 44, height: 10 },
    { width: 10, height: 20 },
  ] as const;
  const felt = (broad: number[], thin: number[]) => (width: number) => edge(...(width === 44 ? broad : thin));
  expect(chooseStrip(sizes, felt([1, 0, 0, 0], []), 0)).toEqual({ ...sizes[0], top: 10 });
  expect(chooseStrip(sizes, felt([1, 0, 1, 0], []), 0)).toEqual({ ...sizes[1], top: 10 });
  expect(chooseStrip(sizes, felt([1, 1, 1, 1], [1, 0, 0, 1]), 0)).toEqual({ ...sizes[2], top: 10 });
  expect(chooseStrip(sizes, felt([1, 1, 1, 1], [1, 1, 0, 1]), 0)).toEqual({ ...sizes[2], top: 10 });
});
