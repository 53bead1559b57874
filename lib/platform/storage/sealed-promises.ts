/** When promises are due, read from what lies in the clear: all that the worker may know of them while locked. */
import type { SealedPromise } from '../../app/vault-port';
import { fieldsOf } from '../../domain/record/row';
import type { OpenDatabase } from './database';
import { allBut } from './indexes';

/** Those that are not kept yet; a row without its hour, damaged or of before, is left to the next look that may read. */
export const sealedPromises = async (open: OpenDatabase): Promise<SealedPromise[]> => {
  const index = (await open()).transaction('callbacks').store.index('status');
  const found = await Promise.all(allBut('done').map((range) => index.getAll(range)));
  return found.flat().flatMap((row) => {
    const { id, dueAt } = fieldsOf(row);
    return typeof id === 'string' && typeof dueAt === 'number' ? [{ id, dueAt }] : [];
  });
};
