// Prints figures as one aligned table.
import { type Figure, type Summary, summarise } from './figure.ts';

const HEAD = ['figure', 'case', 'median', 'p95', 'min – max', 'unit', 'runs'];
/** Columns of words; all others hold numbers and stand to the right. */
const WORDS = new Set([0, 1, 5]);

/** A value as it is printed: bytes whole, times with what their size makes meaningful. */
export const inUnit = (value: number, unit: Figure['unit']): string => {
  if (unit === 'B' || unit === 'n') return Math.round(value).toLocaleString('en-GB');
  return value.toFixed(value < 10 ? 2 : 1);
};

/** A size does not vary: its one value says it all. */
const spread = ({ runs, min, max, p95 }: Summary, unit: Figure['unit']): [string, string] =>
  runs === 1 ? ['', ''] : [inUnit(p95, unit), `${inUnit(min, unit)} – ${inUnit(max, unit)}`];

const rowOf = (figure: Figure): string[] => {
  const summary = summarise(figure);
  return [
    figure.what,
    figure.of,
    inUnit(summary.median, figure.unit),
    ...spread(summary, figure.unit),
    figure.unit,
    String(summary.runs),
  ];
};

/** The figures in their order, one line each, under a head; a figure's name is written once for its neighbours. */
export function figureTable(figures: readonly Figure[]): string {
  const rows = [HEAD, ...figures.map(rowOf)];
  const widths = HEAD.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  const line = (row: readonly string[]) =>
    row
      .map((cell, column) =>
        WORDS.has(column) ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0),
      )
      .join('  ')
      .trimEnd();
  const told = rows.map((row, at) => (row[0] === rows[at - 1]?.[0] ? ['', ...row.slice(1)] : row));
  const [head = [], ...body] = told;
  return [line(head), widths.map((width) => '─'.repeat(width)).join('  '), ...body.map(line)].join('\n');
}
