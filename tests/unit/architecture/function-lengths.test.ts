/** The counter of the lines of functions, which the figures of a review stand on. */
import { expect, test } from 'vitest';
import { functionFigures, lengthsIn } from './function-lengths';

test('counts every function from its first line to its last, those within others and JSX too', () => {
  const text = [
    'export function Card() {',
    '  const close = () => {',
    '    return 1;',
    '  };',
    '  return (',
    '    <p>',
    '      {close()}',
    '    </p>',
    '  );',
    '}',
    'const short = (x: number) => x;',
  ].join('\n');
  expect(lengthsIn('card.tsx', text).map(({ line, lines }) => [line, lines])).toEqual([
    [1, 10],
    [2, 3],
    [11, 1],
  ]);
  const { count, median, longest, long } = functionFigures(new Map([['card.tsx', text]]), 5);
  expect([count, median, longest, long.map(({ line }) => line)]).toEqual([3, 3, 10, [1]]);
});
