/** The message: what a practitioner must act on. */
import * as z from 'zod/mini';
import { CallerKind } from './call';
import { DispositionLevel } from './disposition';

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
};

export const Message = z.discriminatedUnion('status', [
  z.object({ ...shared, status: z.literal('saved') }),
  z.object({ ...shared, status: z.literal('delivered'), deliveredAt: z.number() }),
  z.object({ ...shared, status: z.literal('done'), deliveredAt: z.number(), doneAt: z.number() }),
]);
export type Message = z.infer<typeof Message>;
