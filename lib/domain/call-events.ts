/** How a call begins and moves between its states; what is impossible returns the call unchanged. */
import type { Call, CallNotes, CallStep } from './call';

/** Notes of a call that has just begun. */
export const emptyNotes = (): CallNotes => ({
  callerKind: null,
  callerName: '',
  patientName: '',
  birthDate: '',
  phone: '',
  phoneReadBack: false,
  reason: '',
  notes: '',
  outcomes: [],
  entryCheck: { conscious: null, breathing: null, place: '' },
  told: [],
  recipientId: null,
  message: '',
  promise: '',
  urgency: null,
});

/** A call as the phone is picked up; revision 0 means that nothing is stored yet. */
export const beginCall = (id: string, practiceId: string, now: number): Call => ({
  id,
  practiceId,
  startedAt: now,
  revision: 0,
  step: 'greeting',
  notes: emptyNotes(),
  triage: [],
  holds: [],
  messageId: null,
  status: 'active',
});

export type CallEvent =
  | { readonly type: 'held'; readonly at: number }
  | { readonly type: 'resumed'; readonly at: number }
  | { readonly type: 'ended'; readonly at: number }
  | { readonly type: 'stepped'; readonly step: CallStep };

/** Time already spent on hold, closed with the running hold if there is one. */
const holdsUntil = (call: Call, at: number) =>
  call.status === 'held' ? [...call.holds, { from: call.heldAt, to: Math.max(at, call.heldAt) }] : call.holds;

const fields = (call: Call) => {
  const { id, practiceId, startedAt, revision, step, notes, triage, holds, messageId } = call;
  return { id, practiceId, startedAt, revision, step, notes, triage, holds, messageId };
};

/** The call after one event; illegal events (resuming what is not held, ending twice …) give back the same object. */
export function advanceCall(call: Call, event: CallEvent): Call {
  if (call.status === 'ended') return call;
  switch (event.type) {
    case 'held':
      return call.status === 'active' ? { ...fields(call), status: 'held', heldAt: event.at } : call;
    case 'resumed':
      return call.status === 'held'
        ? { ...fields(call), holds: holdsUntil(call, event.at), status: 'active' }
        : call;
    case 'ended': {
      const hungUpAt = Math.max(event.at, call.startedAt);
      return {
        ...fields(call),
        holds: holdsUntil(call, event.at),
        status: 'ended',
        hungUpAt,
        endedAt: hungUpAt,
      };
    }
    case 'stepped':
      return call.step === event.step ? call : { ...call, step: event.step };
  }
}

/** Milliseconds since the call began, until it was hung up; never negative, even when the machine's clock was set back. */
export const callDuration = (call: Call, now: number): number => {
  const until = call.status === 'ended' || call.status === 'wrapUp' ? call.hungUpAt : now;
  return Math.max(0, until - call.startedAt);
};
