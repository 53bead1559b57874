/** What a call's triage amounts to: the protocols on screen, where they stand, the level of the call and of its message. */
import { entryCheckQuestions } from '../content/entry-check';
import { fr } from '../content/labels/fr';
import { modifiers } from '../content/modifiers';
import type { Call } from '../domain/call';
import { civilNow } from '../domain/civil-time';
import { type DispositionLevel, mostUrgent } from '../domain/disposition';
import { answersOfRuns, isMoreUrgent } from '../domain/triage-answers';
import { type Assessment, assess, assessEntryCheck, levelFound, type TriageCase } from '../domain/triage-run';
import type { TriageSheet } from '../domain/triage-sheet';
import { triageTrace } from '../domain/triage-trace';
import type { AppState } from './app-state';
import { callProtocols, openProtocols } from './call-protocols';

const caseOf = ({ triage, notes }: Call, sheets: readonly TriageSheet[]): TriageCase => ({
  sheets,
  answers: answersOfRuns(triage),
  modifiers: modifiers.filter(({ id }) => notes.modifiers.includes(id)),
});

/** Where the protocols on screen stand, taken together; null when there is none. */
export const assessCall = (state: AppState, call: Call): Assessment | null =>
  assess(
    caseOf(
      call,
      openProtocols(state, call).map(({ sheet }) => sheet),
    ),
  );

/** True while the question or the directive of a protocol is what there is to say. */
export const isTriageSpeaking = (state: AppState, call: Call): boolean =>
  call.step === 'reason' && openProtocols(state, call).length > 0;

/** A protocol taken off the screen counts as far as it had come. */
const levelsOfClosed = (state: AppState, call: Call): DispositionLevel[] =>
  callProtocols(state, call)
    .filter(({ run }) => run.closed)
    .flatMap(({ sheet }) => {
      const assessment = assess(caseOf(call, [sheet]));
      return assessment?.state === 'concluded' ? [assessment.level] : [];
    });

/** The most urgent level that this call's answers gave; « message » when there is none yet. */
export function callLevel(state: AppState, call: Call): DispositionLevel {
  const assessment = assessCall(state, call);
  const all = callProtocols(state, call).map(({ sheet }) => sheet);
  const found = levelFound(caseOf(call, all));
  const levels: DispositionLevel[] = [
    ...(assessEntryCheck(call.notes.entryCheck) === 'vital' ? (['vital'] as const) : []),
    ...(found ? [found] : []),
    ...(assessment?.state === 'concluded' ? [assessment.level] : []),
    ...levelsOfClosed(state, call),
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
