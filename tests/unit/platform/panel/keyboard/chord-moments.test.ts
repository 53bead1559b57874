// When she pressed a chord of the browser's is told by the Alt before it, wherever that fell.
import { expect, test } from 'vitest';
import { createChordMoments } from '../../../../../lib/platform/panel/keyboard/chord-moments';
import { release, stroke } from './strokes';

const NOW = 1_900_000_000_000;
const chordsAfter = (...heard: Parameters<ReturnType<typeof createChordMoments>['hear']>[0][]) => {
  const chords = createChordMoments(() => NOW);
  for (const each of heard) chords.hear(each);
  return chords;
};
const alt = (at: number) => stroke('Alt', { alt: true, at });

test('by the Alt that was pressed last, though it is up again and letters came since; once', () => {
  const chords = chordsAfter(alt(NOW - 90), release('c', { at: NOW - 50 }), stroke('d', { at: NOW - 20 }));
  expect([chords.take(), chords.take()]).toEqual([NOW - 90, null]);
});

test.each([
  ['nobody heard it', []],
  ['it was of another chord, that came here', [alt(NOW - 90), stroke('n', { alt: true, at: NOW - 60 })]],
  ['it was long ago', [alt(NOW - 60_000)]],
])('by nothing where %s', (_, heard) => {
  expect(chordsAfter(...heard).take()).toBeNull();
});
