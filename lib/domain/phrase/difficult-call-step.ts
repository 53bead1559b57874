/** One step of the method for difficult calls: identify, think, choose, apply. */
import * as z from 'zod/mini';

export const DifficultCallStep = z.object({
  id: z.enum(['identify', 'think', 'choose', 'apply']),
  title: z.string().check(z.minLength(1)),
  /** What to ask oneself, two or three short lines. */
  prompts: z.array(z.string().check(z.minLength(1))).check(z.minLength(2), z.maxLength(3)),
});
export type DifficultCallStep = z.infer<typeof DifficultCallStep>;
