// One measured figure: what was measured, in which case, and every run of it.

/** A measured quantity; `samples` holds one value per run, in `unit`. */
export type Figure = {
  readonly what: string;
  /** The circumstances that tell it apart from its neighbours: « cold », « warm »… */
  readonly of: string;
  readonly unit: 'ms' | 'B' | '×' | 'n';
  readonly samples: readonly number[];
};

/** What the table and the report show of a figure, in its unit. */
export type Summary = {
  readonly runs: number;
  readonly median: number;
  readonly p95: number;
  readonly min: number;
  readonly max: number;
};

/** The value below which this share of the runs lies, between neighbours if need be; NaN without runs. `share` in 0–1. */
export function quantile(samples: readonly number[], share: number): number {
  const sorted = [...samples].sort((a, b) => a - b);
  const at = (sorted.length - 1) * share;
  const below = sorted[Math.floor(at)] ?? Number.NaN;
  const above = sorted[Math.ceil(at)] ?? Number.NaN;
  return below + (above - below) * (at - Math.floor(at));
}

/** Sums a figure up. Throws when it was never measured: an empty row would read as « nothing to see ». */
export function summarise({ what, of, samples }: Figure): Summary {
  if (samples.length === 0 || samples.some((sample) => !Number.isFinite(sample)))
    throw new Error(`« ${what}, ${of} » was not measured.`);
  return {
    runs: samples.length,
    median: quantile(samples, 0.5),
    p95: quantile(samples, 0.95),
    min: Math.min(...samples),
    max: Math.max(...samples),
  };
}
