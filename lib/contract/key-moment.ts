/**
 * When her finger moved, in epoch ms. Reckoned back from now: where a document's own zero lies says nothing about that of
 * another which was loaded before the machine slept, for the clock of a document stands still meanwhile:
 * https://github.com/w3c/hr-time/issues/115.
 */
export const momentOf = ({ timeStamp }: Event): number => Date.now() - (performance.now() - timeStamp);
