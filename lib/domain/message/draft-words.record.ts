/** Words typed beside a saved message and handed over nowhere yet: an addendum, a notice for a channel. They go with its call. */
import * as z from 'zod/mini';
import type { Card } from '../record/card';
import { clear, key, latest } from '../record/row-kinds';
import { each } from '../record/row-lists';
import { line } from '../record/row-texts';

const DraftWords = z.object({
  /** The message's own id. */
  id: z.string(),
  callId: z.string(),
  practiceId: z.string(),
  /** By what they are for; nothing where nothing is typed. */
  texts: z.record(z.string(), z.string()),
});
export type DraftWords = z.infer<typeof DraftWords>;

export const draftWordsCard: Card<DraftWords> = {
  kind: 'draftWords',
  schema: DraftWords,
  idOf: ({ id }) => id,
  callOf: ({ callId }) => callId,
  onErasure: 'erased',
  beside: 'messages',
  practiceOf: ({ practiceId }) => practiceId,
  rows: {
    id: key(),
    callId: clear(),
    practiceId: latest(),
    texts: each(line({ personal: true })),
  },
};
