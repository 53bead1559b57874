/** A folder is read at a glance: no more than 25 sources of its own, or it has rooms that nobody named yet. */
import { dirname } from 'node:path';
import { expect, test } from 'vitest';
import { readSources } from './import-graph';

const MOST = 25;

const crowded = (paths: readonly string[]): string[] =>
  [...Map.groupBy(paths, dirname)].filter(([, files]) => files.length > MOST).map(([folder]) => folder);

test('no folder holds more than 25 sources of its own', () => {
  const paths = [...readSources(process.cwd()).keys()];
  expect(paths.length).toBeGreaterThan(400);
  expect(crowded(paths)).toEqual([]);
});

test('a folder that outgrows it is named, whatever its folders hold', () => {
  const many = Array.from({ length: MOST + 1 }, (_, at) => `lib/domain/call/${at}.ts`);
  expect(crowded(many)).toEqual(['lib/domain/call']);
  expect(crowded(many.slice(1).concat('lib/domain/call/more/0.ts'))).toEqual([]);
});
