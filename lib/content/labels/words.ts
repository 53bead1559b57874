/** What ties the words of every language to the French ones. */

/** The same shape with any words: what every language must provide. */
export type Words<T> = {
  [K in keyof T]: T[K] extends string
    ? string
    : T[K] extends (...values: infer A) => string
      ? (...values: A) => string
      : Words<T[K]>;
};
