/** The record card of a message. What was handed over is never rewritten: nearly all of it is written once. */
import { slipRows } from '../call/slip.record';
import type { Card } from '../record/card';
import { beside, clear, key, latest, rule, together } from '../record/row-kinds';
import { byItself, union } from '../record/row-lists';
import { line, prose } from '../record/row-texts';
import { mostUrgent } from '../triage/disposition';
import { MESSAGE_STATUSES, Message } from './message';

type Standing = {
  readonly status: Message['status'];
  readonly acknowledgement?: Extract<Message, { status: 'done' }>['acknowledgement'];
};

/** The further one; who said that it was read is not forgotten because it was done at the same moment. */
const further = (a: Standing, b: Standing): Standing => {
  const [less, more] =
    MESSAGE_STATUSES.indexOf(a.status) > MESSAGE_STATUSES.indexOf(b.status) ? [b, a] : [a, b];
  return less.acknowledgement && more.status === 'done' && !more.acknowledgement
    ? { ...more, acknowledgement: less.acknowledgement }
    : more;
};

const dated = { order: (a: { readonly at: number }, b: { readonly at: number }) => a.at - b.at };

export const messageCard: Card<Message> = {
  kind: 'messages',
  schema: Message,
  idOf: ({ id }) => id,
  callOf: ({ callId }) => callId,
  journalOf: ({ callId }) => callId,
  onErasure: 'erased',
  practiceOf: ({ practiceId }) => practiceId,
  retention: {
    days: 30,
    from: 'savedAt',
    endedAt: (message) => (message.status === 'done' ? message.doneAt : null),
    isOver: ({ status }) => status === 'done',
    flagOpen: 7,
  },
  rows: {
    id: key(),
    callId: clear(),
    practiceId: latest(),
    practiceName: latest(),
    recipientId: latest(),
    recipientName: latest(),
    author: latest(),
    savedAt: clear(),
    revision: key(),
    level: rule(mostUrgent, 'of two levels the graver'),
    callerKind: latest({ blank: null }),
    callerName: line({ personal: true, term: 'name' }),
    patientName: line({ personal: true, term: 'name' }),
    birthDate: line({ personal: true, term: 'birthDate' }),
    phone: line({ personal: true, term: 'phone' }),
    phoneReadBack: beside(
      ({ phone }) => phone,
      'what was read back is the number that stood on that screen',
      false,
    ),
    reason: line({ personal: true, term: 'text' }),
    body: prose({ personal: true, term: 'text' }),
    promise: line({ personal: true, term: 'text' }),
    told: latest({ personal: true, blank: [] }),
    triageTrace: latest({ personal: true, blank: [] }),
    identity: latest({ personal: true, blank: null }),
    slip: slipRows,
    place: line({ personal: true }),
    incomplete: latest({ blank: null }),
    deliveries: union(byItself, dated),
    addenda: union(byItself, { personal: true, ...dated }),
    escalations: union(byItself, dated),
    status: together(['deliveredAt', 'acknowledgement', 'doneAt'], further, {
      why: 'a message never goes back',
      isClear: true,
      blank: 'saved',
    }),
  },
};
