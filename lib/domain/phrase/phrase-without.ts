/** What a phrase says while the set-up is not finished: a shorter sentence that is true, in place of a hole. */
import * as z from 'zod/mini';
import type { PhraseValues } from './phrase-fill';

/** A stretch of a template, and what is said in its place while a variable of the set-up has no value. */
export const WithoutRow = z.object({
  /** The variable without a value. */
  unknown: z.string(),
  /** The stretch as it stands in the templates; `unknown` is in it. */
  wording: z.string(),
  /** Without `unknown`; other variables may stay. */
  instead: z.string(),
});
export type WithoutRow = z.infer<typeof WithoutRow>;

/** The template as it can be said with these values; what no row shortens keeps its tag, and is asked for. */
export const withoutUnknown = (template: string, values: PhraseValues, rows: readonly WithoutRow[]): string =>
  rows.reduce(
    (text, { unknown, wording, instead }) =>
      values.get(unknown)?.trim() ? text : text.replaceAll(wording, () => instead),
    template,
  );
