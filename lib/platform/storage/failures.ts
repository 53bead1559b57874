/** Why the database cannot be used, as errors that the boot tells apart. Runs wherever storage does: panel, full pages, background. */

/** The keys are not there although records that they closed are: nothing is written, so that they can be brought back. */
export class KeysLost extends Error {
  override readonly name = 'KeysLost';
}

/** The browser forbids storage to this frame (all cookies blocked); the side panel and full pages may still store. */
export class StorageRefused extends Error {
  override readonly name = 'StorageRefused';
}

/** A newer version wrote this database; this code would misread it, so it does not open it. */
export class StorageTooNew extends Error {
  override readonly name = 'StorageTooNew';
}

/** Another page of an older version keeps the database open and this one cannot upgrade it yet; trying again may work. */
export class StorageBlocked extends Error {
  override readonly name = 'StorageBlocked';
}

/** The browser cannot open its own files of our databases: neither read, nor made anew, nor removed from here. */
export class StorageUnopened extends Error {
  override readonly name = 'StorageUnopened';
}

/** A record offered for writing that its own schema refuses: a defect of the caller, never of what was typed. */
export class InvalidRecord extends Error {
  override readonly name = 'InvalidRecord';
}

/** Names the failure behind what the browser threw on opening; what is not recognised is passed on unchanged. */
export const nameFailure = (error: unknown): unknown => {
  if (!(error instanceof DOMException)) return error;
  if (error.name === 'VersionError')
    return new StorageTooNew('database of a newer version', { cause: error });
  // Chromium answers UnknownError also to a damaged disk: only the wording tells a refusal apart
  // (Chromium 156, November 2026).
  const refused =
    error.name === 'SecurityError' ||
    (error.name === 'UnknownError' && /denied permission/i.test(error.message));
  if (refused) return new StorageRefused('storage is denied here', { cause: error });
  return error.name === 'UnknownError'
    ? new StorageUnopened('the files of the database do not open', { cause: error })
    : error;
};

/**
 * Why a page cannot open: a newer version wrote the database, the keys of what it holds are gone, its files do not open, or
 * something else.
 */
export type LaunchProblem = 'tooNew' | 'keysLost' | 'unopened' | 'failed';

/** Of whatever stopped a page at its start; the keys lie in a database of their own, whose failure has no name yet. */
export function launchProblem(error: unknown): LaunchProblem {
  if (error instanceof StorageTooNew) return 'tooNew';
  if (nameFailure(error) instanceof StorageUnopened || error instanceof StorageUnopened) return 'unopened';
  return error instanceof KeysLost ? 'keysLost' : 'failed';
}
