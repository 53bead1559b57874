/** What a rehearsal came to: what is on the card, what is missing, when the danger was recognised. It never gives a mark. */
import { fold } from '../../text/search-text';
import { type DispositionLevel, mostUrgent } from '../../triage/disposition';
import type { Call, CallNotes } from '../call';
import { EXPECTATIONS, type Expectation, type RehearsalCall } from './rehearsal-call';

/** What stands on the desk of the rehearsal at one moment. */
export type RehearsalFacts = {
  readonly calls: readonly Call[];
  /** What each call's triage amounts to, by the call's id. */
  readonly levels: Readonly<Record<string, DispositionLevel>>;
  /** Ids of the calls with a saved message, and with a dated promise. */
  readonly withMessage: readonly string[];
  readonly withCallback: readonly string[];
  readonly isAtCounter: boolean;
  /** The practice that the caller wants, by its id on this desk. */
  readonly wantedPracticeId: string;
};

export type Debrief = {
  readonly met: readonly Expectation[];
  readonly missed: readonly Expectation[];
  /** Seconds from the first ring until the danger stood on the card; null where there was none to see, or it never did. */
  readonly redFlagSeconds: number | null;
};

const digitsOf = (text: string): string => text.replace(/\D/g, '');

/** True when the last word of the name is there, whatever its accents and title. */
const isNamed = (typed: string, name: string | undefined): boolean => {
  const last = fold(name ?? '')
    .split(' ')
    .at(-1);
  return last !== undefined && last !== '' && fold(typed).includes(last);
};

const isSameNumber = (typed: string, number: string | undefined): boolean =>
  number !== undefined && digitsOf(typed) === digitsOf(number);

type Seen = { readonly call: Call; readonly notes: CallNotes; readonly facts: RehearsalFacts };
type Looks = (seen: Seen, script: RehearsalCall) => boolean;

const LOOKS: Readonly<Record<Expectation, Looks>> = {
  practice: ({ call, facts }) => call.practiceId === facts.wantedPracticeId,
  redFlag({ call, facts }, { triage }) {
    const level = facts.levels[call.id];
    return triage !== undefined && level !== undefined && mostUrgent(level, triage.level) === level;
  },
  callerKind: ({ notes }, { known }) => notes.callerKind === known.callerKind,
  callerName: ({ notes }, { known }) => isNamed(notes.callerName, known.callerName),
  patientName: ({ notes }, { known }) => isNamed(notes.patientName, known.patientName),
  birthDate: ({ notes }, { known }) => isSameNumber(notes.birthDate, known.birthDate),
  phone: ({ notes }, { known }) => isSameNumber(notes.phone, known.phone),
  phoneReadBack: ({ notes }) => notes.phoneReadBack,
  reason: ({ notes }) => notes.reason.trim() !== '',
  said: ({ notes }, { known }) =>
    notes.told.some(({ phraseId }) => known.says !== undefined && phraseId.startsWith(`${known.says}-`)),
  hold: ({ call }) => call.status === 'held' || call.holds.length > 0,
  counter: ({ facts }) => facts.isAtCounter,
  secondCall: ({ facts }) => facts.calls.length > 1,
  outcome: ({ notes }, { known }) => known.outcome !== undefined && notes.outcomes.includes(known.outcome),
  recipient: ({ notes }) => notes.recipientId !== null,
  message: ({ call, facts }) => facts.withMessage.includes(call.id),
  promise: ({ notes }) => notes.promise.trim() !== '',
  callback: ({ call, facts }) => facts.withCallback.includes(call.id),
  incident: ({ notes }) => notes.incident.trim() !== '',
  ended: ({ call }) => call.status === 'ended',
};

/** What is true of a desk only for a while: it counts once it was. */
const PASSING: readonly Expectation[] = ['redFlag', 'hold', 'counter', 'secondCall'];

const isMet = (script: RehearsalCall, facts: RehearsalFacts, expectation: Expectation): boolean =>
  facts.calls.some((call) => LOOKS[expectation]({ call, notes: call.notes, facts }, script));

/** When something was first seen, in seconds from the first ring. */
export type SeenAt = Readonly<Partial<Record<Expectation, number>>>;

/** What has been seen with one more look at the desk. */
export const seenWith = (
  before: SeenAt,
  script: RehearsalCall,
  look: { readonly facts: RehearsalFacts; readonly seconds: number },
): SeenAt => {
  const first = script.expect.filter(
    (expectation) => before[expectation] === undefined && isMet(script, look.facts, expectation),
  );
  return { ...before, ...Object.fromEntries(first.map((expectation) => [expectation, look.seconds])) };
};

/** What the rehearsal came to, with the desk as it stands at its end. */
export function debriefOf(script: RehearsalCall, facts: RehearsalFacts, seen: SeenAt): Debrief {
  const expected = EXPECTATIONS.filter((expectation) => script.expect.includes(expectation));
  const holds = (expectation: Expectation) =>
    isMet(script, facts, expectation) || (PASSING.includes(expectation) && seen[expectation] !== undefined);
  return {
    met: expected.filter(holds),
    missed: expected.filter((expectation) => !holds(expectation)),
    redFlagSeconds: seen.redFlag ?? null,
  };
}
