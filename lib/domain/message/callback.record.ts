/** The record card of a promised callback. */
import type { Card } from '../record/card';
import { clear, key, latest, ofKnown, rule, together } from '../record/row-kinds';
import { byItself, union } from '../record/row-lists';
import { line } from '../record/row-texts';
import { mostUrgent } from '../triage/disposition';
import { Callback, type Claim } from './callback';

const STATUS_ORDER: readonly Callback['status'][] = ['waiting', 'returned', 'done'];

type Standing = { readonly status: Callback['status'] };

const further = (a: Standing, b: Standing): Standing =>
  STATUS_ORDER.indexOf(a.status) > STATUS_ORDER.indexOf(b.status) ? a : b;

type Due = { readonly dueAt: number };

const earlier = (a: Due, b: Due): Due => (b.dueAt < a.dueAt ? b : a);

export const callbackCard: Card<Callback> = {
  kind: 'callbacks',
  schema: Callback,
  idOf: ({ id }) => id,
  callOf: ({ callId }) => callId,
  onErasure: 'erased',
  practiceOf: ({ practiceId }) => practiceId,
  // Until it is kept, and the day after, on which somebody may ask whether it was.
  retention: { days: 1, endedAt: (callback) => (callback.status === 'done' ? callback.doneAt : null) },
  rows: {
    id: key(),
    revision: key(),
    practiceId: latest(),
    practiceName: latest(),
    callId: clear(),
    messageId: latest({ blank: null }),
    createdAt: latest(),
    author: latest(),
    level: rule(mostUrgent, 'of two levels the graver'),
    ownerId: latest({ blank: null }),
    ownerName: latest(),
    name: line({ personal: true }),
    phone: line({ personal: true }),
    reason: line({ personal: true }),
    promise: line({ personal: true }),
    dueAt: together(['notBefore'], earlier, {
      why: 'of two hours the earlier: whoever was promised it waits',
      isClear: true,
    }),
    incomplete: latest({ blank: '' }),
    reachable: line({ personal: true }),
    voicemail: rule<boolean | null>(
      ofKnown<boolean>((a, b) => a && b),
      'nothing is left on a voicemail that somebody refused: others listen to it',
      { blank: null },
    ),
    attempts: union<Callback['attempts'][number]>(byItself, { order: (a, b) => a.at - b.at }),
    claim: rule<Claim | null>(
      ofKnown<Claim>((a, b) => (b.at < a.at ? b : a)),
      'of two who take it at once the first has it: nobody is called twice',
      { blank: null },
    ),
    status: together(['returnedAt', 'doneAt', 'doneBy'], further, {
      why: 'kept is kept; handed back to the practitioner is not taken from him again',
      isClear: true,
      blank: 'waiting',
    }),
  },
};
