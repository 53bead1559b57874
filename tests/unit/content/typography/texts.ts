/** Every text of the product with the place where it is written: string literals of sources, strings of data files. */
import { parseSync, Visitor } from 'vite';
import { FILLED } from './printed';

export type Text = { readonly where: string; readonly text: string };

/** The string literals of one source; a template's values stand as one sign each. */
export function literalsIn(path: string, source: string): Text[] {
  const found: Text[] = [];
  const note = (start: number, text: string) => {
    const line = source.slice(0, start).split('\n').length;
    found.push({ where: `${path}:${line}`, text });
  };
  const visitor = new Visitor({
    Literal: ({ value, start }) => {
      if (typeof value === 'string') note(start, value);
    },
    JSXText: ({ value, start }) => note(start, value),
    TemplateLiteral: ({ quasis, start }) =>
      note(start, quasis.map(({ value }) => value.cooked ?? value.raw).join(FILLED)),
  });
  visitor.visit(parseSync(path, source).program);
  return found;
}

/** The strings of one data file with the keys that lead to them; lists count as their key. */
export function stringsIn(
  path: string,
  data: unknown,
  keys: readonly string[] = [],
): (Text & { key: string })[] {
  if (typeof data === 'string')
    return [{ where: `${path} ${keys.join('.')}`, text: data, key: keys.join('.') }];
  if (Array.isArray(data)) return data.flatMap((item) => stringsIn(path, item, keys));
  if (typeof data !== 'object' || data === null) return [];
  return Object.entries(data).flatMap(([key, value]) => stringsIn(path, value, [...keys, key]));
}
