// How long the functions are, read by a parser: JSX counts as lines of its function, which the linter's own counter leaves out.
import { parseSync, Visitor } from 'vite';
import type { Sources } from './import-graph.ts';

/** A function by its first line. */
type Length = { readonly path: string; readonly line: number; readonly lines: number };

type Span = { readonly start: number; readonly end: number };

/** The functions of one file with their lines, those within others too. */
export function lengthsIn(path: string, text: string): Length[] {
  const found: Length[] = [];
  const lineOf = (offset: number): number => text.slice(0, offset).split('\n').length;
  const note = ({ start, end }: Span) => {
    const line = lineOf(start);
    found.push({ path, line, lines: lineOf(end) - line + 1 });
  };
  const visitor = new Visitor({
    FunctionDeclaration: note,
    FunctionExpression: note,
    ArrowFunctionExpression: note,
  });
  visitor.visit(parseSync(path, text).program);
  return found;
}

const quantile = (sorted: readonly number[], share: number): number =>
  sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;

/** What a review asks of them. */
export function functionFigures(sources: Sources, most = 40) {
  const all = [...sources].flatMap(([path, text]) => lengthsIn(path, text));
  const sorted = all.map(({ lines }) => lines).toSorted((a, b) => a - b);
  return {
    count: all.length,
    median: quantile(sorted, 0.5),
    p90: quantile(sorted, 0.9),
    longest: sorted.at(-1) ?? 0,
    long: all.filter(({ lines }) => lines > most).toSorted((a, b) => b.lines - a.lines),
  };
}
