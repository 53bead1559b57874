/** What is heard of her telephone: stored by the worker, read by panels and pages. No name, and no number on the disk. */
import * as z from 'zod/mini';

/** Names in the extension's storage: what she asked for in `local`, what is heard in `session`, in memory only. */
export const TELEPHONE = {
  choices: 'telephone',
  ringing: 'telephone.ringing',
  /** Tabs that she said to be no telephone, until the browser closes. */
  ignored: 'telephone.ignored',
  headset: 'telephone.headset',
  /** Which hanging up a panel has taken, by its time: no second one does. */
  hungUp: 'telephone.hungUp',
} as const;

/** Each is asked for by itself; neither is on by itself. */
export const TelephoneChoices = z.object({
  sounds: z.boolean(),
  headset: z.boolean(),
});
export type TelephoneChoices = z.infer<typeof TelephoneChoices>;

export const NO_TELEPHONE: TelephoneChoices = { sounds: false, headset: false };

/** A tab that begins to sound. */
export const Ringing = z.object({
  tabId: z.number(),
  /** Epoch ms. */
  at: z.number(),
  /** As its page shows it, where she allowed that page to be read; empty elsewhere. */
  number: z.string(),
});
export type Ringing = z.infer<typeof Ringing>;

/** How her headset stands, and since when, epoch ms. */
export const Headset = z.object({ isOffHook: z.boolean(), isMuted: z.boolean(), at: z.number() });
export type Headset = z.infer<typeof Headset>;

/** What stands under one of the names, read with care; `otherwise` where nothing or something else stands there. */
export const telephoneValue = <T, U>(schema: z.ZodMiniType<T>, stored: unknown, otherwise: U): T | U => {
  const parsed = schema.safeParse(stored);
  return parsed.success ? parsed.data : otherwise;
};
