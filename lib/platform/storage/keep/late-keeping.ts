/** Keeping, erasing and copying, for a page that may never be asked to: loaded by the first who asks. The worker has them as they are. */
import type { Copies, Keeper } from '../../../app/keeping-ports';
import type { OpenDatabase } from '../database';

/** What `make` gives, made once; a loading that failed is tried again. */
function once<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | null = null;
  return () => {
    made ??= make().catch((error: unknown) => {
      made = null;
      throw error;
    });
    return made;
  };
}

export function lateKeeper(open: OpenDatabase): Keeper {
  const keeper = once(async () => (await import('./keeper')).createKeeper(open));
  return {
    due: async (calendar) => (await keeper()).due(calendar),
    flagged: async (now) => (await keeper()).flagged(now),
    purge: async (calendar, receipt) => (await keeper()).purge(calendar, receipt),
    leave: async (practiceId, given, receipt) => (await keeper()).leave(practiceId, given, receipt),
    discardExample: async (practiceId, receipt) => (await keeper()).discardExample(practiceId, receipt),
  };
}

export function lateCopies(open: OpenDatabase): Copies {
  const copies = once(async () => (await import('./copies')).createCopies(open));
  return {
    take: async (practiceId, onProgress) => (await copies()).take(practiceId, onProgress),
    preview: async (copy, onProgress) => (await copies()).preview(copy, onProgress),
    merge: async (copy, onProgress) => (await copies()).merge(copy, onProgress),
  };
}
