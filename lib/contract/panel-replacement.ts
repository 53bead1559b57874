/** What one panel hands to the next in the same tab, beyond what is on disk, when the extension is updated under the page. */
import * as z from 'zod/mini';
import { Stroke } from './stroke';

/** A layer over the call; Escape closes it first. */
export const Overlay = z.enum([
  'none',
  'palette',
  'help',
  'messages',
  'callbacks',
  'facts',
  'directory',
  'practices',
  'directives',
  'difficult',
  'language',
  'secretaries',
  'remark',
]);
export type Overlay = z.infer<typeof Overlay>;

/** Where the keyboard is: a control by its accessible name, since the next panel draws its own. */
export const KeyboardPlace = z.object({
  name: z.string(),
  tag: z.string(),
  /** What stands in a text control; empty for any other. */
  text: z.string(),
  start: z.number(),
  end: z.number(),
});
export type KeyboardPlace = z.infer<typeof KeyboardPlace>;

/** What a panel shows that is on no disk. */
export const PanelView = z.object({
  shownCallId: z.nullable(z.string()),
  overlay: Overlay,
  counter: z.nullable(z.object({ parkedCallId: z.nullable(z.string()) })),
  /** As which it took promises to call; a build from before December 2026 does not tell. */
  desk: z.optional(z.string()),
});
export type PanelView = z.infer<typeof PanelView>;

/** What two panels of one tab say to each other; `tabId` is the browser's own. */
export const ReplacementMessage = z.discriminatedUnion('type', [
  /** The new one is drawn. */
  z.object({ type: z.literal('arrived'), tabId: z.number() }),
  /** The old one is there; whether it has the keyboard, and whether that is in a text. */
  z.object({
    type: z.literal('present'),
    tabId: z.number(),
    hasFocus: z.boolean(),
    isTyping: z.boolean(),
    /** It hands its keys on, and tells when she rests; a build from before November 2026 does neither. */
    handsOn: z.optional(z.boolean()),
  }),
  /** The old one has the keyboard no more, and all that it heard is on disk; `standing`: what it shows. */
  z.object({
    type: z.literal('left'),
    tabId: z.number(),
    standing: PanelView,
    place: z.nullable(KeyboardPlace),
    /** The keys that were down in it, by their code; a build from before November 2026 does not tell. */
    held: z.optional(z.array(z.string())),
  }),
  /** A key that fell into the old one after it was `present`: nothing is written there any more. */
  z.object({ type: z.literal('late'), tabId: z.number(), stroke: Stroke }),
  /** She rests, or types on and on: the keyboard may move now; whether it is still there. */
  z.object({ type: z.literal('resting'), tabId: z.number(), hasFocus: z.boolean() }),
  /** The new one holds everything: what falls into the old one is its. */
  z.object({ type: z.literal('settled'), tabId: z.number() }),
  /** No key is left in the old one of those that fell into it before it was told so. */
  z.object({ type: z.literal('empty'), tabId: z.number() }),
]);
export type ReplacementMessage = z.infer<typeof ReplacementMessage>;
