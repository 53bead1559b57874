/** Merges one call that two panels changed at once, so that nothing typed or ticked by either is lost. */

import type { Sides } from '../text/text-merge';
import { type DispositionLevel, mostUrgent } from '../triage/disposition';
import type { TriageAnswer, TriageRun } from '../triage/triage';
import { graverAnswer } from '../triage/triage-answers';
import {
  CALL_STEPS,
  type Call,
  type CallNotes,
  type CallStatus,
  type CallStep,
  type EntryCheck,
  type HandOver,
} from './call';
import { isSameResult, type Slip } from './slip';
import { keepMine, line, same, settle, sidesOf, text, union } from './three-way';

const STATUS_ORDER: readonly CallStatus[] = ['active', 'held', 'wrapUp', 'ended'];
/** Worst first: of two answers about consciousness or breathing, the alarming one must not be hidden. */
const ALARM_ORDER: readonly TriageAnswer[] = ['no', 'unknown', 'yes'];

/** Worse weighs more than a doubt, a doubt more than « non »: of two, the practitioner must not miss the graver. */
const WORSENING_ORDER: readonly TriageAnswer[] = ['yes', 'unknown', 'notDone', 'no', 'notConcerned'];

/** Of two answers the one that stands first in `order`; an answer stands before none. */
const firstIn =
  (order: readonly TriageAnswer[]) =>
  (a: TriageAnswer | null, b: TriageAnswer | null): TriageAnswer | null => {
    const rank = (answer: TriageAnswer | null) => (answer ? order.indexOf(answer) : order.length);
    return rank(a) <= rank(b) ? a : b;
  };

const mergeEntryCheck = (sides: Sides<EntryCheck>): EntryCheck => {
  const alarming = firstIn(ALARM_ORDER);
  return {
    conscious: settle(sidesOf(sides, 'conscious'), alarming),
    breathing: settle(sidesOf(sides, 'breathing'), alarming),
    breathingSign: line(sidesOf(sides, 'breathingSign')),
    place: line(sidesOf(sides, 'place')),
  };
};

const mergeHandOver = (sides: Sides<HandOver>): HandOver => ({
  age: line(sidesOf(sides, 'age')),
  access: line(sidesOf(sides, 'access')),
  since: line(sidesOf(sides, 'since')),
  alone: settle(sidesOf(sides, 'alone'), (mine, theirs) => mine || theirs),
  region: settle(sidesOf(sides, 'region'), keepMine),
});

const moreUrgent = (a: DispositionLevel | null, b: DispositionLevel | null): DispositionLevel | null =>
  a && b ? mostUrgent(a, b) : (a ?? b);

/** Every field that either side typed; a detail that only one side knows is kept. */
const mergeDetails = ({ base, mine, theirs }: Sides<Slip['details']>): Slip['details'] => {
  const names = new Set([...Object.keys(theirs), ...Object.keys(mine)]);
  const typed = (details: Slip['details'], name: string) => details[name] ?? '';
  return Object.fromEntries(
    [...names].map((name) => [
      name,
      line({ base: typed(base, name), mine: typed(mine, name), theirs: typed(theirs, name) }),
    ]),
  );
};

const mergeSlip = (sides: Sides<Slip>): Slip => {
  const details = mergeDetails(sidesOf(sides, 'details'));
  return {
    kind: settle(sidesOf(sides, 'kind'), keepMine),
    link: line(sidesOf(sides, 'link')),
    reachable: line(sidesOf(sides, 'reachable')),
    // Nothing is left on a voicemail that somebody refused: others listen to it.
    voicemail: settle(sidesOf(sides, 'voicemail'), (mine, theirs) =>
      mine === null || theirs === null ? (mine ?? theirs) : mine && theirs,
    ),
    since: line(sidesOf(sides, 'since')),
    worsening: settle(sidesOf(sides, 'worsening'), firstIn(WORSENING_ORDER)),
    secondCall: settle(sidesOf(sides, 'secondCall'), keepMine),
    expected: settle(sidesOf(sides, 'expected'), keepMine),
    // As for the number: what was read back is the result that stood on that side's screen.
    resultReadBack:
      settle(sidesOf(sides, 'resultReadBack'), keepMine) &&
      [sides.mine, sides.theirs].some((side) => side.resultReadBack && isSameResult(side.details, details)),
    promiseBy: settle(sidesOf(sides, 'promiseBy'), keepMine),
    details,
  };
};

