/** The practice's protocols during a call: found by the caller's words, run together, one question at a time. */
import { dispositionOf } from '../content/dispositions';
import { emergencyNumbers } from '../content/emergency-numbers';
import { entryCheckQuestions } from '../content/entry-check';
import { identityRules } from '../content/identity-rules';
import { modifiers } from '../content/modifiers';
import { protocols, sheetById } from '../content/protocols';
import rules from '../content/triage-rules.json';
import type { Call, EntryCheck, HandOver } from '../domain/call';
import type { Disposition, DispositionLevel } from '../domain/disposition';
import type { EmergencyNumbers } from '../domain/emergency-numbers';
import { type HandOverLine, handOverLines } from '../domain/hand-over';
import { readPhone } from '../domain/phone';
import { fillTemplate } from '../domain/phrase-template';
import { createProtocolSearch, type ProtocolHit } from '../domain/protocol-search';
import type { TriageAnswer, TriageProtocol, TriageRun } from '../domain/triage';
import { isMoreUrgent } from '../domain/triage-answers';
import type { ModifierId } from '../domain/triage-modifier';
import { type Asking, answersOf, asksQuestion, withoutLastAnswer } from '../domain/triage-run';
import { type AppState, practiceOf, regionOf, requestFocus, shownCall } from './app-state';
import type { CallDesk } from './call-desk';
import type { Clock } from './ports';
import { assessCall, callLevel, openProtocols } from './triage-level';

export type TriageDesk = ReturnType<typeof createTriageDesk>;

type Parts = { readonly state: AppState; readonly calls: CallDesk; readonly clock: Clock };

/** True when the key means something for what is asked: « pas fait » wants an act, « ne concerne pas » a restriction. */
const isOffered = ({ signs }: Asking, answer: TriageAnswer): boolean => {
  const [sign] = signs;
  if (answer === 'notDone') return signs.length === 1 && sign?.how !== undefined;
  if (answer === 'notConcerned') return signs.length === 1 && sign?.appliesTo !== undefined;
  return true;
};

const withRun = (call: Call, changed: TriageRun): Call => ({
  ...call,
  triage: call.triage.map((run) => (run.protocolId === changed.protocolId ? changed : run)),
});

const opened = (call: Call, { id, version, title }: TriageProtocol, at: number): Call => {
  const earlier = call.triage.find(({ protocolId }) => protocolId === id);
  const fresh = { protocolId: id, protocolVersion: version, title, startedAt: at, answers: [] };
  const others = call.triage.filter((run) => run !== earlier);
  return { ...call, triage: [...others, { ...(earlier ?? fresh), closed: false }] };
};

/** A « oui » that calls for another protocol puts it on screen beside this one. */
const answered = (call: Call, answer: TriageAnswer, at: number): Call => {
  const asking = assessCall(call);
  if (asking?.state !== 'asking' || !isOffered(asking, answer)) return call;
  const asker = openProtocols(call).find(({ sheet }) => asksQuestion(sheet, asking.question.id));
  if (!asker) return call;
  const { run } = asker;
  const after = withRun(call, { ...run, answers: [...run.answers, ...answersOf(asking, { answer, at })] });
  const [sign] = asking.signs;
  const called = answer === 'yes' && asking.signs.length === 1 && sign?.opens ? sheetById(sign.opens) : null;
  const isOpen = called && openProtocols(after).some(({ sheet }) => sheet === called);
  return called && !isOpen ? opened(after, called.protocol, at) : after;
};

/** The protocol under which the last answer was given. */
const lastAnswered = (call: Call): TriageRun | undefined =>
  openProtocols(call)
    .map(({ run }) => run)
    .filter(({ answers }) => answers.length > 0)
    .toSorted((a, b) => (a.answers.at(-1)?.answeredAt ?? 0) - (b.answers.at(-1)?.answeredAt ?? 0))
    .at(-1);

/** One that was answered stays in the trace. */
const closed = (call: Call, protocolId: string): Call => ({
  ...call,
  triage: call.triage.flatMap((run) => {
    if (run.protocolId !== protocolId) return [run];
    return run.answers.length > 0 ? [{ ...run, closed: true }] : [];
  }),
});

