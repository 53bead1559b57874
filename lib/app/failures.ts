/** Tells what the disk may do at any time from a defect of ours: the one has its own sentence, the other is reported. */
import type { AppState } from './app-state';
import type { Notices } from './notices';
import type { Report } from './problem-desk';

/**
 * By name, since the classes belong to the platform and to the browser. Not among them: `InvalidRecord`, a record that
 * its own schema refuses, and what IndexedDB throws at a caller who uses it wrongly (`DataError`, `TransactionInactiveError`).
 */
const DISK_FAILURES: ReadonlySet<string> = new Set([
  // lib/platform/storage/failures.ts
  'StorageRefused',
  'StorageTooNew',
  'StorageBlocked',
  'StorageUnopened',
  // The browser's own: no room left, a transaction that it gave up, a connection that it closed, a file that cannot be read.
  'QuotaExceededError',
  'AbortError',
  'InvalidStateError',
  'NotReadableError',
  'TimeoutError',
  'UnknownError',
]);

/** True for what a sound program must expect of a disk; false for a defect. */
export const isDiskFailure = (error: unknown): boolean =>
  error instanceof Error && DISK_FAILURES.has(error.name);

type FailureParts = {
  readonly state: Pick<AppState, 'labels'>;
  readonly notices: Notices;
  readonly report: Report;
};

/** Which sentence is told: of something that had to be written, or of something else. */
type Failed = 'write' | 'action';

/** By its name too; lib/platform/mask/panel-cover.ts. */
const isWorkerSilent = (error: unknown): boolean => error instanceof Error && error.name === 'WorkerSilent';

const SENTENCES = {
  write: { disk: 'storageFailed', defect: 'unexpectedUnsaved' },
  action: { disk: 'diskSilent', defect: 'unexpected' },
} as const;

/** Tells why something that was asked is not done; a defect is reported too, from the place `where`. */
export function createFailures({ state, notices, report }: FailureParts) {
  const tell = (failed: Failed, error: unknown): void => {
    const words = state.labels.value.notices;
    const kind = isDiskFailure(error) ? 'disk' : 'defect';
    notices.tell(isWorkerSilent(error) ? words.workerSilent : words[SENTENCES[failed][kind]], 'error');
  };
  const met = (failed: Failed) => (where: string, error: unknown) => {
    if (!isDiskFailure(error)) report(where, error);
    tell(failed, error);
  };
  return {
    /** A text, a message, a promise could not be written. */
    unwritten: met('write'),
    /** Something else was not done. */
    undone: met('action'),
    /** Says it only: who calls has reported it. */
    tell: (error: unknown) => tell('action', error),
  };
}
