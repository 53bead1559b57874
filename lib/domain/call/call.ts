/** One telephone conversation: its four states and all that is noted in it. */
import * as z from 'zod/mini';
import { DispositionLevel } from '../triage/disposition';
import { EmergencyRegion } from '../triage/emergency-numbers';
import { TriageAnswer, TriageRun } from '../triage/triage';
import { ModifierId } from '../triage/triage-modifier';
import { CallView, NO_VIEW } from './call-view';
import { Identity, NO_IDENTITY } from './identity';
import { emptySlip, Slip } from './slip';

/** The six steps, in the order of the trade (contact, motif, reformulation, traitement, message, congé). */
export const CALL_STEPS = ['greeting', 'reason', 'restatement', 'handling', 'message', 'closing'] as const;
export const CallStep = z.enum(CALL_STEPS);
export type CallStep = z.infer<typeof CallStep>;

/** Who calls: it changes identity rules and priorities. */
export const CALLER_KINDS = ['patient', 'relative', 'professional', 'administrative', 'sales'] as const;
export const CallerKind = z.enum(CALLER_KINDS);
export type CallerKind = z.infer<typeof CallerKind>;

/** Which professional calls: a laboratory reads a result back, a pharmacy asks for a prescription. */
export const PROFESSIONAL_KINDS = ['colleague', 'laboratory', 'hospital', 'pharmacy'] as const;
export const ProfessionalKind = z.enum(PROFESSIONAL_KINDS);

/** What was done with the call; several may hold. */
export const CALL_OUTCOMES = [
  'booked',
  'moved',
  'cancelled',
  'waitingList',
  'informed',
  'transferred',
  'messageTaken',
  'callback',
  'redirected',
  'refused',
] as const;
export const CallOutcome = z.enum(CALL_OUTCOMES);
export type CallOutcome = z.infer<typeof CallOutcome>;

/** The three questions before anything else, with the place where the person is. */
export const EntryCheck = z.object({
  conscious: z.nullable(TriageAnswer),
  /** « Non »: she does not breathe well. */
  breathing: z.nullable(TriageAnswer),
  /** The sign of bad breathing that was heard, word for word. */
  breathingSign: z._default(z.string(), ''),
  place: z.string(),
});
export type EntryCheck = z.infer<typeof EntryCheck>;

/** What the emergency service asks for and that the call does not note elsewhere; read aloud as the « Fiche 15 ». */
export const HandOver = z.object({
  age: z.string(),
  /** Floor, door, entry code. */
  access: z.string(),
  since: z.string(),
  alone: z.nullable(z.boolean()),
  /** Where the patient is, when not where the practice is: it decides the number. */
  region: z.nullable(EmergencyRegion),
});
export type HandOver = z.infer<typeof HandOver>;

const NO_HAND_OVER: HandOver = { age: '', access: '', since: '', alone: null, region: null };

/** A named practitioner decided for less than the protocol; holds only while nothing graver than `from` is found. */
const Lowering = z.object({ name: z.string(), from: DispositionLevel, at: z.number() });

/** Where the caller was sent, as the directory said it at that moment. */
const SentTo = z.object({ name: z.string(), phone: z.string(), hours: z.string() });

const Told = z.object({
  phraseId: z.string(),
  text: z.string(),
  at: z.number(),
  /** What was done with it; kept by an earlier version it has none, which took what was inserted for said. */
  how: z.optional(z.enum(['said', 'written', 'copied'])),
});
export type Told = z.infer<typeof Told>;

/** Said to the caller, written into the agenda, copied; `either`: not known which of the first two. */
export type ToldHow = NonNullable<Told['how']> | 'either';

export const toldHow = ({ how }: Pick<Told, 'how'>): ToldHow => how ?? 'either';

/** The texts of the phrases with which this was done, one to a line. */
export const toldText = ({ told }: { readonly told: readonly Told[] }, how: ToldHow): string =>
  told
    .filter((each) => toldHow(each) === how)
    .map(({ text }) => text)
    .join('\n');

/** Everything that she types or ticks during the call; each keystroke replaces it whole. */
export const CallNotes = z.object({
  callerKind: z.nullable(CallerKind),
  /** Like every field added since the first release, it has a default: an earlier record is read, never set aside. */
  professionalKind: z._default(z.nullable(ProfessionalKind), null),
  callerName: z.string(),
  patientName: z.string(),
  /** As typed; a birth date is only compared by people here, never computed with. */
  birthDate: z.string(),
  /** As typed; lib/domain/text/phone.ts reads it. */
  phone: z.string(),
  phoneReadBack: z.boolean(),
  reason: z.string(),
  notes: z.string(),
  outcomes: z.array(CallOutcome),
  /** The free slot that she found in the agenda and proposes, as she says it. */
  slot: z._default(z.string(), ''),
  /** Whom the caller was put through to, or told to call. */
  sentTo: z._default(z.nullable(SentTo), null),
  /** A factual note of an aggressive call or of a breach of confidentiality. */
  incident: z._default(z.string(), ''),
  entryCheck: EntryCheck,
  /** What became of phrases, word for word, in order. */
  told: z.array(Told),
  recipientId: z.nullable(z.string()),
  message: z.string(),
  promise: z.string(),
  /** Chosen by hand; null follows the triage. Below the triage it counts only with a `lowering`. */
  urgency: z.nullable(DispositionLevel),
  urgencyReason: z._default(z.string(), ''),
  lowering: z._default(z.nullable(Lowering), null),
  modifiers: z._default(z.array(ModifierId), []),
  handOver: z._default(HandOver, NO_HAND_OVER),
  identity: z._default(Identity, NO_IDENTITY),
  slip: z._default(Slip, emptySlip),
});
export type CallNotes = z.infer<typeof CallNotes>;

const shared = {
  id: z.string(),
  practiceId: z.string(),
  startedAt: z.number(),
  /** Grows by one at each write: two panels on one call notice each other. */
  revision: z.number(),
  step: CallStep,
  notes: CallNotes,
  triage: z.array(TriageRun),
  /** Holds already over, in epoch ms. */
  holds: z.array(z.object({ from: z.number(), to: z.number() })),
  /** The message saved from this call, if one was. */
  messageId: z.nullable(z.string()),
  /** What the triage came to when the call was written: the journal finds and counts by it. */
  level: z.optional(DispositionLevel),
  view: z._default(CallView, NO_VIEW),
  /** Who took it, and who closed it, where several share the desk. */
  begunBy: z._default(z.string(), ''),
  endedBy: z._default(z.string(), ''),
};

export const Call = z.discriminatedUnion('status', [
  z.object({ ...shared, status: z.literal('active') }),
  z.object({ ...shared, status: z.literal('held'), heldAt: z.number() }),
  z.object({ ...shared, status: z.literal('wrapUp'), hungUpAt: z.number() }),
  z.object({ ...shared, status: z.literal('ended'), hungUpAt: z.number(), endedAt: z.number() }),
]);
export type Call = z.infer<typeof Call>;
export type CallStatus = Call['status'];
