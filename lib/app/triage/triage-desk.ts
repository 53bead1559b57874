/** The practice's protocols during a call: found by the caller's words, run together, one question at a time. */
import { identityRulesIn } from '../../content/practice/identity-rules';
import { dispositionOf } from '../../content/triage/dispositions';
import { dispositionNow, onCallNumber } from '../../content/triage/dispositions-away';
import { emergencyNumbers, emergencyNumbersIn, vitalNumber } from '../../content/triage/emergency-numbers';
import { entryCheckIn } from '../../content/triage/entry-check';
import { modifiersIn } from '../../content/triage/modifiers';
import rules from '../../content/triage/triage-rules.json';
import type { Call, EntryCheck, HandOver } from '../../domain/call/call';
import type { WhoActs } from '../../domain/message/who-acts';
import { fillTemplate } from '../../domain/phrase/phrase-fill';
import { onDutyAt } from '../../domain/practice/on-call';
import type { Practice } from '../../domain/practice/practice';
import { saidOf } from '../../domain/practice/said-of';
import { phoneText } from '../../domain/text/phone/phone-reading';
import type { Disposition, DispositionLevel } from '../../domain/triage/disposition';
import type { CallInTheirPlace, EmergencyNumbers } from '../../domain/triage/emergency-numbers';
import { type HandOverLine, handOverLines } from '../../domain/triage/hand-over';
import { instructionsFor } from '../../domain/triage/instructions-now';
import type { TriageAnswer, TriageProtocol } from '../../domain/triage/triage';
import { isMoreUrgent } from '../../domain/triage/triage-answers';
import type { ModifierId } from '../../domain/triage/triage-modifier';
import { canEndVital } from '../../domain/triage/triage-sheet';
import { type AppState, practiceOf, regionOf, requestFocus, shownCall, type Writes } from '../app-state';
import type { Clock } from '../ports';
import { whoActsFor } from '../practice/opening-desk';
import { ownCall } from '../practice/own-call';
import { spokenNow } from '../start/language';
import { readPhone } from '../start/phones';
import { openProtocols, protocolFor } from './call-protocols';
import { createCallerDesk } from './caller-desk';
import { identityVerbs } from './identity-desk';
import { callLevel } from './triage-level';
import { answered, closed, opened, withoutLast } from './triage-runs';
import type { TriageDesk } from './triage-verbs';

/** Changes the call on screen: `change` can be taken back by Ctrl+Z, `edit` is a letter typed. */
type CallChanges = Readonly<Record<'change' | 'edit', (update: (call: Call) => Call) => void>>;

type Parts = { readonly state: Writes<'focusRequest'>; readonly calls: CallChanges; readonly clock: Clock };

/** Opening, answering and leaving the protocols on screen. */
function runVerbs({ state, calls, clock }: Parts) {
  const change = (update: (call: Call) => Call) => {
    calls.change(update);
    requestFocus(state, 'question');
  };
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
    open: (protocol: TriageProtocol) => change((call) => opened(call, protocol, clock.now())),
    answer: (answer: TriageAnswer) => change((call) => answered(state, call, { answer, at: clock.now() })),
    pickSign: (sign: number) =>
      change((call) => answered(state, call, { answer: 'yes', at: clock.now(), sign })),
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
    checkEntry: (patch: Partial<Omit<EntryCheck, 'place'>>) => calls.change(withEntry(patch)),
    typePlace: (place: string) => calls.edit(withEntry({ place })),
    toggleModifier: (id: ModifierId) => {
      const call = shownCall(state);
      if (!call || openProtocols(state, call).length === 0) return;
      calls.change(
        withNotes(({ modifiers: ticked }) => ({
          modifiers: ticked.includes(id) ? ticked.filter((other) => other !== id) : [...ticked, id],
        })),
      );
    },
    chooseLevel: (urgency: DispositionLevel | null) =>
      calls.change(withNotes(() => ({ urgency, lowering: null }))),
    nameLowering: (name: string) =>
      calls.change((call) => {
        const lowering = name ? { name, from: callLevel(state, call), at: clock.now() } : null;
        return { ...call, notes: { ...call.notes, lowering } };
      }),
    isBelowFound: (call: Call): boolean =>
      call.notes.urgency !== null && isMoreUrgent(callLevel(state, call), call.notes.urgency),
    noteHandOver: (patch: Partial<HandOver>) =>
      calls.edit(withNotes(({ handOver }) => ({ handOver: { ...handOver, ...patch } }))),
  };
}

