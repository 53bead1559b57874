/** What is heard of her telephone: stored by the worker, read by panels and pages. No name, and no number on the disk. */
import * as z from 'zod/mini';

/** Names in the extension's storage: what she asked for in `local`, what is heard in `session`, in memory only. */
export const TELEPHONE = {
  choices: 'telephone',
  ringing: 'telephone.ringing',
  /** Tabs that she said to be no telephone, until the browser closes. */
  ignored: 'telephone.ignored',
} as const;

/** Each is asked for by itself; neither is on by itself. */
export const TelephoneChoices = z.object({ sounds: z.boolean() });
export type TelephoneChoices = z.infer<typeof TelephoneChoices>;

export const NO_TELEPHONE: TelephoneChoices = { sounds: false };

/** A tab that begins to sound. */
export const Ringing = z.object({
  tabId: z.number(),
  /** Epoch ms. */
  at: z.number(),
  /** As its page shows it, where she allowed that page to be read; empty elsewhere. */
  number: z.string(),
});
export type Ringing = z.infer<typeof Ringing>;

/** What stands under one of the names, read with care; `otherwise` where nothing or something else stands there. */
export const telephoneValue = <T, U>(schema: z.ZodMiniType<T>, stored: unknown, otherwise: U): T | U => {
  const parsed = schema.safeParse(stored);
  return parsed.success ? parsed.data : otherwise;
};
