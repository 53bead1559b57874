/** The record card of how far she has come with one fictitious call: hers alone, never anybody's figures. */
import * as z from 'zod/mini';
import type { Card } from '../../record/card';
import { key, ofKnown, rule } from '../../record/row-kinds';

/** One fictitious call, as often as she took it. */
export const Rehearsal = z.object({
  /** The id of the fictitious call. */
  id: z.string().check(z.minLength(1)),
  tries: z.int().check(z.gte(0)),
  /** Once nothing was missed. */
  isComplete: z.boolean(),
  /** The fewest seconds until the danger stood on the card; null while it never did. */
  redFlagSeconds: z.nullable(z.number()),
  lastAt: z.number(),
});
export type Rehearsal = z.infer<typeof Rehearsal>;

/** Of two times the shorter; null while there is none. */
export const shorter = ofKnown<number>(Math.min);

export const rehearsalCard: Card<Rehearsal> = {
  kind: 'rehearsals',
  schema: Rehearsal,
  idOf: ({ id }) => id,
  rows: {
    id: key(),
    tries: rule<number>(Math.max, 'of two counts the larger'),
    isComplete: rule<boolean>((a, b) => a || b, 'done once, on whichever machine'),
    redFlagSeconds: rule<number | null>(shorter, 'her best of both machines'),
    lastAt: rule<number>(Math.max, 'the later of both'),
  },
};
