/** « The first of the list » is a guess wherever a person, a practice or a place is meant; « the only one » is not. */

/** The one there is; null where there is none, or where somebody has to choose. */
export const theOnly = <T>(list: readonly T[]): T | null => {
  const [only, ...others] = list;
  return only !== undefined && others.length === 0 ? only : null;
};
