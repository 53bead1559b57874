/** No test has a limit of its own: one chosen on a quiet machine decides on a busy one. */
import { expect, test } from 'vitest';

const specs = Object.entries(
  import.meta.glob<string>('/tests/{e2e,firefox}/**/*.ts', { query: '?raw', import: 'default', eager: true }),
);

test('only the configuration says when a test hangs', () => {
  expect(specs.length).toBeGreaterThan(150);
  const own = specs.filter(([, text]) => /\btest\.(?:setTimeout|slow)\(/.test(text));
  expect(own.map(([path]) => path)).toEqual([]);
});

const units = Object.entries(
  import.meta.glob<string>('/tests/unit/**/*.{ts,tsx}', { query: '?raw', import: 'default', eager: true }),
);

test('what a unit test waits for has a minute: Vitest’s own second is not enough', () => {
  expect(units.length).toBeGreaterThan(400);
  const impatient = units.filter(([, text]) => /\bvi\.wait(?:For|Until)\(/.test(text));
  expect(impatient.map(([path]) => path)).toEqual([]);
});
