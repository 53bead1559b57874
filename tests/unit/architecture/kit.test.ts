/** One kit of controls: what a room needs of them it takes from components/kit, and writes none by hand. */
import { expect, test } from 'vitest';
import { readSources } from './import-graph';

/** What only the kit writes, with the piece that is there for it. */
const CONTROLS: Readonly<Record<string, RegExp>> = {
  'a list to choose from: Select, SelectField': /<select\b/,
};

/** The controls that a source writes by hand. */
const byHand = (text: string): string[] => Object.keys(CONTROLS).filter((name) => CONTROLS[name]?.test(text));

const drawn = [...readSources(process.cwd())].filter(
  ([path]) => /^(components|entrypoints)\/.*\.tsx$/.test(path) && !path.startsWith('components/kit/'),
);

test('no room writes a control of the kit by hand', () => {
  expect(drawn.length).toBeGreaterThan(100);
  const found = drawn.flatMap(([path, text]) => byHand(text).map((name) => `${path} — ${name}`));
  expect(found).toEqual([]);
});

test('one that is planted is found', () => {
  expect(byHand('<label>{name}<select value={id}>')).toEqual(['a list to choose from: Select, SelectField']);
  expect(byHand('<SelectField label={name} />')).toEqual([]);
});
