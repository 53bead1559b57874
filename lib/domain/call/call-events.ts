/** How a call begins and moves between its states; what is impossible returns the call unchanged. */
import { blankOf } from '../record/card';
import { same } from '../record/same';
import { type Call, CallNotes, type CallStep } from './call';
import { notesRows } from './call.record';
import { NO_VIEW } from './call-view';

/** Notes of a call that has just begun. */
export const emptyNotes = (): CallNotes => blankOf(CallNotes, notesRows);

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
  view: NO_VIEW,
  begunBy: '',
  endedBy: '',
  status: 'active',
});

export type CallEvent =
  | { readonly type: 'held'; readonly at: number }
  | { readonly type: 'resumed'; readonly at: number }
  /** The line is closed; the call is finished in writing. */
  | { readonly type: 'hungUp'; readonly at: number }
  | { readonly type: 'ended'; readonly at: number }
  | { readonly type: 'stepped'; readonly step: CallStep };

/** Time already spent on hold, closed with the running hold if there is one. */
const holdsUntil = (call: Call, at: number) =>
  call.status === 'held' ? [...call.holds, { from: call.heldAt, to: Math.max(at, call.heldAt) }] : call.holds;

/** The call without its status and the hours that belong to it. */
const fields = (call: Call) => {
  const {
    status: _status,
    heldAt: _held,
    hungUpAt: _hungUp,
    endedAt: _ended,
    ...rest
  } = {
    ...{ heldAt: 0, hungUpAt: 0, endedAt: 0 },
    ...call,
  };
  return rest;
};

/** The call in the state of `other`, with the hours that belong to it. */
export const inStateOf = (call: Call, other: Call): Call => {
  const rest = fields(call);
  switch (other.status) {
    case 'active':
      return { ...rest, status: other.status };
    case 'held':
      return { ...rest, status: other.status, heldAt: other.heldAt };
    case 'wrapUp':
      return { ...rest, status: other.status, hungUpAt: other.hungUpAt };
    case 'ended':
      return { ...rest, status: other.status, hungUpAt: other.hungUpAt, endedAt: other.endedAt };
  }
};

/** When the line was closed: at the event, unless it was closed already; never before the call began. */
const hungUpAt = (call: Call, at: number): number =>
  call.status === 'wrapUp' ? call.hungUpAt : Math.max(at, call.startedAt);

const hungUp = (call: Call, at: number): Call =>
  call.status === 'wrapUp'
    ? call
    : { ...fields(call), holds: holdsUntil(call, at), status: 'wrapUp', hungUpAt: hungUpAt(call, at) };

const ended = (call: Call, at: number): Call => {
  const closedAt = hungUpAt(call, at);
  return {
    ...fields(call),
    holds: holdsUntil(call, at),
    // Nobody is there any more: what she looked for is not kept with the call.
    view: NO_VIEW,
    status: 'ended',
    hungUpAt: closedAt,
    endedAt: Math.max(at, closedAt),
  };
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
    case 'hungUp':
      return hungUp(call, event.at);
    case 'ended':
      return ended(call, event.at);
    case 'stepped':
      return call.step === event.step ? call : { ...call, step: event.step };
  }
}

/** Milliseconds since the call began, until it was hung up; never negative, even when the machine's clock was set back. */
export const callDuration = (call: Call, now: number): number => {
  const until = call.status === 'ended' || call.status === 'wrapUp' ? call.hungUpAt : now;
  return Math.max(0, until - call.startedAt);
};

/** Without the texts in which nothing stands, were they typed and taken back. */
const withoutBlanks = (value: unknown): unknown => {
  if (typeof value === 'string') return value.trim() || undefined;
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([name, field]) => [name, withoutBlanks(field)]));
};

/** True when nothing was typed nor ticked. The recipient may stand there by itself: a practice of one has only one. */
export const isBlank = (call: Call): boolean => {
  const blank = { ...emptyNotes(), recipientId: call.notes.recipientId };
  return call.triage.length === 0 && same(withoutBlanks(call.notes), withoutBlanks(blank));
};
