/** The fence holds for the sources as they are, and each kind of crossing is seen when it is planted. */
import { describe, expect, test } from 'vitest';
import { ROOMS, violations } from './fence';
import { graphOf, importsOf, readSources, type Sources } from './import-graph';
import { LAYERS } from './layers';

const sources = readSources(process.cwd());
const present = new Set(violations(graphOf(sources)));

/** What is seen besides once these files are there too. */
const planted = (files: Readonly<Record<string, string>>): string[] => {
  const grown: Sources = new Map([...sources, ...Object.entries(files)]);
  return violations(graphOf(grown)).filter((found) => !present.has(found));
};

test('nothing crosses the fence', () => {
  expect(sources.size).toBeGreaterThan(400);
  expect([...present]).toEqual([]);
});

test('every folder beside a source is a room of its layer, and every room is lived in', () => {
  const rooms = Object.entries(ROOMS).flatMap(([folder, names]) => names.map((name) => `${folder}${name}`));
  const empty = rooms.filter(
    (room) => ![...sources.keys()].some((path) => `${path}/`.startsWith(`${room}/`)),
  );
  expect(empty).toEqual([]);
});

describe('a crossing is seen', () => {
  test.each([
    ['domain → app', 'lib/domain/text/x.ts', '../../app/ports', 'lib/app/ports.ts'],
    ['contract → app', 'lib/contract/x.ts', '../app/ports', 'lib/app/ports.ts'],
    ['content → contract', 'lib/content/text/x.ts', '../../contract/wire', 'lib/contract/wire.ts'],
    ['app → platform', 'lib/app/call/x.ts', '../../platform/storage/store', 'lib/platform/storage/store.ts'],
    [
      'platform → a desk',
      'lib/platform/storage/x.ts',
      '../../app/call/call-desk',
      'lib/app/call/call-desk.ts',
    ],
    ['platform → the state', 'lib/platform/x.ts', '../app/app-state', 'lib/app/app-state.ts'],
    [
      'components → platform',
      'components/kit/x.ts',
      '../../lib/platform/browser/report',
      'lib/platform/browser/report.ts',
    ],
    ['components → content', 'components/kit/x.ts', '../../lib/content/sites', 'lib/content/sites.ts'],
    ['entrypoints → content', 'entrypoints/x.ts', '../lib/content/sites', 'lib/content/sites.ts'],
  ])('between layers: %s, types included', (...[, from, specifier, to]) => {
    const [run, type] = [`import { x } from '${specifier}';`, `import type { x } from '${specifier}';`];
    expect(planted({ [from]: run })).toContain(`layer: ${from} → ${to}`);
    expect(planted({ [from]: type })).toContain(`layer: ${from} → ${to} (type)`);
  });

  test.each([
    ['lib/domain/text/x.ts', '../call/call', 'lib/domain/call/call.ts'],
    ['lib/domain/triage/x.ts', '../call/call', 'lib/domain/call/call.ts'],
    ['lib/content/text/x.ts', '../triage/protocols', 'lib/content/triage/protocols.ts'],
    ['lib/app/triage/x.ts', '../call/call-desk', 'lib/app/call/call-desk.ts'],
    ['lib/app/journal/x.ts', '../app', 'lib/app/app.ts'],
    ['lib/platform/storage/x.ts', '../worker/requests', 'lib/platform/worker/requests.ts'],
    ['components/kit/x.ts', '../privacy/MaskLine', 'components/privacy/MaskLine.tsx'],
    ['components/phrase/x.ts', '../panel/Footer', 'components/panel/Footer.tsx'],
  ])('between rooms: %s → %s, types included', (from, specifier, to) => {
    expect(planted({ [from]: `import { x } from '${specifier}';` })).toContain(`room: ${from} → ${to}`);
    expect(planted({ [from]: `import type { x } from '${specifier}';` })).toContain(
      `room: ${from} → ${to} (type)`,
    );
  });

  test.each([
    ['a circle', `import { b } from './y';`, `import { a } from './x';`],
    ['a circle of types', `import type { b } from './y';`, `import { type a } from './x';`],
    ['a circle through a type in place', `export let b: import('./y').B;`, `export * from './x';`],
    [
      'a circle through a file loaded later',
      `export const b = () => import('./y');`,
      `export { a } from './x';`,
    ],
  ])('%s, inside one room', (_, x, y) => {
    expect(planted({ 'lib/domain/text/x.ts': x, 'lib/domain/text/y.ts': y })).toEqual([
      'circle: lib/domain/text/x.ts, lib/domain/text/y.ts',
    ]);
  });

  test('the whole application in a component or a desk, types included', () => {
    const reader = { to: 'lib/app/app.ts', text: `import type { App } from` };
    expect(planted({ 'components/call/x.ts': `${reader.text} '../../lib/app/app';` })).toEqual([
      `reader: components/call/x.ts → ${reader.to} (type)`,
    ]);
    expect(planted({ 'lib/app/journal/x.ts': `${reader.text} '../app';` })).toContain(
      `reader: lib/app/journal/x.ts → ${reader.to} (type)`,
    );
    expect(planted({ 'entrypoints/x.ts': `${reader.text} '../lib/app/app';` })).toEqual([]);
  });

  test('a package that the layer may not know', () => {
    expect(planted({ 'lib/domain/text/x.ts': `import { signal } from '@preact/signals';` })).toEqual([
      'package: lib/domain/text/x.ts → @preact/signals',
    ]);
    expect(planted({ 'components/kit/x.ts': `import type { z } from 'zod/mini';` })).toEqual([
      'package: components/kit/x.ts → zod/mini (type)',
    ]);
  });

  test.each(LAYERS.filter(({ folder }) => ROOMS[folder]))(
    'a file without a room in $folder',
    ({ folder }) => {
      const path = `${folder}helpers/x.ts`;
      expect(planted({ [path]: '' })).toEqual([`no room: ${path}`]);
    },
  );
});

test('every way to import is read', () => {
  const text = `import { a } from './a'; import type { b } from './b'; import { type c } from './c'; import './d';
    export { e } from './e'; export type { f } from './f'; export * from './g'; import h, { type i } from './h';
    let j: import('./j').J; const k = () => import('./k'); import * as l from './l';`;
  expect(
    importsOf('x.ts', text)
      .map(({ specifier, isType }) => `${specifier}${isType ? ' type' : ''}`)
      .toSorted(),
  ).toEqual([
    './a',
    './b type',
    './c type',
    './d',
    './e',
    './f type',
    './g',
    './h',
    './j type',
    './k',
    './l',
  ]);
});
