/** How a practice wants its messages: by which channel each practitioner, and who is told when nobody answers. */
import * as z from 'zod/mini';
import { CivilTime } from '../text/civil-time';

/** How a message reaches its recipient. Only `file` and `secureMail` may carry health data in writing; `spoken` and `print` stay in the house. */
export const CHANNELS = ['file', 'secureMail', 'sms', 'mail', 'print', 'digest', 'spoken'] as const;
export const Channel = z.enum(CHANNELS);
export type Channel = z.infer<typeof Channel>;

/** One practitioner's own way. */
const Route = z.object({
  channel: Channel,
  /** Mobile number, ordinary or secure address, as typed. */
  mobile: z.string(),
  mail: z.string(),
  secureMail: z.string(),
  /** Hours of the practice's clock at which the digest is due. */
  digestAt: z.array(CivilTime),
});
export type Route = z.infer<typeof Route>;

/** Minutes an urgent message may stay unacknowledged (common practice, to be set by the practice). */
const ESCALATION_MINUTES = 5;

export const Dispatch = z.object({
  /** By practitioner id; who has none gets the text for the patient's file. */
  routes: z.record(z.string(), Route),
  escalationMinutes: z.number().check(z.minimum(1)),
  /** Practitioner ids, in the order in which they are told. */
  escalationChain: z.array(z.string()),
});
export type Dispatch = z.infer<typeof Dispatch>;

/** Until the practice says otherwise. */
export const defaultRoute = (): Route => ({
  channel: 'file',
  mobile: '',
  mail: '',
  secureMail: '',
  digestAt: [],
});

export const defaultDispatch = (): Dispatch => ({
  routes: {},
  escalationMinutes: ESCALATION_MINUTES,
  escalationChain: [],
});
