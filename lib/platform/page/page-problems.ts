/** Tells the worker what fails in the scripts that are laid over a page. Runs in the page, isolated world. */
import type { ProblemMet } from '../../contract/requests';
import { traitsOf } from '../../domain/privacy/error-traits';
import { isOrphan } from '../document/orphan';

function tellWorker(thrown: unknown): void {
  // Under an orphan every `chrome` call fails: that is known, and nobody is left to hear it.
  if (!thrown || isOrphan()) return;
  const met: ProblemMet = { type: 'problem.met', ...traitsOf(thrown) };
  // Told again here, a failure to tell would go round in circles.
  chrome.runtime.sendMessage(met).catch(() => undefined);
}

/** The browser tells an isolated world of its own failures only; an untrusted event is the page's. */
export function watchPageFailures(): void {
  addEventListener('error', ({ isTrusted, error }) => isTrusted && tellWorker(error));
  addEventListener('unhandledrejection', ({ isTrusted, reason }) => isTrusted && tellWorker(reason));
}
