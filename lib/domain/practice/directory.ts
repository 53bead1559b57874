/** The people and services to whom a practice sends its callers, and how one is found by a few words. */
import * as z from 'zod/mini';
import { fold } from '../text/search-text';

export const DirectoryEntry = z.object({
  id: z.string().check(z.minLength(1)),
  /** As it is said: « le laboratoire Martin ». */
  name: z.string(),
  /** What callers are sent there for. */
  purpose: z.string(),
  /** As typed; lib/domain/text/phone.ts reads it. */
  phone: z.string(),
  /** When it answers, in words; may be empty. */
  hours: z._default(z.string(), ''),
  /** Other languages spoken there; may be empty. */
  language: z._default(z.string(), ''),
});
export type DirectoryEntry = z.infer<typeof DirectoryEntry>;

/** True where nothing was filled in. */
export const isBlankEntry = ({ id: _id, ...typed }: DirectoryEntry): boolean =>
  Object.values(typed).every((text) => text.trim() === '');

const wordsOf = (text: string): string[] => fold(text).split(' ').filter(Boolean);

/**
 * Entries of which each word of the query begins a word, in the order of the practice; where none has them all, those
 * that have one. An empty query finds all of them.
 */
export function findEntries(entries: readonly DirectoryEntry[], query: string): readonly DirectoryEntry[] {
  const asked = wordsOf(query);
  if (asked.length === 0) return entries;
  const met = entries.map((entry) => {
    const words = wordsOf(`${entry.name} ${entry.purpose} ${entry.language} ${entry.phone}`);
    return { entry, count: asked.filter((word) => words.some((each) => each.startsWith(word))).length };
  });
  const whole = met.filter(({ count }) => count === asked.length);
  return (whole.length > 0 ? whole : met.filter(({ count }) => count > 0)).map(({ entry }) => entry);
}
