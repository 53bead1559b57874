// The words of the interface by file and key, as their sources have them: a label may be a sentence made of values.
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type ESTree, parseSync, Visitor } from 'vite';
import type { Texts } from './texts';

type Written = readonly [path: string, node: ESTree.Node];

const labels = join(import.meta.dirname, '../../../../lib/content/labels');

const keyOf = (key: ESTree.PropertyKey): string =>
  key.type === 'Literal' ? String(key.value) : key.type === 'Identifier' ? key.name : '';

/** An object is as many labels as it has keys; what it takes over from another file stands there. */
function writtenIn(node: ESTree.Node, path: string): Written[] {
  if (node.type === 'TSAsExpression' || node.type === 'TSSatisfiesExpression')
    return writtenIn(node.expression, path);
  if (node.type !== 'ObjectExpression') return [[path, node]];
  return node.properties.flatMap((each) =>
    each.type === 'Property' ? writtenIn(each.value, `${path}/${keyOf(each.key)}`) : [],
  );
}

/** Inner functions and lists too: half of a sentence may stand in them. */
const topOf = (statement: ESTree.Node): Written[] => {
  if (statement.type === 'ExportNamedDeclaration')
    return statement.declaration ? topOf(statement.declaration) : [];
  if (statement.type === 'FunctionDeclaration') return [[`/${statement.id?.name}`, statement]];
  if (statement.type !== 'VariableDeclaration') return [];
  return statement.declarations.flatMap(({ id, init }) =>
    init && id.type === 'Identifier' ? writtenIn(init, `/${id.name}`) : [],
  );
};

/** Each label of a source with how it is written; how its lines are broken says nothing. */
export function labelsIn(path: string, source: string): Texts {
  const spoken: number[] = [];
  const visitor = new Visitor({
    Literal: ({ value, start }) => void (typeof value === 'string' && spoken.push(start)),
    TemplateLiteral: ({ start }) => void spoken.push(start),
  });
  const { program } = parseSync(path, source);
  visitor.visit(program);
  return new Map(
    program.body
      .flatMap(topOf)
      .filter(([, { start, end }]) => spoken.some((at) => at >= start && at < end))
      .map(([key, { start, end }]) => [key, source.slice(start, end).replace(/\s+/g, ' ')]),
  );
}

/** What the interface says in French, by file. */
export const frenchLabels: ReadonlyMap<string, Texts> = new Map(
  globSync('**/*.ts', { cwd: join(labels, 'fr') })
    .toSorted()
    .map((path): [string, Texts] => [
      `labels/${path.replaceAll('\\', '/').replace(/\.ts$/, '')}`,
      labelsIn(path, readFileSync(join(labels, 'fr', path), 'utf8')),
    ]),
);
