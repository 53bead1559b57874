/** What may be told of an error: its kind and its places in our code. Never its message, which may hold what was typed. */

/** What is left of an error. */
export type ErrorTraits = {
  /** The class of the error; of something else that was thrown, its type. */
  readonly name: string;
  /** File, line and column of each step, innermost first: « sidebar-Bx1.js:3:1207 ». */
  readonly frames: readonly string[];
};

export const MOST_FRAMES = 12;

/** Classes only: a name is a property that anything could be written to. */
const NAME = /^[A-Z][A-Za-z]{0,30}(?:Error|Record|Refused|TooNew|Blocked|Lost|Broken|Locked)$|^Error$/;

/**
 * The end of a line of a stack, in either form of
 * https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Error/stack. The functions are left out: a
 * message may look like one.
 */
const PLACE = /[/\\]([\w.-]{1,60}\.(?:m?js|tsx?):\d{1,6}:\d{1,6})\)?$/;

const nameOf = (error: Error): string => (NAME.test(error.name) ? error.name : 'Error');

/** A message of several lines stands in the stack too: it is cut out before the places are read. */
const framesOf = ({ stack, message }: Error): string[] =>
  (stack ?? '')
    .replace(message, '')
    .split('\n')
    .flatMap((line) => PLACE.exec(line)?.[1] ?? [])
    .slice(0, MOST_FRAMES);

/** The traits of whatever was thrown. */
export const traitsOf = (thrown: unknown): ErrorTraits =>
  thrown instanceof Error
    ? { name: nameOf(thrown), frames: framesOf(thrown) }
    : { name: typeof thrown, frames: [] };