/** Opening, answering and leaving the protocols on screen. */
function runVerbs({ state, calls, clock }: Parts) {
  const change = (update: (call: Call) => Call) => {
    calls.change(update);
    requestFocus(state, 'question');
  };
  /** Takes one protocol off the screen, the last opened unless another is named. */
  const close = (protocolId?: string) => {
    const call = shownCall(state);
    const last = call && openProtocols(call).at(-1)?.run.protocolId;
    const id = protocolId ?? last;
    if (!call || !id) return;
    calls.change((current) => closed(current, id));
    requestFocus(state, openProtocols(call).length > 1 ? 'question' : 'reason');
  };
  return {
    close,
    /** Puts a protocol on screen, beside those already open; one that was opened before keeps its answers. */
    open: (protocol: TriageProtocol) => change((call) => opened(call, protocol, clock.now())),
    /** Answers what is asked; a key that does not fit the question does nothing. */
    answer: (answer: TriageAnswer) => change((call) => answered(call, answer, clock.now())),
    /** Takes the last answer away. */
    back: () =>
      change((call) => {
        const run = lastAnswered(call);
        return run ? withRun(call, { ...run, answers: withoutLastAnswer(run.answers) }) : call;
      }),
  };
}

const withNotes =
  (update: (notes: Call['notes']) => Partial<Call['notes']>) =>
  (call: Call): Call => ({ ...call, notes: { ...call.notes, ...update(call.notes) } });

const withEntry = (patch: Partial<EntryCheck>) =>
  withNotes(({ entryCheck }) => ({ entryCheck: { ...entryCheck, ...patch } }));

/** Entry check, modifiers, level by hand, hand-over to the emergency service. */
function noteVerbs({ state, calls, clock }: Parts) {
  return {
    /** A tick of the entry check; Ctrl+Z takes it back. */
    checkEntry: (patch: Partial<Omit<EntryCheck, 'place'>>) => calls.change(withEntry(patch)),
    /** Where the person is, as it is typed. */
    typePlace: (place: string) => calls.edit(withEntry({ place })),
    /** Ticks what makes the complaint more serious, or takes the tick away; does nothing without a protocol on screen. */
    toggleModifier: (id: ModifierId) => {
      const call = shownCall(state);
      if (!call || openProtocols(call).length === 0) return;
      calls.change(
        withNotes(({ modifiers: ticked }) => ({
          modifiers: ticked.includes(id) ? ticked.filter((other) => other !== id) : [...ticked, id],
        })),
      );
    },
    /** Another level by hand; null follows the protocols again. Below them it counts only once a practitioner is named. */
    chooseLevel: (urgency: DispositionLevel | null) =>
      calls.change(withNotes(() => ({ urgency, lowering: null }))),
    /** The practitioner who decided for less than the protocols, by name; an empty name takes it back. */
    nameLowering: (name: string) =>
      calls.change((call) => {
        const lowering = name ? { name, from: callLevel(call), at: clock.now() } : null;
        return { ...call, notes: { ...call.notes, lowering } };
      }),
    /** True when the level by hand is below what the protocols gave. */
    isBelowFound: (call: Call): boolean =>
      call.notes.urgency !== null && isMoreUrgent(callLevel(call), call.notes.urgency),
    /** What is read aloud to the emergency service, as it is typed or ticked. */
    noteHandOver: (patch: Partial<HandOver>) =>
      calls.edit(withNotes(({ handOver }) => ({ handOver: { ...handOver, ...patch } }))),
  };
}

export function createTriageDesk(parts: Parts) {
  // Built when first asked: the popup and the settings page never ask.
  let search: ReturnType<typeof createProtocolSearch> | null = null;
  const { state } = parts;
  return {
    ...runVerbs(parts),
    ...noteVerbs(parts),
    identityRules,
    modifiers,
    /** The questions put before anything else, word for word. */
    entryCheck: entryCheckQuestions,
    /** What a level means and obliges to do where the patient is. */
    disposition: (level: DispositionLevel): Disposition =>
      dispositionOf(level, regionOf(state, shownCall(state))),
    /** Protocols by their ids, without those that are not shipped. */
    named: (ids: readonly string[]): TriageProtocol[] =>
      [...new Set(ids)].flatMap((id) => sheetById(id)?.protocol ?? []),
    /** Age from which everybody is an adult in the protocols, in years. */
    adultFromYears: rules.adultFromYears,
    /** The numbers to give where the patient is. */
    numbers: (): EmergencyNumbers => emergencyNumbers(regionOf(state, shownCall(state))),
    /** An instruction with the number to call where the patient is. */
    filled: (text: string): string => {
      const values = new Map([['urgence', emergencyNumbers(regionOf(state, shownCall(state))).vital]]);
      return fillTemplate(text, values).text;
    },
    /** The sheet that is read aloud to the emergency service. */
    handOver: (call: Call): HandOverLine[] => {
      const phone = readPhone(call.notes.phone, practiceOf(state, call)?.region ?? 'fr');
      return handOverLines(call, {
        phone: phone.state === 'valid' ? phone.national : call.notes.phone,
        words: state.labels.value.triage.handOver,
      });
    },
    /** Protocols for the caller's words, best first. */
    find: (query: string): readonly ProtocolHit[] => {
      search ??= createProtocolSearch(protocols);
      return search(query);
    },
  };
}
