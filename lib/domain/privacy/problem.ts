/** The list of what nobody foresaw, as it is kept and shown: where, what kind, how often; nothing that anybody typed. */
import * as z from 'zod/mini';
import { type ErrorTraits, MOST_FRAMES } from './error-traits';

/** Where our code runs: our pages by their names, the worker; `page` is what is laid over the agenda. */
export const PROBLEM_CONTEXTS = [
  'sidebar',
  'journal',
  'options',
  'welcome',
  'rehearsal',
  'rehearsal-panel',
  'floating',
  'floating-panel',
  'popup',
  'background',
  'page',
] as const;
export type ProblemContext = (typeof PROBLEM_CONTEXTS)[number];

/** A class of errors or a type, as `traitsOf` gives it. */
const Name = z.string().check(z.regex(/^[A-Za-z]{1,40}$/));
const Frame = z.string().check(z.regex(/^[\w.-]{1,64}:\d{1,6}:\d{1,6}$/));

/** What a page script says of itself. Nothing but short names and places fits in. */
export const Traits = z.object({ name: Name, frames: z.array(Frame).check(z.maxLength(MOST_FRAMES)) });

/** One row: the same thing met again raises its count. */
export const Problem = z.extend(Traits, {
  context: z.enum(PROBLEM_CONTEXTS),
  /** The deed that failed (`call.write`), or the context where nobody caught it. */
  where: z.string().check(z.regex(/^[a-z][A-Za-z.-]{0,39}$/)),
  /** Of the extension. */
  version: z.string().check(z.regex(/^[\d.]{1,20}$/)),
  count: z.number().check(z.gte(1)),
  /** Epoch ms. */
  firstAt: z.number(),
  lastAt: z.number(),
});
export type Problem = z.infer<typeof Problem>;

/** What was just met. */
export type Met = ErrorTraits & Pick<Problem, 'context' | 'where' | 'version'> & { readonly at: number };

const MOST_PROBLEMS = 50;
/** A page's own process could forge them: they must not push the others out. */
const MOST_FROM_PAGES = 10;

/** What of a stored list can be read; the rest is no loss. */
export const readProblems = (stored: unknown): Problem[] =>
  Array.isArray(stored) ? stored.flatMap((row) => Problem.safeParse(row).data ?? []) : [];

const isSame = (a: Problem, b: Met): boolean =>
  a.context === b.context &&
  a.where === b.where &&
  a.name === b.name &&
  a.version === b.version &&
  a.frames.join() === b.frames.join();

/** The list with one more, the latest first; the oldest fall out of it. */
export function withProblem(list: readonly Problem[], { at, ...met }: Met): Problem[] {
  const before = list.find((row) => isSame(row, { at, ...met }));
  const row: Problem = {
    ...met,
    frames: [...met.frames],
    count: (before?.count ?? 0) + 1,
    firstAt: before?.firstAt ?? at,
    lastAt: at,
  };
  const rows = [row, ...list.filter((other) => other !== before)];
  const fromPages = rows.filter(({ context }) => context === 'page').slice(0, MOST_FROM_PAGES);
  return rows.filter((each) => each.context !== 'page' || fromPages.includes(each)).slice(0, MOST_PROBLEMS);
}
