/** What a call's triage amounts to: the protocols on screen, where they stand, the level of the call and of its message. */

import { fr } from '../../content/labels/fr/fr';
import { entryCheckQuestions } from '../../content/triage/entry-check';
import { modifiers } from '../../content/triage/modifiers';
import type { Call } from '../../domain/call/call';
import { civilNow } from '../../domain/text/civil-time';
import { type DispositionLevel, mostUrgent } from '../../domain/triage/disposition';
import { answersOfRuns, isMoreUrgent } from '../../domain/triage/triage-answers';
import {
  type Assessment,
  assess,
  assessEntryCheck,
  type Concluded,
  doubtsLeft,
  levelFound,
  type TriageCase,
} from '../../domain/triage/triage-run';
import type { TriageSheet } from '../../domain/triage/triage-sheet';
import { triageTrace } from '../../domain/triage/triage-trace';
import type { AppState } from '../app-state';
import { shippedTriage } from '../start/shipped-triage';
import { callProtocols, type OpenProtocol, openProtocols } from './call-protocols';

/** What is assessed, without the signs that cannot concern the person as she was described in this call. */
const caseOf = ({ triage, notes }: Call, sheets: readonly TriageSheet[]): TriageCase => {
  const answers = answersOfRuns(triage);
  const described = {
    reason: notes.reason,
    age: notes.handOver.age,
    answered: new Set(answers.map(({ questionId }) => questionId)),
  };
  return {
    sheets: shippedTriage.now()?.sheetsAbout(sheets, described) ?? sheets,
    answers,
    modifiers: modifiers.filter(({ id }) => notes.modifiers.includes(id)),
  };
};

/** What each of these protocols came to by itself, where it was through. */
const endsOf = (call: Call, protocols: readonly OpenProtocol[]): Concluded[] =>
  protocols.flatMap(({ sheet }) => {
    const assessment = assess(caseOf(call, [sheet]));
    return assessment?.state === 'concluded' ? [assessment] : [];
  });

/**
 * Where the protocols on screen stand, taken together; null when there is none. What one that was taken off the screen
 * came to is shown again when they end milder.
 */
export function assessCall(state: AppState, call: Call): Assessment | null {
  const protocols = callProtocols(state, call);
  const open = protocols.filter(({ run }) => !run.closed).map(({ sheet }) => sheet);
  const assessment = assess(caseOf(call, open));
  if (assessment?.state !== 'concluded') return assessment;
  const closed = protocols.filter(({ run }) => run.closed);
  return endsOf(call, closed).reduce(
    (best, end) => (isMoreUrgent(end.level, best.level) ? end : best),
    assessment,
  );
}

/** True while the question or the directive of a protocol is what there is to say. */
export const isTriageSpeaking = (state: AppState, call: Call): boolean =>
  call.step === 'reason' && openProtocols(state, call).length > 0;

/** The most urgent level that this call's answers gave; « message » when there is none yet. */
export function callLevel(state: AppState, call: Call): DispositionLevel {
  const protocols = callProtocols(state, call);
  const all = caseOf(
    call,
    protocols.map(({ sheet }) => sheet),
  );
  const found = levelFound(all);
  const levels: DispositionLevel[] = [
    ...(assessEntryCheck(call.notes.entryCheck) === 'vital' ? (['vital'] as const) : []),
    ...(found ? [found] : []),
    // A « oui » to a list, and nobody there any more to say which sign.
    ...doubtsLeft(all),
    // Also of one that was taken off the screen, or that was through while another beside it is still asked.
    ...endsOf(call, protocols).map(({ level }) => level),
    // What was found of it stands while no protocol can be read.
    ...(call.level && !shippedTriage.now() ? [call.level] : []),
  ];
  const [first, ...others] = levels;
  return first ? others.reduce(mostUrgent, first) : 'message';
}

/** Level of the message: what the triage gave, or higher by hand; lower only by the practitioner who is named. */
export function messageLevel(state: AppState, call: Call): DispositionLevel {
  const { urgency, lowering } = call.notes;
  const found = callLevel(state, call);
  if (!urgency) return found;
  const isLowered = lowering !== null && !isMoreUrgent(found, lowering.from);
  return isLowered ? urgency : mostUrgent(urgency, found);
}

/**
 * True where questions were answered, no protocol can be read in this page, and nothing on disk says what they came to:
 * any level would be a guess.
 */
export const isLevelUnread = (state: AppState, call: Call): boolean =>
  !(shippedTriage.now() || call.level) &&
  call.triage.some(({ answers }) => answers.length > 0) &&
  messageLevel(state, call) !== 'vital';

/**
 * Questions asked and their answers, also the negative ones, as plain French lines with the hours of the practice's
 * IANA zone.
 */
export const callTrace = (call: Call, timeZone: string): string[] =>
  triageTrace(call, {
    entryCheck: entryCheckQuestions,
    modifier: (id) => modifiers.find((modifier) => modifier.id === id)?.text ?? id,
    level: (level) => fr.levels[level],
    hour: (at) => civilNow(at, timeZone).time,
  });
