/** One door to the browser: our pages and the worker go through it, and no script of a page carries it. */
import { expect, test } from 'vitest';
import { graphOf, reachedFrom, readSources } from './import-graph';

const DOOR = 'lib/platform/browser/web-extension.ts';
/** What runs in a page, isolated world: each of them may weigh 8 kB, so they call `chrome` themselves. */
const PAGE_SCRIPTS = ['page', 'keys', 'mount', 'insert', 'frame', 'mask', 'sketch', 'look', 'point'].map(
  (name) => `entrypoints/${name}.ts`,
);

/** What must be done in the very turn of the browser's answer: the door gives promises, and they come a turn late. */
const IN_ITS_TURN = 'lib/platform/browser/our-sites.ts';

const sources = readSources(process.cwd());
const graph = graphOf(sources);
const inPages = reachedFrom(PAGE_SCRIPTS, graph);

/** The text without its comments, which may name what the code may not do. */
const codeOf = (text: string) => text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(^|\s)\/\/.*$/gm, '$1');

const callsOf = (name: string): string[] =>
  [...sources].filter(([, text]) => new RegExp(`\\b${name}\\??\\.`).test(codeOf(text))).map(([path]) => path);

test('only scripts of a page call `chrome` themselves', () => {
  expect(PAGE_SCRIPTS.filter((path) => !sources.has(path))).toEqual([]);
  const calling = callsOf('chrome');
  expect(calling.length).toBeGreaterThan(5);
  expect(calling.filter((path) => !inPages.has(path))).toEqual([IN_ITS_TURN]);
});

test('everybody else goes through one module, which no script of a page carries', () => {
  const importing = graph.packages
    .filter(({ to }) => /^wxt\/browser|polyfill/.test(to))
    .map(({ from }) => from);
  expect([...new Set(importing)]).toEqual([DOOR]);
  const behind = new Set(graph.arrows.filter(({ to }) => to === DOOR).map(({ from }) => from));
  expect(callsOf('browser').filter((path) => !behind.has(path))).toEqual([]);
  expect(inPages.has(DOOR)).toBe(false);
});
