/** Reports what was not foreseen: where and what kind, never a message, a name or a number. Every extension context. */

/** The only place that may write to the console. */
export function report(where: string, error: unknown): void {
  const kind = error instanceof Error ? error.name : typeof error;
  const stack = error instanceof Error ? error.stack?.split('\n').slice(1).join('\n') : '';
  // biome-ignore lint/suspicious/noConsole: this file is the one door to the console
  console.error(`Décroché: ${kind} in ${where}\n${stack ?? ''}`);
}

/** Reports every failure that nobody caught, and lets the page say so: nothing fails in silence. */
export function watchFailures(where: string, tell: (error: unknown) => void): void {
  addEventListener('unhandledrejection', (event) => {
    report(where, event.reason);
    tell(event.reason);
  });
}
