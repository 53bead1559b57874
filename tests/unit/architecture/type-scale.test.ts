/** One scale of letters, and one motion: each by what it is for, written by hand in the tokens alone. */
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const folder = join(import.meta.dirname, '../../../components');
const TOKENS = 'kit/tokens.css';

/** Read from the disk: the test runner empties a style sheet that is imported. */
const sheets = globSync('**/*.css', { cwd: folder }).map((path) => ({
  path,
  text: readFileSync(join(folder, path), 'utf8'),
}));
const textOf = (wanted: string): string => sheets.find(({ path }) => path === wanted)?.text ?? '';

/** What is not of the scale: nothing at all, the size of what is around it, a size on paper, one that follows its own length. */
const FREE = /^(?:0|inherit|[\d.]+pt|clamp\(.*\))$/;

test('a size of letters is a named step of the scale', () => {
  expect(sheets.length).toBeGreaterThan(8);
  const sizes = sheets.flatMap(({ path, text }) =>
    [...text.matchAll(/font-size:\s*([^;]+);/g)].map(([, size = '']) => ({ path, size })),
  );
  const named = sizes.filter(({ size }) => /^var\(--type-\w+\)$/.test(size));
  expect(named.length).toBeGreaterThan(50);
  expect(sizes.filter((one) => !named.includes(one) && !FREE.test(one.size))).toEqual([]);
  const shorthand = sheets.flatMap(({ path, text }) =>
    [...text.matchAll(/font:\s*(\d+px)/g)].map(([, size]) => `${path}: ${size}`),
  );
  expect(shorthand).toEqual([]);
});

test('whatever moves takes its time from the one motion', () => {
  const moving = sheets.flatMap(({ path, text }) =>
    [...text.matchAll(/(?:transition|animation)(?:-duration)?:\s*([^;]+);/g)].map(([, how = '']) => ({
      path,
      how,
    })),
  );
  expect(moving.length).toBeGreaterThan(0);
  expect(moving.filter(({ how }) => !/var\(--motion-\w+\)|^none$/.test(how))).toEqual([]);
});

test('each step is used', () => {
  const all = sheets.map(({ text }) => text).join('\n');
  const steps = [...textOf(TOKENS).matchAll(/(--(?:type|motion)-\w+):/g)].map(([, name = '']) => name);
  expect(steps.length).toBeGreaterThan(8);
  expect(steps.filter((name) => !all.includes(`var(${name})`))).toEqual([]);
});
