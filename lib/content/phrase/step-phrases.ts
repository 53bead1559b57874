/** Which phrases of lib/content/phrases are shown at each step and disposition: the first without a blank is said. */
import type { CallerKind, CallStep } from '../../domain/call/call';
import type { WhoActs } from '../../domain/message/who-acts';
import type { DispositionLevel } from '../../domain/triage/disposition';

/** True whatever the practice: it names none, nor an hour of its day. */
const UNNAMED_GREETING = 'decroche-06';

/** Restatement is built from the caller's own words, not from a phrase. */
export const STEP_PHRASES: Record<Exclude<CallStep, 'restatement'>, readonly string[]> = {
  greeting: ['decroche-01', 'decroche-03', UNNAMED_GREETING],
  reason: ['ecoute-01'],
  handling: ['rdv-01', 'rdv-02'],
  message: ['message-04', 'message-05'],
  closing: ['fin-04'],
};

/** Rush hour: the shortest greeting, and a callback proposed first. */
export const OVERFLOW_PHRASES: typeof STEP_PHRASES = {
  ...STEP_PHRASES,
  greeting: ['decroche-03', UNNAMED_GREETING],
  handling: ['priorisation-02', 'priorisation-05'],
};

/** The practice is closed: who answers for it says so, and when it opens again. */
export const CLOSED_GREETING: readonly string[] = ['predecroche-06', 'predecroche-03', 'decroche-01'];

type StepSentences = Partial<Record<CallStep, readonly string[]>>;

/** What follows who calls: a salesman is refused at once, an administration is told the rule that binds everybody. */
export const CALLER_PHRASES: Partial<Record<CallerKind, StepSentences>> = {
  sales: {
    greeting: ['demarcheurs-01'],
    reason: ['demarcheurs-01'],
    handling: ['demarcheurs-02'],
    message: ['demarcheurs-03'],
    closing: ['demarcheurs-04'],
  },
  administrative: { greeting: ['confreres-01'], handling: ['confidentialite-07'] },
};

/** « Refus poli » brings its words. */
export const REFUSAL_PHRASES: readonly string[] = ['dire-non-05'];

/** Whom the directory names is put through, or given the number. */
export const SENT_PHRASES = { transferred: ['transfert-02'], redirected: ['transfert-06'] } as const;

/** A message is promised no sooner than it can be read. */
export const MESSAGE_PHRASES = {
  pressing: ['message-04', 'message-05'],
  today: ['message-04', 'message-07', 'message-08'],
  closed: ['message-09', 'message-10'],
} as const;

/** The second holds where no on-call number is known. */
const NOBODY_HERE = ['indisponible-07', 'indisponible-10'];

/** While nobody of the practice can act, or a replacement does: what cannot wait is not promised to the practitioner. */
export const AWAY_PHRASES: Record<
  Exclude<WhoActs['state'], 'practitioner'>,
  Partial<Record<DispositionLevel, readonly string[]>>
> = {
  nobody: { urgent: NOBODY_HERE, day: NOBODY_HERE },
  replacement: { urgent: ['indisponible-08'], day: ['indisponible-09'] },
};

/** Short, calm, one instruction. */
export const DISPOSITION_PHRASES: Record<DispositionLevel, readonly string[]> = {
  vital: ['urgence-vital-01'],
  urgent: ['urgence-urgent-01'],
  day: ['urgence-jour-01'],
  '72h': ['rdv-01', 'rdv-02'],
  routine: ['rdv-01', 'rdv-02'],
  message: ['message-01'],
  info: [],
  elsewhere: [],
};
