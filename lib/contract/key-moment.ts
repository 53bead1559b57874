/**
 * When her finger moved, in epoch ms. Reckoned back from now: where a document's own zero lies says nothing about that of
 * another which was loaded before the machine slept, for the clock of a document stands still meanwhile (Chromium 156 on
 * Linux and macOS, November 2026).
 */
export const momentOf = ({ timeStamp }: Event): number => Date.now() - (performance.now() - timeStamp);
