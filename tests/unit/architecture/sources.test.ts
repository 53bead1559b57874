/** Rules that no linter sees: what shipped sources may not contain, how long a file may be, the same words in both languages. */
import { describe, expect, test } from 'vitest';
import { en } from '../../../lib/content/labels/en/en';
import { fr } from '../../../lib/content/labels/fr/fr';
import { startLabels } from '../../../lib/content/labels/start-labels';

/** Every shipped source, by its path from the top of the project. */
const shipped = Object.entries(
  import.meta.glob<string>('/{lib,components,entrypoints}/**/*.{ts,tsx}', {
    query: '?raw',
    import: 'default',
    eager: true,
  }),
).map(([path, text]) => ({ path: path.replace(/^\//, ''), text }));

/** The text without its comments, which may name what the code may not do. */
const codeOf = (text: string) => text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(^|\s)\/\/.*$/gm, '$1');

const containing = (pattern: RegExp) =>
  shipped.filter(({ text }) => pattern.test(codeOf(text))).map(({ path }) => path);

test('all three layers of sources are read', () => {
  for (const folder of ['lib/app', 'lib/domain', 'lib/platform', 'components', 'entrypoints']) {
    expect(shipped.filter(({ path }) => path.startsWith(`${folder}/`)).length).toBeGreaterThan(2);
  }
});

describe('shipped sources', () => {
  test('write to the console through one door', () => {
    expect(containing(/\bconsole\b/)).toEqual(['lib/platform/browser/report.ts']);
  });

  test.each([
    ['text as HTML', /innerHTML|outerHTML|insertAdjacentHTML|dangerouslySetInnerHTML|document\.write\b/],
    ['code made of text', /\beval\(|new Function\(|setTimeout\(\s*['"`]/],
    [
      'a network call',
      /\bfetch\(|XMLHttpRequest|sendBeacon|\bWebSocket\b|\bEventSource\b|\bWebTransport\b|\bRTCPeerConnection\b/,
    ],
    ['synchronised or page storage', /storage\.sync\b|\blocalStorage\b|\bsessionStorage\b|document\.cookie/],
    [
      'a word to the page that anybody may hear',
      /window\.postMessage|\bparent\.postMessage|\btop\.postMessage/,
    ],
  ])('never contain %s', (_, pattern) => {
    expect(containing(pattern)).toEqual([]);
  });

  test('read hour and calendar from the clock of a practice, never from the one of the machine', () => {
    const localClock =
      /\.(?:get|set)(?:Hours|Minutes|Date|Day|Month|FullYear)\(|getTimezoneOffset|toLocale(?:Time|Date)?String\(|\bnew Date\(`/;
    // Civil dates go through noon or midnight of UTC.
    const atLocalHours = shipped.filter(({ text }) =>
      codeOf(text)
        .split('\n')
        .some((line) => localClock.test(line) && !/T(?:12|00):00:00Z`/.test(line)),
    );
    expect(atLocalHours.map(({ path }) => path)).toEqual([]);
    // A format without a zone is the machine's, whose zone is asked in one place.
    const formats = shipped.filter(({ text }) =>
      [...codeOf(text).matchAll(/Intl\.DateTimeFormat\(([^;]*);/g)].some(
        ([, inside = '']) => !inside.includes('timeZone'),
      ),
    );
    expect(formats.map(({ path }) => path)).toEqual([]);
    expect(containing(/resolvedOptions/)).toEqual(['lib/domain/text/civil-time.ts']);
  });

  test('let nothing that is typed leave by the side: every field for words is quiet', () => {
    const forWords = shipped.flatMap(({ path, text }) =>
      [...text.matchAll(/<(?:input|textarea)\b[\s\S]*?\/>/g)]
        .map(([tag]) => tag)
        .filter((tag) => !/type="(?:checkbox|radio|file|date|number|datetime-local)"/.test(tag))
        .map((tag) => ({ path, isQuiet: /\{\.\.\.(?:quietField|shared)\}/.test(tag), text })),
    );
    expect(forWords.length).toBeGreaterThan(12);
    const loud = forWords.filter(({ isQuiet, text }) => !isQuiet || !/\.\.\.quietField\b/.test(text));
    expect(loud.map(({ path }) => path)).toEqual([]);
    expect(containing(/\bspellcheck=|contentEditable|contenteditable=/)).toEqual([]);
  });

  test('say at the top what each is for', () => {
    const silent = shipped.filter(({ text }) => !/^(?:\/\*\*|\/\/)/.test(text));
    expect(silent.map(({ path }) => path)).toEqual([]);
  });

  test('are at most 200 lines long', () => {
    const long = shipped.filter(({ text }) => text.trimEnd().split('\n').length > 200);
    expect(long.map(({ path }) => path)).toEqual([]);
  });
});

type Leaf = { readonly path: string; readonly label: unknown };

const isGroup = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;

const leaves = (value: unknown, path = ''): Leaf[] =>
  isGroup(value)
    ? Object.entries(value).flatMap(([key, inner]) => leaves(inner, path ? `${path}.${key}` : key))
    : [{ path, label: value }];

const shapeOf = ({ path, label }: Leaf) =>
  typeof label === 'function' ? `${path}(${label.length})` : `${path}: ${typeof label}`;

const everyWord = { fr: { ...fr, ...startLabels.fr }, en: { ...en, ...startLabels.en } };

describe('the words of the interface', () => {
  test('are the same in French and in English, key by key, with the same values to fill in', () => {
    const french = leaves(everyWord.fr).map(shapeOf).toSorted();
    expect(french.length).toBeGreaterThan(200);
    expect(leaves(everyWord.en).map(shapeOf).toSorted()).toEqual(french);
  });

  test.each([
    ['French', everyWord.fr],
    ['English', everyWord.en],
  ])('are never empty in %s', (_, words) => {
    const empty = leaves(words).filter(({ label }) => typeof label === 'string' && label.trim() === '');
    expect(empty.map(({ path }) => path)).toEqual([]);
  });
});
