/** What is stored where, and the schema of everything in it. Runs wherever storage does. */
import type * as z from 'zod/mini';

/** Stores whose records are parsed. */
export type StoreName =
  | 'calls'
  | 'messages'
  | 'callbacks'
  | 'incidents'
  | 'receipts'
  | 'practices'
  | 'protocolVersions'
  | 'settings'
  | 'phrases'
  | 'phraseHabits';

/** One store and the schema of everything in it. */
export type Kind<T> = { readonly store: StoreName; readonly schema: z.ZodMiniType<T> };
