/** A fictitious call to rehearse with: what the caller says, and what is to be on the card at its end. All of it is invented. */
import * as z from 'zod/mini';
import { DispositionLevel } from '../../triage/disposition';
import { CallerKind, CallOutcome } from '../call';

/** The situations of the trade, in the order in which they are listed. */
export const SITUATIONS = [
  'everyday',
  'danger',
  'counter',
  'colleague',
  'laboratory',
  'sales',
  'angry',
  'confused',
  'thirdParty',
  'badLine',
  'language',
  'twoAtOnce',
  'closed',
  'wrongPractice',
] as const;
const Situation = z.enum(SITUATIONS);

/** What may be asked of a call, each looked for on its card by `debrief.ts`; in the order in which it is told. */
export const EXPECTATIONS = [
  'practice',
  'redFlag',
  'callerKind',
  'callerName',
  'patientName',
  'birthDate',
  'phone',
  'phoneReadBack',
  'reason',
  'said',
  'hold',
  'counter',
  'secondCall',
  'outcome',
  'recipient',
  'message',
  'promise',
  'callback',
  'incident',
  'ended',
] as const;
export const Expectation = z.enum(EXPECTATIONS);
export type Expectation = z.infer<typeof Expectation>;

/** The practices of the rehearsal, by the names that the calls give them. */
const REHEARSAL_PRACTICES = ['tilleuls', 'lilas', 'port'] as const;
const PracticeName = z.enum(REHEARSAL_PRACTICES);
export type RehearsalPractice = z.infer<typeof PracticeName>;

/** What the caller gives when she is asked. */
const Known = z.object({
  callerKind: z.optional(CallerKind),
  callerName: z.optional(z.string()),
  patientName: z.optional(z.string()),
  birthDate: z.optional(z.string()),
  phone: z.optional(z.string()),
  outcome: z.optional(CallOutcome),
  /** How the ids of the phrases that may be said begin: the id of their category. */
  says: z.optional(z.string()),
});

export const RehearsalCall = z.object({
  id: z.string().check(z.minLength(1)),
  title: z.string().check(z.minLength(1)),
  situation: Situation,
  /** The practice on the screen as the phone rings. */
  shown: z._default(PracticeName, 'tilleuls'),
  /** The one that the caller wants. */
  wanted: z._default(PracticeName, 'tilleuls'),
  /** What the caller says by itself, one line after the other. */
  lines: z.array(z.string().check(z.minLength(1))).check(z.minLength(1)),
  /** What she may ask, and what is answered. */
  answers: z._default(z.array(z.object({ ask: z.string(), says: z.string() })), []),
  known: z._default(Known, {}),
  /** The protocol that fits, how many of its questions are answered « non » before the first « oui », and the level that this gives. */
  triage: z.optional(z.object({ protocol: z.string(), no: z.number(), level: DispositionLevel })),
  expect: z.array(Expectation).check(z.minLength(1)),
  /** One sentence for the end: why it is done so. */
  lesson: z.string().check(z.minLength(1)),
});
export type RehearsalCall = z.infer<typeof RehearsalCall>;
