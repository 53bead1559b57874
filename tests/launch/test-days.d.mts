// What the unit tests see of the days: the launch command itself has no types, it runs on any Node.
type TestDay = {
  readonly id: string;
  readonly says: string;
  /** Null where the machine's own is kept. */
  readonly zone: string | null;
  /** The instant that a stage begins at, more than a day after `now`. Epoch ms. */
  readonly at: (now: number) => number;
};

export function drawnDay(now: number): TestDay;

export function daysOf(asked: {
  readonly named: readonly string[];
  readonly isFull: boolean;
  readonly now: number;
}): {
  readonly days: readonly TestDay[];
  readonly unknown: readonly string[];
  readonly known: readonly string[];
};
