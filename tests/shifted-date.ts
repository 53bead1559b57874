// The day of DECROCHE_AHEAD_MS for the unit tests: the clock of their process runs on, so far ahead of the machine's.
const { DECROCHE_AHEAD_MS = '0' } = process.env;
const aheadMs = Number(DECROCHE_AHEAD_MS);

const RealDate = Date;

class ShiftedDate extends RealDate {
  static override now(): number {
    return RealDate.now() + aheadMs;
  }

  constructor(...args: readonly unknown[]) {
    super(...((args.length > 0 ? args : [ShiftedDate.now()]) as ConstructorParameters<typeof RealDate>));
  }
}

// Files that share their modules come by here once each: the clock is moved once.
if (aheadMs !== 0 && Date.name !== ShiftedDate.name) globalThis.Date = ShiftedDate as DateConstructor;
