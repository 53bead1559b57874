/**
 * Functions that are put into a page, by their names: where a panel's frame may put in none itself, it names the one that the
 * background, which has the same, puts in for it. Pages and background.
 */

type Injected = (...given: never[]) => unknown;

const known = new Map<string, Injected>();

/** The same function, from now on known by this name; it carries all that it needs. */
export function injected<F extends Injected>(name: string, func: F): F {
  known.set(name, func);
  return func;
}

/** Its name; undefined where it has none. */
export const nameOf = (func: unknown): string | undefined => [...known].find(([, one]) => one === func)?.[0];

/** The function of that name. */
export const injectedAs = (name: string): Injected | undefined => known.get(name);
