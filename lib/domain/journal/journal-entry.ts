/** One line of the journal: what is shown, searched and counted of a call, so that neither has to read whole calls. */
import * as z from 'zod/mini';
import { CALLER_KINDS, type Call, CallOutcome } from '../call/call';
import { callCard } from '../call/call.record';
import { callDuration } from '../call/call-events';
import { MESSAGE_STATUSES, type Message } from '../message/message';
import { messageCard } from '../message/message.record';
import { termsOf } from '../record/card';
import type { Term } from '../record/row';
import { DispositionLevel } from '../triage/disposition';
import { personOf, saidOf } from './journal-person';
import { facetTerm, indexTerms } from './journal-terms';

/** Where the call's last message stands; `none` when the call left no message. */
export const JOURNAL_STATUSES = ['none', ...MESSAGE_STATUSES] as const;
export const JournalStatus = z.enum(JOURNAL_STATUSES);
export type JournalStatus = z.infer<typeof JournalStatus>;

export const JournalEntry = z.object({
  /** The call's own id. */
  id: z.string(),
  /** Minus the call's beginning (epoch ms): the newest is read first without turning anything round. */
  order: z.number(),
  practiceId: z.string(),
  recipientId: z.nullable(z.string()),
  recipientName: z.string(),
  status: JournalStatus,
  level: DispositionLevel,
  callerKind: z.nullable(z.enum(CALLER_KINDS)),
  name: z.string(),
  /** As typed; tells people of one name apart. */
  birthDate: z._default(z.string(), ''),
  phone: z.string(),
  reason: z.string(),
  outcomes: z.array(CallOutcome),
  /** Protocols opened during the call, by id. */
  protocolIds: z.array(z.string()),
  /** Milliseconds between picking up and hanging up. */
  durationMs: z.number(),
  /** Milliseconds of each hold. */
  holdsMs: z.array(z.number()),
  /** What the search finds it by; see journal-terms.ts. */
  terms: z.array(z.string()),
});
export type JournalEntry = z.infer<typeof JournalEntry>;

/** Place of an entry in the journal, newest first. */
export type JournalKey = readonly [order: number, id: string];

export const journalKey = ({ startedAt, id }: Call): [number, string] => [-startedAt, id];

/** Everything in a call and its messages by which somebody may look for it; their cards say what that is. */
const typedIn = (call: Call, messages: readonly Message[], wanted: Term): string[] => [
  ...termsOf(callCard, call, wanted),
  ...messages.flatMap((message) => termsOf(messageCard, message, wanted)),
];

const facetsOf = (call: Call, messages: readonly Message[], level: DispositionLevel): string[] => [
  facetTerm('practice', call.practiceId),
  facetTerm('level', level),
  facetTerm('status', messages.at(-1)?.status ?? 'none'),
  ...messages.map(({ recipientId }) => facetTerm('recipient', recipientId)),
  ...(call.notes.incident.trim() ? [facetTerm('noted', 'incident')] : []),
];

const entryTerms = (call: Call, messages: readonly Message[], level: DispositionLevel): string[] =>
  indexTerms({
    texts: typedIn(call, messages, 'text'),
    names: typedIn(call, messages, 'name'),
    phones: typedIn(call, messages, 'phone'),
    birthDates: typedIn(call, messages, 'birthDate'),
    facets: facetsOf(call, messages, level),
  });

/** The line of a call and of its messages, oldest message first. */
export function journalEntry(call: Call, messages: readonly Message[]): JournalEntry {
  const { notes } = call;
  const last = messages.at(-1);
  const level = last?.level ?? call.level ?? notes.urgency ?? 'message';
  return {
    id: call.id,
    order: -call.startedAt,
    practiceId: call.practiceId,
    recipientId: last?.recipientId ?? null,
    recipientName: last?.recipientName ?? '',
    status: last?.status ?? 'none',
    level,
    callerKind: notes.callerKind,
    name: personOf({ call, messages }),
    birthDate: saidOf({ call, messages }, 'birthDate'),
    phone: saidOf({ call, messages }, 'phone'),
    reason: saidOf({ call, messages }, 'reason') || notes.notes,
    outcomes: notes.outcomes,
    protocolIds: call.triage.map(({ protocolId }) => protocolId),
    durationMs: callDuration(call, call.startedAt),
    holdsMs: call.holds.map(({ from, to }) => to - from),
    terms: entryTerms(call, messages, level),
  };
}
