// A long matrix twice: a fair sample of its rows for « npm test », and all of them for « npm run test:full ».

/** What is added to the title of a test, and the rows that it tries: every `step`th, then all under the tag @full. */
export const sampled = <Row>(
  rows: readonly Row[],
  step: number,
): readonly (readonly [string, readonly Row[]])[] => [
  ['', rows.filter((_, index) => index % step === 0)],
  [', all of them @full', rows],
];
