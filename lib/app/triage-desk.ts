/** The practice's protocols during a call: found by the caller's words, run one question at a time. */
import { dispositionOf } from '../content/dispositions';
import { dispositionNow } from '../content/dispositions-away';
import { entryCheckQuestions } from '../content/entry-check';
import { identityRules } from '../content/identity-rules';
import { protocolById, protocols } from '../content/protocols';
import type { Call, EntryCheck } from '../domain/call';
import { type Disposition, type DispositionLevel, mostUrgent } from '../domain/disposition';
import { createProtocolSearch, type ProtocolHit } from '../domain/protocol-search';
import type { TriageAnswer, TriageProtocol, TriageRun } from '../domain/triage';
import {
  type Assessment,
  assess,
  assessEntryCheck,
  withAnswer,
  withoutLastAnswer,
} from '../domain/triage-run';
import { triageTrace } from '../domain/triage-trace';
import { type AppState, practiceOf, requestFocus, shownCall } from './app-state';
import type { CallDesk } from './call-desk';
import { whoActsFor } from './opening-desk';
import type { Clock } from './ports';

export type TriageDesk = ReturnType<typeof createTriageDesk>;

/** The protocol on screen: the last one opened, unless it was closed. */
export const currentRun = (call: Call): TriageRun | null => {
  const last = call.triage.at(-1);
  return last && !last.closed ? last : null;
};

/** What a run has come to; null when its protocol is no longer shipped. */
export function assessRun(run: TriageRun): { protocol: TriageProtocol; assessment: Assessment } | null {
  const protocol = protocolById(run.protocolId);
  return protocol ? { protocol, assessment: assess(protocol, run.answers) } : null;
}

/** The most urgent level that this call's answers gave; « message » when no protocol was concluded. */
export function callLevel(call: Call): DispositionLevel {
  const concluded = call.triage.flatMap((run) => {
    const assessment = assessRun(run)?.assessment;
    return assessment?.state === 'concluded' ? [assessment.level] : [];
  });
  const fromEntry: DispositionLevel[] = assessEntryCheck(call.notes.entryCheck) === 'vital' ? ['vital'] : [];
  const [first, ...others] = [...fromEntry, ...concluded];
  return first ? others.reduce(mostUrgent, first) : 'message';
}

/** Level of the message: what the triage gave, or higher if she raised it; never lower. */
export function messageLevel(call: Call): DispositionLevel {
  const found = callLevel(call);
  return call.notes.urgency ? mostUrgent(call.notes.urgency, found) : found;
}

/** Questions asked and their answers, also the negative ones, as plain French lines. */
export const callTrace = (call: Call): string[] =>
  triageTrace(call.triage, { check: call.notes.entryCheck, wording: entryCheckQuestions });

type Parts = { readonly state: AppState; readonly calls: CallDesk; readonly clock: Clock };

/** Opening, answering and leaving the protocol on screen. */
function runVerbs({ state, calls, clock }: Parts) {
  const replaceCurrent = (change: (run: TriageRun) => TriageRun) => {
    calls.change((call) => {
      const run = currentRun(call);
      return run ? { ...call, triage: [...call.triage.slice(0, -1), change(run)] } : call;
    });
    requestFocus(state, 'question');
  };
  return {
    /** Puts a protocol on screen; one that was opened before in this call keeps its answers. */
    open({ id, version, title }: TriageProtocol) {
      calls.change((call) => {
        const earlier = call.triage.find(({ protocolId }) => protocolId === id);
        const fresh = {
          protocolId: id,
          protocolVersion: version,
          title,
          startedAt: clock.now(),
          answers: [],
        };
        const others = call.triage.filter((run) => run !== earlier);
        return { ...call, triage: [...others, { ...(earlier ?? fresh), closed: false }] };
      });
      requestFocus(state, 'question');
    },
    answer(answer: TriageAnswer) {
      const call = shownCall(state);
      const run = call && currentRun(call);
      const assessment = run && assessRun(run)?.assessment;
      if (assessment?.state !== 'asking') return;
      replaceCurrent((current) => withAnswer(current, assessment.question, { answer, at: clock.now() }));
    },
    back: () => replaceCurrent(withoutLastAnswer),
    /** Takes a protocol off the screen; one that was answered stays in the trace. */
    close() {
      calls.change((call) => {
        const run = currentRun(call);
        if (!run) return call;
        const rest = call.triage.slice(0, -1);
        return { ...call, triage: run.answers.length > 0 ? [...rest, { ...run, closed: true }] : rest };
      });
      requestFocus(state, 'reason');
    },
  };
}

const withEntry =
  (patch: Partial<EntryCheck>) =>
  (call: Call): Call => ({
    ...call,
    notes: { ...call.notes, entryCheck: { ...call.notes.entryCheck, ...patch } },
  });

export function createTriageDesk(parts: Parts) {
  // Built when first asked: the popup and the settings page never ask.
  let search: ReturnType<typeof createProtocolSearch> | null = null;
  const { state, calls } = parts;
  return {
    ...runVerbs(parts),
    identityRules,
    /** The questions put before anything else, word for word. */
    entryCheck: entryCheckQuestions,
    /** What a level means and obliges to do where this practice is, with whoever can act now. */
    disposition(level: DispositionLevel): Disposition {
      const call = shownCall(state);
      const practice = practiceOf(state, call);
      return practice
        ? dispositionNow(level, practice, whoActsFor(practice, call, state.now.value))
        : dispositionOf(level, 'fr');
    },
    /** Protocols for the caller's words, best first. */
    find: (query: string): readonly ProtocolHit[] => {
      search ??= createProtocolSearch(protocols);
      return search(query);
    },
    /** A tick of the entry check; Ctrl+Z takes it back. */
    checkEntry: (patch: Partial<Omit<EntryCheck, 'place'>>) => calls.change(withEntry(patch)),
    /** Where the person is, as it is typed. */
    typePlace: (place: string) => calls.edit(withEntry({ place })),
  };
}
