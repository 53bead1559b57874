/** A form that was begun and not saved: kept as it was typed, half filled and hence not yet what its record asks for. */
import * as z from 'zod/mini';

export const HalfForm = z.object({
  /** Which form, of what: « practice/<id> ». */
  id: z.string().check(z.minLength(1)),
  /** The practice for which it is filled in; null: none. */
  practiceId: z.nullable(z.string()),
  /** When a letter was last typed in it (epoch ms). */
  at: z.number(),
  /** What stands in its fields, as JSON; empty once it is saved or given up. */
  draft: z.string(),
  /** The record over which it is typed, as JSON; empty for a new one. */
  base: z.string(),
});
export type HalfForm = z.infer<typeof HalfForm>;

/** The shape of a form's fields. */
export type Shape<T> = z.ZodMiniType<T>;

/** The fields of a form that has texts alone, by name. */
export const TypedLines = z.record(z.string(), z.string());
export type TypedLines = z.infer<typeof TypedLines>;

/** What a form that is still being filled in may lack: too short, not yet a number or a day that reads, two that do not agree. */
const UNFINISHED = new Set(['too_small', 'too_big', 'invalid_format', 'custom']);

/** Of several shapes (a sign alone, or with its words) it is one that is not finished. */
const isUnfinished = (issue: z.core.$ZodIssue): boolean =>
  issue.code === 'invalid_union'
    ? issue.errors.some((shape) => shape.length > 0 && shape.every(isUnfinished))
    : UNFINISHED.has(issue.code);

const fromJson = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
};

/** The fields as `schema` knows them, finished or not; null where they are of another shape (an earlier build's), or no JSON. */
export function halfRead<T>(schema: Shape<T>, text: string): T | null {
  const value = fromJson(text);
  const read = schema.safeParse(value);
  if (read.success) return read.data;
  // Each field has its type, and none that is missing: only what she has not finished is refused.
  return read.error.issues.every(isUnfinished) ? (value as T) : null;
}

/** What is read together in a form's fields: the few short texts of one person, else a line. */
const isOneLine = (value: unknown): value is string => typeof value === 'string' && !value.includes('\n');

const isOfShortTexts = (value: object): value is Readonly<Record<string, string>> =>
  !Array.isArray(value) && Object.values(value).every(isOneLine);

/** The fields with every line, and every few short texts that stand together, as `change` gives them. */
function mapLines(value: unknown, change: (lines: readonly string[]) => readonly string[]): unknown {
  if (typeof value === 'string')
    return value
      .split('\n')
      .flatMap((line) => change([line]))
      .join('\n');
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map((item) => mapLines(item, change));
  if (isOfShortTexts(value)) {
    const texts = change(Object.values(value));
    return Object.fromEntries(Object.keys(value).map((name, at) => [name, texts[at] ?? '']));
  }
  return Object.fromEntries(Object.entries(value).map(([name, field]) => [name, mapLines(field, change)]));
}

/** What stands in the fields and not in the record over which they are typed: each line, or the few texts of one person together. */
export function typedLines({ draft, base }: Pick<HalfForm, 'draft' | 'base'>): (readonly string[])[] {
  const listed = (text: string): (readonly string[])[] => {
    const lines: (readonly string[])[] = [];
    mapLines(fromJson(text), (line) => {
      if (line.some(Boolean)) lines.push(line.filter(Boolean));
      return line;
    });
    return lines;
  };
  const before = new Set(listed(base).map((line) => line.join('\n')));
  return listed(draft).filter((line) => !before.has(line.join('\n')));
}

/** The fields as JSON without these of their lines: the rest of the form stays typed. */
export function withoutLines(draft: string, isTaken: (line: readonly string[]) => boolean): string {
  const left = mapLines(fromJson(draft), (line) => (isTaken(line.filter(Boolean)) ? [] : line));
  return JSON.stringify(left);
}
