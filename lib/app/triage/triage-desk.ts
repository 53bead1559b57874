/** The practice's protocols during a call: found by the caller's words, run together, one question at a time. */
import { computed } from '@preact/signals';
import { identityRules } from '../../content/practice/identity-rules';
import { callerWords } from '../../content/triage/caller-words';
import { dispositionOf } from '../../content/triage/dispositions';
import { dispositionNow } from '../../content/triage/dispositions-away';
import { emergencyNumbers, vitalNumber } from '../../content/triage/emergency-numbers';
import { entryCheckQuestions } from '../../content/triage/entry-check';
import { modifiers } from '../../content/triage/modifiers';
import rules from '../../content/triage/triage-rules.json';
import type { Call, EntryCheck, HandOver } from '../../domain/call/call';
import { fillTemplate } from '../../domain/phrase/phrase-fill';
import { phoneText, readPhone } from '../../domain/text/phone';
import type { Disposition, DispositionLevel } from '../../domain/triage/disposition';
import type { CallInTheirPlace, EmergencyNumbers } from '../../domain/triage/emergency-numbers';
import { type HandOverLine, handOverLines } from '../../domain/triage/hand-over';
import { createProtocolSearch, type ProtocolHit } from '../../domain/triage/protocol-search';
import type { TriageAnswer, TriageProtocol } from '../../domain/triage/triage';
import { isMoreUrgent } from '../../domain/triage/triage-answers';
import type { ModifierId } from '../../domain/triage/triage-modifier';
import { type AppState, practiceOf, regionOf, requestFocus, shownCall } from '../app-state';
import type { CallDesk } from '../call/call-desk';
import type { Clock } from '../ports';
import { whoActsFor } from '../practice/opening-desk';
import { ownCall } from '../practice/own-call';
import { openProtocols, protocolFor } from './call-protocols';
import { protocolsInUse } from './protocol-library';
import { callLevel } from './triage-level';
import { answered, closed, opened, withoutLast } from './triage-runs';

export type TriageDesk = ReturnType<typeof createTriageDesk>;

type Parts = { readonly state: AppState; readonly calls: CallDesk; readonly clock: Clock };

/** Opening, answering and leaving the protocols on screen. */
function runVerbs({ state, calls, clock }: Parts) {
  const change = (update: (call: Call) => Call) => {
    calls.change(update);
    requestFocus(state, 'question');
  };
  /** Takes one protocol off the screen, the last opened unless another is named. */
  const close = (protocolId?: string) => {
    const call = shownCall(state);
    const last = call && openProtocols(state, call).at(-1)?.run.protocolId;
    const id = protocolId ?? last;
    if (!call || !id) return;
    calls.change((current) => closed(current, id));
    requestFocus(state, openProtocols(state, call).length > 1 ? 'question' : 'reason');
  };
  return {
    close,
    /** Puts a protocol on screen, beside those already open; one that was opened before keeps its answers. */
    open: (protocol: TriageProtocol) => change((call) => opened(call, protocol, clock.now())),
    /** Answers what is asked; a key that does not fit the question does nothing. */
    answer: (answer: TriageAnswer) => change((call) => answered(state, call, { answer, at: clock.now() })),
    /** Takes the last answer away. */
    back: () => change((call) => withoutLast(state, call)),
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
      if (!call || openProtocols(state, call).length === 0) return;
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
        const lowering = name ? { name, from: callLevel(state, call), at: clock.now() } : null;
        return { ...call, notes: { ...call.notes, lowering } };
      }),
    /** True when the level by hand is below what the protocols gave. */
    isBelowFound: (call: Call): boolean =>
      call.notes.urgency !== null && isMoreUrgent(callLevel(state, call), call.notes.urgency),
    /** What is read aloud to the emergency service, as it is typed or ticked. */
    noteHandOver: (patch: Partial<HandOver>) =>
      calls.edit(withNotes(({ handOver }) => ({ handOver: { ...handOver, ...patch } }))),
  };
}

/** What depends on where the patient is, and on who can act there now. */
const placeWords = (state: AppState) => ({
  /** What a level means and obliges to do where the patient is, with whoever can act now. */
  disposition(level: DispositionLevel): Disposition {
    const call = shownCall(state);
    const region = regionOf(state, call);
    const known = practiceOf(state, call);
    const own = ownCall(state);
    if (!known) return dispositionOf(level, region, own);
    const who = whoActsFor(known, call, state.now.value);
    return dispositionNow(level, { region, ownCall: own, practice: known, who });
  },
  /** The numbers to give where the patient is; null where that is not known. */
  numbers(): EmergencyNumbers | null {
    const region = regionOf(state, shownCall(state));
    return region && emergencyNumbers(region);
  },
  /** How the secretary can call in the caller's place, from where she sits. */
  ownCall: (): CallInTheirPlace => ownCall(state),
  /** An instruction with the number to call where the patient is. */
  filled: (text: string): string => {
    const values = new Map([['urgence', vitalNumber(regionOf(state, shownCall(state)))]]);
    return fillTemplate(text, values).text;
  },
});

export function createTriageDesk(parts: Parts) {
  const { state } = parts;
  // Built when first asked, since the popup never asks; and again only when the practice or its protocols change.
  const practice = computed(() => practiceOf(state, shownCall(state)));
  const search = computed(() => createProtocolSearch(protocolsInUse(state, practice.value), callerWords));
  return {
    ...runVerbs(parts),
    ...noteVerbs(parts),
    ...placeWords(state),
    identityRules,
    modifiers,
    /** The questions put before anything else, word for word. */
    entryCheck: entryCheckQuestions,
    /** Protocols by their ids, without those that are not shipped. */
    named: (ids: readonly string[]): TriageProtocol[] =>
      [...new Set(ids)].flatMap((id) => protocolFor(state, shownCall(state), id) ?? []),
    /** Age from which everybody is an adult in the protocols, in years. */
    adultFromYears: rules.adultFromYears,
    /** The sheet that is read aloud to the emergency service. */
    handOver: (call: Call): HandOverLine[] => {
      const phone = readPhone(call.notes.phone, practiceOf(state, call)?.region ?? null);
      return handOverLines(call, {
        phone: phoneText(phone, call.notes.phone),
        words: state.labels.value.triage.handOver,
      });
    },
    /** Protocols for the caller's words, best first. */
    find: (query: string): readonly ProtocolHit[] => search.value(query),
  };
}
