/** Who may sit at this desk: a name that stands on what she does, and a short code that keeps others from taking it by mistake. */
import * as z from 'zod/mini';

/** What is kept of a code: it tells whether one that is typed is the same, and nothing else. */
export const PinLock = z.object({ salt: z.string(), rounds: z.number(), hash: z.string() });
export type PinLock = z.infer<typeof PinLock>;

export const Secretary = z.object({
  id: z.string(),
  name: z.string().check(z.minLength(1)),
  /** Null: whoever presses her name is believed. */
  pin: z.nullable(PinLock),
});
export type Secretary = z.infer<typeof Secretary>;

/** Four to eight figures: typed in a second, with a caller on the line. */
export const isPin = (text: string): boolean => /^\d{4,8}$/.test(text);
