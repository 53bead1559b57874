// Writes measured figures into docs/figures.md: each part of the bench owns the lines between its two markers.
import { type Figure, summarise } from './figure.ts';
import { inUnit } from './figure-table.ts';

/** What was measured by one part of the bench, and under which circumstances. */
export type MeasuredPart = {
  readonly part: string;
  readonly figures: readonly Figure[];
  /** Date, commit, browser, machine, load: one line of words. */
  readonly circumstances: string;
};

const HEAD = ['| figure | case | median | p95 | min – max | runs |', '| --- | --- | --- | --- | --- | --- |'];

const rowOf = (figure: Figure): string => {
  const { median, p95, min, max, runs } = summarise(figure);
  const { unit } = figure;
  const spread = runs === 1 ? ['', ''] : [inUnit(p95, unit), `${inUnit(min, unit)} – ${inUnit(max, unit)}`];
  const cells = [figure.what, figure.of, `${inUnit(median, unit)} ${unit}`, ...spread, runs];
  return `| ${cells.join(' | ')} |`;
};

const begin = (part: string): string => `<!-- bench:${part} -->`;
const end = (part: string): string => `<!-- /bench:${part} -->`;

/** The page with the figures of one part in the place of those before. Throws when the page has no place for it. */
export function withFigures(page: string, { part, figures, circumstances }: MeasuredPart): string {
  const from = page.indexOf(begin(part));
  const to = page.indexOf(end(part));
  if (from < 0 || to < from) throw new Error(`docs/figures.md has no place for « ${part} ».`);
  const lines = [begin(part), '', circumstances, '', ...HEAD, ...figures.map(rowOf), ''];
  return `${page.slice(0, from)}${lines.join('\n')}\n${page.slice(to)}`;
}