/** The number of whoever acts while the practitioner cannot; null while she can, or where it is not known. */
function numberInTheirPlace(practice: Practice, who: WhoActs, now: number): string | null {
  if (who.state === 'practitioner') return null;
  const duty = onDutyAt(practice, now);
  return (who.state === 'replacement' ? who.phone : onCallNumber(practice, duty)) || null;
}

/** What depends on where the patient is, and on who can act there now. */
const placeWords = (state: AppState) => {
  const filled = (text: string): string => {
    const { language } = state.settings.value;
    const values = new Map([['urgence', vitalNumber(regionOf(state, shownCall(state)), language)]]);
    const known = practiceOf(state, shownCall(state));
    return fillTemplate(known ? saidOf(saidOf(text, known), known, spokenNow(state)) : text, values).text;
  };
  return {
    disposition(level: DispositionLevel): Disposition {
      const call = shownCall(state);
      const region = regionOf(state, call);
      const known = practiceOf(state, call);
      const own = ownCall(state);
      const { language } = state.settings.value;
      if (!known) return dispositionOf(level, { region, ownCall: own, language });
      const who = whoActsFor(known, call, state.now.value);
      const duty = onDutyAt(known, state.now.value);
      return dispositionNow(level, { region, ownCall: own, practice: known, who, duty, language });
    },
    numberToCall(level: DispositionLevel): string | null {
      const call = shownCall(state);
      const region = regionOf(state, call);
      if (level === 'vital') return region && emergencyNumbers(region).vital;
      const known = practiceOf(state, call);
      const isPressing = level === 'urgent' || level === 'day';
      const now = state.now.value;
      return known && isPressing ? numberInTheirPlace(known, whoActsFor(known, call, now), now) : null;
    },
    // In both languages: what the practice wrote stands beside what is translated.
    instructionsNow(instructions: readonly string[]): string[] {
      const call = shownCall(state);
      const known = practiceOf(state, call);
      const who = known ? whoActsFor(known, call, state.now.value).state : 'practitioner';
      return instructionsFor(instructionsFor(instructions, who), who, spokenNow(state)).map(filled);
    },
    numbers(): EmergencyNumbers | null {
      const region = regionOf(state, shownCall(state));
      return region && emergencyNumbersIn(region, state.settings.value.language);
    },
    ownCall: (): CallInTheirPlace => ownCall(state),
    filled,
  };
};

export function createTriageDesk(parts: Parts): TriageDesk {
  const { state } = parts;
  const caller = createCallerDesk(state);
  return {
    ...runVerbs(parts),
    ...noteVerbs(parts),
    ...identityVerbs(parts.calls),
    ...placeWords(state),
    ...caller,
    asksEntryCheck: (call: Call): boolean => {
      const { conscious, breathing, place } = call.notes.entryCheck;
      // What was noted there stays in sight, also for another panel and after a reload.
      if (conscious !== null || breathing !== null || place !== '') return true;
      return caller.heard().length > 0 || openProtocols(state, call).some(({ sheet }) => canEndVital(sheet));
    },
    identityRules: () => identityRulesIn(state.settings.value.language),
    modifiers: () => modifiersIn(state.settings.value.language),
    entryCheck: () => entryCheckIn(state.settings.value.language),
    named: (ids: readonly string[]): TriageProtocol[] =>
      [...new Set(ids)].flatMap((id) => protocolFor(state, shownCall(state), id) ?? []),
    adultFromYears: rules.adultFromYears,
    handOver: (call: Call): HandOverLine[] => {
      const phone = readPhone(call.notes.phone, practiceOf(state, call)?.region ?? null);
      return handOverLines(call, {
        phone: phoneText(phone, call.notes.phone),
        words: state.labels.value.triage.handOver,
      });
    },
  };
}
