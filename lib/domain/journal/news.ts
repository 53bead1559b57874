/** What a version changed for her, in three lines; one data file a version. */
import * as z from 'zod/mini';

/** More is not read between two calls. */
const LINES = 3;
const Line = z.string().check(z.minLength(1), z.maxLength(140));
const Lines = z.array(Line).check(z.length(LINES));

export const News = z.strictObject({
  version: z.string().check(z.regex(/^\d+(?:\.\d+){1,3}$/)),
  fr: Lines,
  en: Lines,
});
export type News = z.infer<typeof News>;

/** Below nought when `a` is the earlier version; parts that one of them lacks are noughts. */
export function compareVersions(a: string, b: string): number {
  const [left, right] = [a, b].map((version) => version.split('.').map(Number));
  for (let at = 0; at < 4; at += 1) {
    const difference = (left?.[at] ?? 0) - (right?.[at] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}

/** The newest that came after the version that she had, and with the one that she has now; null where nothing did. */
export const newsSince = (all: readonly News[], had: string, has: string): News | null =>
  all
    .filter(({ version }) => compareVersions(version, had) > 0 && compareVersions(version, has) <= 0)
    .toSorted((a, b) => compareVersions(b.version, a.version))[0] ?? null;
