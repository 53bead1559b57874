/** The record card of a call: one row for each field, with what becomes of it when two panels changed it at once. */
import type { Card } from '../record/card';
import { beside, clear, key, latest, rule, together } from '../record/row-kinds';
import { byItself, union } from '../record/row-lists';
import { line, prose } from '../record/row-texts';
import { type DispositionLevel, mostUrgent } from '../triage/disposition';
import type { AnsweredQuestion, TriageRun } from '../triage/triage';
import { firstIn, graverAnswer } from '../triage/triage-answers';
import { CALL_STEPS, Call, type CallNotes, type CallStatus, type CallStep } from './call';
import { slipRows } from './slip.record';

const STATUS_ORDER: readonly CallStatus[] = ['active', 'held', 'wrapUp', 'ended'];

const furtherStep = (a: CallStep, b: CallStep): CallStep =>
  CALL_STEPS.indexOf(a) >= CALL_STEPS.indexOf(b) ? a : b;

type Standing = { readonly status: CallStatus };

const further = (a: Standing, b: Standing): Standing =>
  STATUS_ORDER.indexOf(a.status) > STATUS_ORDER.indexOf(b.status) ? a : b;

const moreUrgent = (a: DispositionLevel | null, b: DispositionLevel | null): DispositionLevel | null =>
  a && b ? mostUrgent(a, b) : (a ?? b);

const alarming = rule(
  firstIn(['no', 'unknown', 'yes']),
  'of two answers about consciousness or breathing the alarming one must not be hidden',
  { blank: null },
);

const entryCheck = {
  conscious: alarming,
  breathing: alarming,
  breathingSign: line({ personal: true }),
  place: line({ personal: true }),
};

const handOver = {
  age: line({ personal: true }),
  access: line({ personal: true }),
  since: line({ personal: true }),
  alone: rule<boolean | null>((a, b) => a || b, 'alone once is alone until somebody says otherwise', {
    blank: null,
  }),
  region: latest({ blank: null }),
};

const identity = {
  ruleId: latest({ blank: '' }),
  callerId: latest({ blank: '' }),
  checked: union(byItself),
  outcome: beside(
    // Without somebody chosen the witness is what it was before there were rules for whom.
    ({ ruleId, callerId }) => (callerId ? `${callerId} ${ruleId}` : ruleId),
    'what came of a check holds for what was asked then, and by whom; of two outcomes none, and it is asked again',
    null,
  ),
  right: line({ personal: true }),
};

const view = {
  search: line({ personal: true }),
  open: union(byItself),
  touchedAt: rule<number>((a, b) => Math.max(a, b), 'the later of two letters', { blank: 0 }),
  language: latest({ blank: '' }),
  unplaced: prose({ personal: true }),
};

export const notesRows = {
  callerKind: latest({ blank: null }),
  professionalKind: latest({ blank: null }),
  callerName: line({ personal: true, term: 'name' }),
  patientName: line({ personal: true, term: 'name' }),
  birthDate: line({ personal: true, term: 'birthDate' }),
  phone: line({ personal: true, term: 'phone' }),
  phoneReadBack: beside(
    ({ phone }) => phone,
    'what was read back is the number that stood on that screen, no other',
    false,
  ),
  reason: line({ personal: true, term: 'text' }),
  notes: prose({ personal: true, term: 'text' }),
  outcomes: union(byItself),
  slot: line({ personal: true }),
  sentTo: latest({ blank: null, personal: true }),
  incident: prose({ personal: true, term: 'text' }),
  entryCheck,
  told: union<CallNotes['told'][number]>(({ phraseId, at }) => `${at} ${phraseId}`, {
    personal: true,
    order: (a, b) => a.at - b.at,
  }),
  recipientId: latest({ blank: null }),
  message: prose({ personal: true, term: 'text' }),
  promise: line({ personal: true, term: 'text' }),
  urgency: rule(moreUrgent, 'of two levels chosen by hand the graver: the milder one did not know of it', {
    blank: null,
  }),
  urgencyReason: line({ personal: true }),
  lowering: beside(
    ({ urgency }) => urgency,
    'the practitioner decided for that level only; of two decisions none stands until somebody is named again',
    null,
  ),
  modifiers: union(byItself),
  handOver,
  identity,
  slip: slipRows,
};

const answers = union<AnsweredQuestion>(({ questionId }) => questionId, {
  why: 'of two answers to one question the graver',
  order: (a, b) => a.answeredAt - b.answeredAt,
  join: graverAnswer,
});

export const callCard: Card<Call> = {
  kind: 'calls',
  schema: Call,
  idOf: ({ id }) => id,
  callOf: ({ id }) => id,
  // An open call is on the desk and not in the journal: its words would be indexed again at every keystroke.
  journalOf: ({ id, status }) => (status === 'ended' ? id : null),
  onErasure: 'erased',
  practiceOf: ({ practiceId }) => practiceId,
  retention: {
    days: 30,
    from: 'startedAt',
    endedAt: (call) => (call.status === 'ended' ? call.endedAt : null),
  },
  rows: {
    id: key(),
    practiceId: latest(),
    startedAt: clear(),
    revision: key(),
    step: rule(furtherStep, 'the further of two steps: what is behind was done', { blank: 'greeting' }),
    notes: notesRows,
    triage: union<TriageRun>(({ protocolId, startedAt }) => `${startedAt} ${protocolId}`, {
      personal: true,
      order: (a, b) => a.startedAt - b.startedAt,
      inside: { answers },
    }),
    holds: union<Call['holds'][number]>(({ from }) => String(from), {
      order: (a, b) => a.from - b.from,
      join: (a, b) => (a.to >= b.to ? a : b),
    }),
    messageId: latest({ blank: null }),
    level: rule(mostUrgent, 'the journal finds it by the graver of two'),
    view,
    begunBy: latest({ blank: '' }),
    endedBy: latest({ blank: '' }),
    status: together(['heldAt', 'hungUpAt', 'endedAt'], further, {
      why: 'the further of two, with the hours that belong to it',
      isClear: true,
      blank: 'active',
    }),
  },
};
