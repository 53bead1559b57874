/** What a call's triage amounts to: the protocols on screen, where they stand, the level of the call and of its message. */
import { entryCheckQuestions } from '../content/entry-check';
import { fr } from '../content/labels/fr';
import { modifiers } from '../content/modifiers';
import { sheetById } from '../content/protocols';
import type { Call } from '../domain/call';
import { civilNow } from '../domain/civil-time';
import { type DispositionLevel, mostUrgent } from '../domain/disposition';
import type { TriageRun } from '../domain/triage';
import { answersOfRuns, isMoreUrgent } from '../domain/triage-answers';
import { type Assessment, assess, assessEntryCheck, levelFound, type TriageCase } from '../domain/triage-run';
import type { TriageSheet } from '../domain/triage-sheet';
import { triageTrace } from '../domain/triage-trace';

/** A protocol of the call, with what was answered under it. */
export type OpenProtocol = { readonly run: TriageRun; readonly sheet: TriageSheet };

const withSheet = (run: TriageRun): OpenProtocol[] => {
  const sheet = sheetById(run.protocolId);
  return sheet ? [{ run, sheet }] : [];
};

/** The protocols on screen, in the order in which they were opened; without those that are no longer shipped. */
export const openProtocols = ({ triage }: Call): OpenProtocol[] =>
  triage.filter(({ closed }) => !closed).flatMap(withSheet);

const caseOf = ({ triage, notes }: Call, sheets: readonly TriageSheet[]): TriageCase => ({
  sheets,
  answers: answersOfRuns(triage),
  modifiers: modifiers.filter(({ id }) => notes.modifiers.includes(id)),
});

/** Where the protocols on screen stand, taken together; null when there is none. */
export const assessCall = (call: Call): Assessment | null =>
  assess(
    caseOf(
      call,
      openProtocols(call).map(({ sheet }) => sheet),
    ),
  );

/** True while the question or the directive of a protocol is what there is to say. */
export const isTriageSpeaking = (call: Call): boolean =>
  call.step === 'reason' && openProtocols(call).length > 0;

/** A protocol taken off the screen counts as far as it had come. */
const levelsOfClosed = (call: Call): DispositionLevel[] =>
  call.triage
    .filter(({ closed }) => closed)
    .flatMap(withSheet)
    .flatMap(({ sheet }) => {
      const assessment = assess(caseOf(call, [sheet]));
      return assessment?.state === 'concluded' ? [assessment.level] : [];
    });

/** The most urgent level that this call's answers gave; « message » when there is none yet. */
export function callLevel(call: Call): DispositionLevel {
  const assessment = assessCall(call);
  const found = levelFound(
    caseOf(
      call,
      call.triage.flatMap(withSheet).map(({ sheet }) => sheet),
    ),
  );
  const levels: DispositionLevel[] = [
    ...(assessEntryCheck(call.notes.entryCheck) === 'vital' ? (['vital'] as const) : []),
    ...(found ? [found] : []),
    ...(assessment?.state === 'concluded' ? [assessment.level] : []),
    ...levelsOfClosed(call),
  ];
  const [first, ...others] = levels;
  return first ? others.reduce(mostUrgent, first) : 'message';
}

/** Level of the message: what the triage gave, or higher by hand; lower only by the practitioner who is named. */
export function messageLevel(call: Call): DispositionLevel {
  const { urgency, lowering } = call.notes;
  const found = callLevel(call);
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
