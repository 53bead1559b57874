/** A component asks for the desks that it uses by name. */
import { expect, test } from 'vitest';
import { readSources } from './import-graph';

const sources = [...readSources(process.cwd())];
const placesOf = (form: RegExp): string[] =>
  sources.filter(([, text]) => form.test(text)).map(([path]) => path);

test('the context of the whole application is read in one place', () => {
  expect(placesOf(/useContext\(AppContext\)/)).toEqual(['components/kit/app-context.ts']);
  expect(placesOf(/\bAppContext\b/).toSorted()).toEqual([
    'components/kit/app-context.ts',
    'components/pages/AppRoot.tsx',
  ]);
});

test('no component takes more than four desks', () => {
  const many = /use(?:Page)?App\((?:\s*'\w+',?){5,}\s*\)/;
  expect(many.test(`useApp('a', 'b', 'c', 'd', 'e')`)).toBe(true);
  expect(many.test(`usePageApp('a', 'b', 'c', 'd', 'e')`)).toBe(true);
  expect(placesOf(/useApp\('/).length).toBeGreaterThan(50);
  expect(placesOf(many)).toEqual([]);
});

test('what a desk can do is written down, not gathered from what makes it', () => {
  const gathered = /\bReturnType<typeof create/;
  expect(gathered.test('export type Desk = ReturnType<typeof createDesk>;')).toBe(true);
  expect(placesOf(gathered)).toEqual([]);
});
