/** Two clocks read one after the other agree to a millisecond, unless a busy machine took the processor away between. */
const TOGETHER_MS = 1;
/** No machine takes it away so often in a row. */
const MOST_READS = 8;

/** Where the document's own zero lies, in epoch ms, read now: of several readings the one that nothing came between. */
function zeroNow(): number {
  let best = { zero: 0, lasted: Number.POSITIVE_INFINITY };
  for (let reads = 0; reads < MOST_READS && best.lasted > TOGETHER_MS; reads += 1) {
    const before = performance.now();
    const zero = Date.now() - before;
    const lasted = performance.now() - before;
    if (lasted < best.lasted) best = { zero, lasted };
  }
  return best.zero;
}

/**
 * When her finger moved, in epoch ms. Reckoned back from now: where a document's own zero lies says nothing about that of
 * another which was loaded before the machine slept, for the clock of a document stands still meanwhile:
 * https://github.com/w3c/hr-time/issues/115.
 */
export const momentOf = ({ timeStamp }: Event): number => zeroNow() + timeStamp;