/**
 * Two panels that disagree on it: the protocol's own level stands until somebody names the practitioner again. So it does
 * when the other panel chose another level: the practitioner decided for that one only.
 */
const mergeLowering = (sides: Sides<CallNotes>, urgency: CallNotes['urgency']): CallNotes['lowering'] => {
  const lowering = settle(sidesOf(sides, 'lowering'), () => null);
  const wasDecided = [sides.mine, sides.theirs].some(
    (side) => side.urgency === urgency && same(side.lowering, lowering),
  );
  return wasDecided ? lowering : null;
};

const mergeNotes = (sides: Sides<CallNotes>): CallNotes => {
  const of = <K extends keyof CallNotes>(key: K) => sidesOf(sides, key);
  const phone = line(of('phone'));
  const urgency = settle(of('urgency'), moreUrgent);
  return {
    callerKind: settle(of('callerKind'), keepMine),
    professionalKind: settle(of('professionalKind'), keepMine),
    callerName: line(of('callerName')),
    patientName: line(of('patientName')),
    birthDate: line(of('birthDate')),
    phone,
    // What was read back is the number that stood on that side's screen, no other.
    phoneReadBack:
      settle(of('phoneReadBack'), keepMine) &&
      [sides.mine, sides.theirs].some((side) => side.phoneReadBack && side.phone === phone),
    reason: line(of('reason')),
    notes: text(of('notes')),
    outcomes: union(of('outcomes'), { key: (outcome) => outcome }),
    slot: line(of('slot')),
    incident: text(of('incident')),
    entryCheck: mergeEntryCheck(of('entryCheck')),
    told: union(of('told'), { key: ({ phraseId, at }) => `${at} ${phraseId}` }).toSorted(
      (a, b) => a.at - b.at,
    ),
    recipientId: settle(of('recipientId'), keepMine),
    message: text(of('message')),
    promise: line(of('promise')),
    urgency,
    urgencyReason: line(of('urgencyReason')),
    lowering: mergeLowering(sides, urgency),
    modifiers: union(of('modifiers'), { key: (modifier) => modifier }),
    handOver: mergeHandOver(of('handOver')),
    slip: mergeSlip(of('slip')),
  };
};

const mergeRun = (mine: TriageRun, theirs: TriageRun, base: TriageRun | undefined): TriageRun => ({
  ...theirs,
  answers: union(
    { base: base?.answers ?? [], mine: mine.answers, theirs: theirs.answers },
    {
      key: ({ questionId }) => questionId,
      join: graverAnswer,
    },
  ).toSorted((a, b) => a.answeredAt - b.answeredAt),
});

const furtherStep = (a: CallStep, b: CallStep): CallStep =>
  CALL_STEPS.indexOf(a) >= CALL_STEPS.indexOf(b) ? a : b;

const further = (a: Call, b: Call): Call =>
  STATUS_ORDER.indexOf(a.status) > STATUS_ORDER.indexOf(b.status) ? a : b;

/** Whose status stands, with the times that belong to it. */
const statusFrom = ({ base, mine, theirs }: Sides<Call>): Call => {
  if (mine.status === base.status) return theirs;
  return theirs.status === base.status ? mine : further(mine, theirs);
};

/**
 * Joins two versions of one call, `mine` not stored and `theirs` stored, that both started from `base`.
 * Gives the next revision after `theirs`, ready to be saved. Texts that both changed are both kept, lists are united,
 * of two statuses the further one stands; a change made by one side only always holds.
 */
export const mergeCalls = (base: Call, mine: Call, theirs: Call): Call => {
  const sides = { base, mine, theirs };
  return {
    ...statusFrom(sides),
    id: theirs.id,
    startedAt: theirs.startedAt,
    practiceId: settle(sidesOf(sides, 'practiceId'), keepMine),
    revision: theirs.revision + 1,
    step: settle(sidesOf(sides, 'step'), furtherStep),
    notes: mergeNotes({ base: base.notes, mine: mine.notes, theirs: theirs.notes }),
    triage: union(sidesOf(sides, 'triage'), {
      key: ({ protocolId, startedAt }) => `${startedAt} ${protocolId}`,
      join: mergeRun,
    }).toSorted((a, b) => a.startedAt - b.startedAt),
    holds: union(sidesOf(sides, 'holds'), {
      key: ({ from }) => from,
      join: (own, other) => (own.to >= other.to ? own : other),
    }).toSorted((a, b) => a.from - b.from),
    messageId: settle(sidesOf(sides, 'messageId'), keepMine),
  };
};
