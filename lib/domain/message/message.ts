/** The message: what a practitioner must act on. Its draft is the call's own notes; a message begins when it is saved. */
import * as z from 'zod/mini';
import { CallerKind } from '../call/call';
import { IDENTITY_OUTCOMES } from '../call/identity';
import { emptySlip, Slip } from '../call/slip';
import { Channel } from '../practice/dispatch';
import { DispositionLevel } from '../triage/disposition';

/** One handing over, as the secretary confirmed it; the extension itself sends nothing. */
const Delivery = z.object({ toId: z.string(), toName: z.string(), channel: Channel, at: z.number() });

/** What was added after the message was handed over: the words handed over are never rewritten. */
const Addendum = z.object({ at: z.number(), author: z.string(), text: z.string() });

/** Who said that it was read, and when. */
const Acknowledgement = z.object({
  by: z.string(),
  at: z.number(),
  /** The secretary who noted it; empty in what earlier versions wrote, and where she gave no name. */
  author: z._default(z.string(), ''),
});

/** Passed on to the next person of the practice's chain, because nobody had acknowledged it. */
const Escalation = z.object({ toId: z.string(), toName: z.string(), at: z.number() });

const shared = {
  id: z.string(),
  callId: z.string(),
  practiceId: z.string(),
  practiceName: z.string(),
  recipientId: z.string(),
  recipientName: z.string(),
  author: z.string(),
  savedAt: z.number(),
  revision: z.number(),
  level: DispositionLevel,
  callerKind: z.nullable(CallerKind),
  callerName: z.string(),
  patientName: z.string(),
  birthDate: z.string(),
  /** As it reads in the slip: national pairs when understood, else exactly as typed. */
  phone: z.string(),
  phoneReadBack: z.boolean(),
  reason: z.string(),
  body: z.string(),
  promise: z.string(),
  told: z.array(z.string()),
  /** Questions asked and their answers, also the negative ones, in plain French. */
  triageTrace: z.array(z.string()),
  slip: z._default(Slip, emptySlip),
  /** Who asked was checked, for what and how; null when nothing was. In words: the rules may change, what was read may not. */
  identity: z._default(
    z.nullable(
      z.object({
        /** Who asked; empty in what earlier versions wrote, and where it was not said. */
        who: z._default(z.string(), ''),
        asked: z.string(),
        checked: z.array(z.string()),
        outcome: z.enum(IDENTITY_OUTCOMES),
        right: z.string(),
      }),
    ),
    null,
  ),
  /** Where the patient is, as said. */
  place: z._default(z.string(), ''),
  /** Saved although fields were missing: which, and why. */
  incomplete: z._default(z.nullable(z.object({ fields: z.array(z.string()), reason: z.string() })), null),
  deliveries: z._default(z.array(Delivery), () => []),
  addenda: z._default(z.array(Addendum), () => []),
  escalations: z._default(z.array(Escalation), () => []),
};

/** From noted to acted upon; a message never goes back. */
export const MESSAGE_STATUSES = ['saved', 'delivered', 'acknowledged', 'done'] as const;

/** True while nobody has said to have read it. */
export const isUnread = (status: (typeof MESSAGE_STATUSES)[number]): boolean =>
  status === 'saved' || status === 'delivered';

export const Message = z.discriminatedUnion('status', [
  z.object({ ...shared, status: z.literal('saved') }),
  z.object({ ...shared, status: z.literal('delivered'), deliveredAt: z.number() }),
  z.object({
    ...shared,
    status: z.literal('acknowledged'),
    deliveredAt: z.number(),
    acknowledgement: Acknowledgement,
  }),
  z.object({
    ...shared,
    status: z.literal('done'),
    deliveredAt: z.number(),
    /** Null when it was done without anybody having said that it was read. */
    acknowledgement: z._default(z.nullable(Acknowledgement), null),
    doneAt: z.number(),
  }),
]);
export type Message = z.infer<typeof Message>;
