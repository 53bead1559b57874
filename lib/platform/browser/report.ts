/** Reports what was not foreseen: where and what kind, never a message, a name or a number. Every extension context. */

import { type ErrorTraits, traitsOf } from '../../domain/privacy/error-traits';
import { PROBLEM_CONTEXTS, type ProblemContext } from '../../domain/privacy/problem';
import { keepProblem } from './kept-problems';
import { browser } from './web-extension';

/** Our pages are named after their context (sidebar.html); the worker alone has no page. */
const ownContext = (): ProblemContext =>
  PROBLEM_CONTEXTS.find((context) => globalThis.location?.pathname === `/${context}.html`) ?? 'background';

const ownVersion = (): string => browser.runtime.getManifest().version;

/** The only place that may write to the console. */
function print(line: string): void {
  // biome-ignore lint/suspicious/noConsole: this file is the one door to the console
  console.error(line);
}

/** Keeps what was met, for the list in the options page. Never throws. */
export function report(where: string, error: unknown): void {
  const traits = traitsOf(error);
  print(`Décroché: ${traits.name} in ${where}\n${traits.frames.join('\n')}`);
  // A frame that an update left behind has no `chrome` any more: the console has it; told again, it would go in circles.
  Promise.try(() =>
    keepProblem({ ...traits, where, version: ownVersion(), context: ownContext(), at: Date.now() }),
  ).catch(() => print('Décroché: the list of problems cannot be written'));
}

/** What a page script met; it has no such list within its reach. */
export const keepPageProblem = ({ name, frames }: ErrorTraits): Promise<void> =>
  keepProblem({ name, frames, where: 'page', context: 'page', version: ownVersion(), at: Date.now() });

/** Reports every failure that nobody caught, and lets the page say so: nothing fails in silence. */
export function watchFailures(where: string, tell: (error: unknown) => void = () => undefined): void {
  const onFailure = (error: unknown) => {
    report(where, error);
    tell(error);
  };
  addEventListener('unhandledrejection', ({ reason }) => onFailure(reason));
  // Without an error it is the browser's own remark, on an observer of sizes that did not settle in one frame.
  addEventListener('error', ({ error }) => error && onFailure(error));
}
