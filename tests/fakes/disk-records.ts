// How the disk in memory compares, copies and refuses, as the database does.
import type { Conflict } from '../../lib/app/ports';
import { fail, ok, type Result } from '../../lib/domain/text/result';

type Revised = { readonly id: string; readonly revision: number };

/** Same rule as the database: the stored revision must be the one before, or nothing is stored and its call was not erased. */
export function compareAndSet<T extends Revised>(
  records: Map<string, T>,
  record: T,
  isErased = false,
): Result<void, Conflict<T>> {
  const current = records.get(record.id);
  if (!current && isErased) return fail({ current: null });
  if (current && current.revision !== record.revision - 1) return fail({ current: structuredClone(current) });
  records.set(record.id, record);
  return ok(undefined);
}

export const copyOf = <T>(record: T | undefined): T | null => structuredClone(record) ?? null;
