/** A browser test has no limit of its own: one chosen on a quiet machine decides on a busy one. */
import { expect, test } from 'vitest';

const specs = Object.entries(
  import.meta.glob<string>('/tests/{e2e,firefox}/**/*.ts', { query: '?raw', import: 'default', eager: true }),
);

test('only the configuration says when a test hangs', () => {
  expect(specs.length).toBeGreaterThan(150);
  const own = specs.filter(([, text]) => /\btest\.(?:setTimeout|slow)\(/.test(text));
  expect(own.map(([path]) => path)).toEqual([]);
});
