/**
 * What a panel's frame has the background do and hear for it, where the browser gives a framed page of ours no more than it
 * gives a page script (Firefox 153, November 2026). Panel's frame ↔ background; never a page script.
 */
import * as z from 'zod/mini';

/** Everything that is asked for a frame: a call that is not named here is none. */
const RELAYED = [
  'commands.getAll',
  'permissions.contains',
  'permissions.getAll',
  'runtime.openOptionsPage',
  'scripting.executeScript',
  'storage.session.get',
  'storage.session.remove',
  'storage.session.set',
  'tabs.create',
  'tabs.getCurrent',
  'tabs.query',
  'tabs.sendMessage',
  'tabs.update',
  'windows.getCurrent',
  'windows.update',
] as const;
export type Relayed = (typeof RELAYED)[number];

/** Panel → background: make this call. Answered with a `RelayAnswer`. */
export const RelayCall = z.object({
  type: z.literal('relay.call'),
  call: z.enum(RELAYED),
  given: z.array(z.unknown()),
});
export type RelayCall = z.infer<typeof RelayCall>;

/** What became of a call. */
export const RelayAnswer = z.union([
  z.object({ type: z.literal('done'), value: z.optional(z.unknown()) }),
  z.object({ type: z.literal('failed'), reason: z.string() }),
]);
export type RelayAnswer = z.infer<typeof RelayAnswer>;

/** Name of the line on which a frame hears what the browser does not tell it. */
export const EARS = 'relay.ears';

/** Background → panel, over its ears. */
export const Heard = z.discriminatedUnion('type', [
  /** The session's memory changed. */
  z.object({ type: z.literal('session'), changes: z.record(z.string(), z.unknown()) }),
  /** A page script of the frame's own tab speaks to it; answered under this id. */
  z.object({ type: z.literal('message'), id: z.number(), raw: z.unknown(), sender: z.unknown() }),
]);
export type Heard = z.infer<typeof Heard>;

/** Panel → background, over its ears. */
export const Spoken = z.discriminatedUnion('type', [
  /** A panel stands: the background, which hears for it, may not be stopped. */
  z.object({ type: z.literal('stay') }),
  /** What the panel answers to a message. */
  z.object({ type: z.literal('answer'), id: z.number(), answer: z.optional(z.unknown()) }),
]);
export type Spoken = z.infer<typeof Spoken>;

/** Name of a line that the background carries on to a page: whose it is, and what it is called there. */
export const CarriedLine = z.object({ tabId: z.number(), frameId: z.number(), carried: z.string() });
export type CarriedLine = z.infer<typeof CarriedLine>;

/** Background → panel, over such a line. */
export const Carried = z.discriminatedUnion('type', [
  z.object({ type: z.literal('said'), message: z.unknown() }),
  /** The page is gone, or does not take the line: it is not to be taken up again. */
  z.object({ type: z.literal('ended') }),
]);
export type Carried = z.infer<typeof Carried>;
