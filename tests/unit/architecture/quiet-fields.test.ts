/** Nothing that is typed leaves by the side: every field for words, on whatever page, and every page itself are quiet. */
import { globSync, readFileSync } from 'node:fs';
import { parseSync, Visitor } from 'vite';
import { expect, test } from 'vitest';
import { readSources } from './import-graph';

/** Fields into which no words are typed. */
const WORDLESS = /type="(?:checkbox|radio|file|date|time|number|datetime-local|range)"/;

type Span = { readonly start: number; readonly end: number };

/** The fields of one source that offer their words to spell checkers, translators and assistants. */
function loudFields(path: string, text: string): string[] {
  const quiet = new Set(['quietField']);
  const fields: string[] = [];
  const visitor = new Visitor({
    VariableDeclarator({ id, init }) {
      const isQuiet = init?.type === 'ObjectExpression' && /\.\.\.quietField\b/.test(at(init));
      if (isQuiet && id.type === 'Identifier') quiet.add(id.name);
    },
    JSXOpeningElement(element) {
      if (/^<(?:input|textarea)\b/.test(at(element))) fields.push(at(element));
    },
  });
  const at = ({ start, end }: Span): string => text.slice(start, end);
  visitor.visit(parseSync(path, text).program);
  const isQuiet = (field: string) => [...quiet].some((name) => field.includes(`{...${name}}`));
  return fields.filter((field) => !WORDLESS.test(field) && !isQuiet(field));
}

const drawn = [...readSources(process.cwd())].filter(([path]) => path.endsWith('.tsx'));

test('every field for words is quiet', () => {
  const fields = drawn.flatMap(([path, text]) => loudFields(path, text).map((field) => [path, field]));
  expect(fields).toEqual([]);
});

test('a field that is not is found, whatever stands beside it', () => {
  const of = (attributes: string) => loudFields('a.tsx', `const a = <p><input ${attributes} /></p>;`).length;
  expect([of('type="text"'), of('value={x}'), of('{...other}'), of('type="search" {...rest}')]).toEqual([
    1, 1, 1, 1,
  ]);
  expect([of('{...quietField}'), of('type="checkbox"')]).toEqual([0, 0]);
  const shared = 'const shared = { id, ...quietField }; const b = <textarea {...shared} rows={2} />;';
  expect(loudFields('b.tsx', shared)).toEqual([]);
});

test('no page of ours is offered to translators', () => {
  const pages = globSync('entrypoints/*/index.html').map(
    (path) => [path, readFileSync(path, 'utf8')] as const,
  );
  // The cover stands over a masked page and says nothing.
  const offered = pages.filter(
    ([path, text]) => !/[\\/]cover[\\/]/.test(path) && !text.includes('translate="no"'),
  );
  expect(offered.map(([path]) => path)).toEqual([]);
  expect(pages.length).toBeGreaterThan(6);
});
