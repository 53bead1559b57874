/** What may be shown of a masked agenda, site by site: an allow-list; whatever a rule does not name is never read. */
import * as z from 'zod/mini';

export const MaskRule = z.object({
  /** How the page lays its body out: it must be laid out the same while it is hidden. */
  body: z.enum(['block', 'flex', 'grid']),
  /** One appointment's box: its place and colours are shown, never its text. */
  box: z.string(),
  /** Inside a box, the element whose text is its hour. */
  boxHour: z.optional(z.string()),
  /** Labels of the hours, beside the columns. */
  hour: z.optional(z.string()),
  /** Heads of the columns; shown when they are nothing but a day. */
  head: z.optional(z.string()),
  /** Where nobody can be booked. */
  closed: z.optional(z.string()),
  /** The site's own keys to another day or week, as `KeyboardEvent.key` names them: harmless, so the masked page hears them. */
  keys: z.optional(z.array(z.string())),
});
export type MaskRule = z.infer<typeof MaskRule>;

/** What a masked page carries: the rule, and the scheme and host that it is for, without a port. */
export type RuleHere = MaskRule & { readonly origins: readonly string[] };
