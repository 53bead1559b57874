/** « Ceci ne va pas »: what she says of the product, for her practice; where she was in it, never in whose call. */
import * as z from 'zod/mini';

/** More is a letter: it is written elsewhere. */
export const LONGEST_REMARK = 600;

export const Remark = z.object({
  id: z.string(),
  /** Epoch ms. */
  at: z.number(),
  author: z.string(),
  practiceId: z.nullable(z.string()),
  /** The screen and the step (`palette.reason`): short names of ours, nothing of what stood there. */
  place: z.string(),
  /** Of the extension. */
  version: z.string(),
  text: z.string(),
});
export type Remark = z.infer<typeof Remark>;
