/** One key of hers that reached the page while the panel owned the keyboard, on its way to the panel. */
import * as z from 'zod/mini';

/** More than anybody's input method writes at once; a page's process could send anything. */
const LONGEST_TEXT = 1000;

export const Stroke = z.object({
  /** When her finger moved, in epoch ms: two processes hear her keys, and each its own in order. */
  at: z.number(),
  /** Released, not pressed. */
  up: z.boolean(),
  /** What it types, or its name; several characters when an input method wrote them. */
  key: z.string().check(z.maxLength(LONGEST_TEXT)),
  /** Its place on the keyboard; empty for what was written without a key. */
  code: z.string(),
  keyCode: z.number(),
  alt: z.boolean(),
  ctrl: z.boolean(),
  shift: z.boolean(),
  meta: z.boolean(),
});
export type Stroke = z.infer<typeof Stroke>;
