import { expect, test } from 'vitest';
import { judgeRoom, type PageRoom } from '../../../lib/domain/page-room';

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
