/** Waits for what comes in its own time. */
import { vi } from 'vitest';

/** Vitest looks for one second, which a busy machine takes to load a module; this only ends what hangs. Milliseconds. */
const LONGEST_MS = 60_000;

/** Until this throws no more; gives what it gave. */
export const until = <T>(look: () => T | Promise<T>): Promise<T> => vi.waitFor(look, { timeout: LONGEST_MS });
