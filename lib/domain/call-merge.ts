/** Merges one call that two panels changed at once, so that nothing typed or ticked by either is lost. */
import {
  CALL_STEPS,
  type Call,
  type CallNotes,
  type CallStatus,
  type CallStep,
  type EntryCheck,
  type HandOver,
} from './call';
import { type DispositionLevel, mostUrgent } from './disposition';
import type { Slip } from './slip';
import { mergeTexts, type Sides } from './text-merge';
import type { TriageAnswer, TriageRun } from './triage';
import { graverAnswer } from './triage-answers';

const STATUS_ORDER: readonly CallStatus[] = ['active', 'held', 'wrapUp', 'ended'];
/** Worst first: of two answers about consciousness or breathing, the alarming one must not be hidden. */
const ALARM_ORDER: readonly TriageAnswer[] = ['no', 'unknown', 'yes'];

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

/** Three-way choice: who alone changed it wins; `clash` decides when both did, differently. */
const settle = <T>({ base, mine, theirs }: Sides<T>, clash: (mine: T, theirs: T) => T): T => {
  if (same(mine, theirs) || same(theirs, base)) return mine;
  return same(mine, base) ? theirs : clash(mine, theirs);
};

/** Nothing to join: a choice beats none, and what this side has on its screen beats the other's. */
const keepMine = <T>(mine: T, theirs: T): T => mine ?? theirs;

const text = (sides: Sides<string>): string => settle(sides, () => mergeTexts(sides, '\n'));

/** A one-line field would swallow a line break and glue two numbers into a wrong one. */
const line = (sides: Sides<string>): string => settle(sides, () => mergeTexts(sides, ' / '));

/** The three states of one property. */
const sidesOf = <T, K extends keyof T>({ base, mine, theirs }: Sides<T>, key: K): Sides<T[K]> => ({
  base: base[key],
  mine: mine[key],
  theirs: theirs[key],
});

/** How a list's items are told apart, and what becomes of one that both sides changed, or added (then without a base). */
type ListRule<T> = {
  readonly key: (item: T) => string | number;
  readonly join?: (mine: T, theirs: T, base: T | undefined) => T;
};

/** One item of a list: gone only if one side removed it and the other left it as it was. */
const combine = <T>(sides: Sides<T | undefined>, join: ListRule<T>['join']): T[] => {
  const kept = settle(sides, (mine, theirs) => {
    if (mine === undefined || theirs === undefined) return mine ?? theirs;
    return join ? join(mine, theirs, sides.base) : mine;
  });
  return kept === undefined ? [] : [kept];
};

/** The items of both sides, in their stored order, then those that only this side has. */
const union = <T>(sides: Sides<T[]>, { key, join }: ListRule<T>): T[] =>
  settle(sides, () => {
    const byKey = (items: T[]) => new Map(items.map((item) => [key(item), item]));
    const [before, ours, others] = [byKey(sides.base), byKey(sides.mine), byKey(sides.theirs)];
    return [...new Map([...others, ...ours]).keys()].flatMap((id) =>
      combine<T>({ base: before.get(id), mine: ours.get(id), theirs: others.get(id) }, join),
    );
  });

const mergeEntryCheck = (sides: Sides<EntryCheck>): EntryCheck => {
  const rank = (answer: TriageAnswer | null) => (answer ? ALARM_ORDER.indexOf(answer) : ALARM_ORDER.length);
  const alarming = (a: TriageAnswer | null, b: TriageAnswer | null) => (rank(a) <= rank(b) ? a : b);
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

const mergeSlip = (sides: Sides<Slip>): Slip => ({
  kind: settle(sidesOf(sides, 'kind'), keepMine),
  link: line(sidesOf(sides, 'link')),
  reachable: line(sidesOf(sides, 'reachable')),
  voicemail: settle(sidesOf(sides, 'voicemail'), keepMine),
  since: line(sidesOf(sides, 'since')),
  worsening: settle(sidesOf(sides, 'worsening'), keepMine),
  secondCall: settle(sidesOf(sides, 'secondCall'), keepMine),
  expected: settle(sidesOf(sides, 'expected'), keepMine),
  resultReadBack: settle(sidesOf(sides, 'resultReadBack'), keepMine),
  promiseBy: settle(sidesOf(sides, 'promiseBy'), keepMine),
  details: mergeDetails(sidesOf(sides, 'details')),
});

const mergeNotes = (sides: Sides<CallNotes>): CallNotes => {
  const of = <K extends keyof CallNotes>(key: K) => sidesOf(sides, key);
  const phone = line(of('phone'));
  return {
    callerKind: settle(of('callerKind'), keepMine),
    professionalKind: settle(of('professionalKind'), keepMine),
    callerName: line(of('callerName')),
    patientName: line(of('patientName')),
    birthDate: line(of('birthDate')),
    phone,
    // A number that neither side had on its screen was read back to nobody.
    phoneReadBack:
      (phone === sides.mine.phone || phone === sides.theirs.phone) && settle(of('phoneReadBack'), keepMine),
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
    urgency: settle(of('urgency'), moreUrgent),
    urgencyReason: line(of('urgencyReason')),
    // Two panels that disagree on it: the protocol's own level stands until somebody names the practitioner again.
    lowering: settle(of('lowering'), () => null),
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
