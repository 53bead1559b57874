/** What newcomers read: short where it must be, every link and every path in it leads somewhere, notices are those of what ships. */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { describe, expect, test } from 'vitest';

const root = join(import.meta.dirname, '..', '..', '..');
const read = (path: string): string => readFileSync(join(root, path), 'utf8');
const lineCount = (path: string): number => read(path).trimEnd().split('\n').length;

/** Folders of ours that may hold documents. */
const FOLDERS = ['docs', 'lib', 'components', 'entrypoints', 'tests'];

const markdownIn = (folder: string): string[] =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.md') && !file.includes('node_modules'))
    .map((file) => join(folder, file));

const documents = [
  ...readdirSync(root).filter((file) => file.endsWith('.md')),
  ...FOLDERS.flatMap(markdownIn),
];

/** Folders of code right under a layer: its rooms. */
const roomsOf = (layer: string): string[] =>
  readdirSync(join(root, layer), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => join(layer, name));

const rooms = [...roomsOf('lib/domain'), ...roomsOf('lib/platform')];

/** A heading as links name it. */
const anchorOf = (heading: string): string =>
  heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s_-]/gu, '')
    .trim()
    .replaceAll(' ', '-');

const anchorsIn = (path: string): string[] =>
  [...read(path).matchAll(/^#+ (.+)$/gm)].map(([, heading = '']) => anchorOf(heading));

const leadsNowhere = (from: string, link: string): boolean => {
  const [path = '', anchor] = link.split('#');
  const target = path === '' ? from : join(dirname(from), path);
  if (!existsSync(join(root, target))) return true;
  return anchor !== undefined && !anchorsIn(target).includes(anchor);
};

/** Links to files of ours; those of the web are not asked for. */
const linksIn = (text: string): string[] =>
  [...text.matchAll(/\]\(([^)\s]+)\)/g)]
    .map(([, link = '']) => link)
    .filter((link) => !/^[a-z]+:/.test(link));

/** Paths named in code marks, from the top of the project: `lib/app/commands.ts`. Patterns with a hole are none. */
const pathsIn = (text: string): string[] =>
  [...text.matchAll(/`((?:lib|components|entrypoints|tests|docs|public)\/[\w./-]+)`/g)].map(
    ([, path = '']) => path,
  );

describe('what newcomers read', () => {
  test('the README is at most 120 lines, a room’s at most 30', () => {
    expect(lineCount('README.md')).toBeLessThanOrEqual(120);
    const inRooms = documents.filter((path) => rooms.includes(dirname(path)));
    expect(inRooms.filter((path) => lineCount(path) > 30)).toEqual([]);
  });

  test('every room of the domain and of the platform has its README, with what is touched to add something', () => {
    expect(rooms.length).toBeGreaterThan(14);
    const without = rooms.filter((room) => !existsSync(join(root, room, 'README.md')));
    expect(without).toEqual([]);
    const silent = rooms.filter((room) => !/\bto add\b/i.test(read(join(room, 'README.md'))));
    expect(silent).toEqual([]);
  });

  test('every link between documents, and every path named in them, leads somewhere', () => {
    expect(documents.length).toBeGreaterThan(20);
    const lost = documents.flatMap((path) => {
      const text = read(path);
      const links = linksIn(text).filter((link) => leadsNowhere(path, link));
      const paths = pathsIn(text).filter((named) => !existsSync(join(root, named)));
      return [...links, ...paths].map((wrong) => `${path}: ${wrong}`);
    });
    expect(lost).toEqual([]);
  });

  test('a document that nobody links to would not be found', () => {
    const linked = new Set(
      documents.flatMap((from) =>
        linksIn(read(from)).map((link) => relative('.', join(dirname(from), link.split('#')[0] ?? ''))),
      ),
    );
    const alone = documents.filter((path) => path !== 'README.md' && !linked.has(path));
    expect(alone).toEqual([]);
  });

  test('every permission and every dependency is in the README', () => {
    const readme = read('README.md');
    const config = read('wxt.config.ts');
    const [, list = ''] = /permissions: \[([^\]]*)/.exec(config) ?? [];
    const permissions = [...list.matchAll(/'([a-zA-Z]+)'/g)].map(([, name = '']) => name);
    expect(permissions).toContain('scripting');
    expect(permissions.filter((name) => name !== 'chrome' && !readme.includes(`\`${name}\``))).toEqual([]);
    const about = JSON.parse(read('package.json')) as {
      readonly dependencies: object;
      readonly devDependencies: object;
    };
    const named = Object.keys({ ...about.dependencies, ...about.devDependencies });
    const unnamed = named.filter((name) => !name.startsWith('@types/') && !readme.includes(`\`${name}`));
    expect(unnamed).toEqual([]);
  });
});

test('the gate is the one command that the README gives', () => {
  const commands = read('.ci/run')
    .split('\n')
    .filter((line) => line && !/^(?:#|set |cd )/.test(line));
  expect(commands).toEqual(['npm test']);
});

test('the third-party notices are those of what ships; « npm run notices » writes them', async () => {
  const location: string = new URL('../../launch/notices.mjs', import.meta.url).href;
  const notices = (await import(location)) as { NOTICES: string; thirdPartyNotices: () => string };
  expect(statSync(notices.NOTICES).size).toBeGreaterThan(10_000);
  expect(readFileSync(notices.NOTICES, 'utf8') === notices.thirdPartyNotices()).toBe(true);
});
