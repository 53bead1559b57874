/** Calls on the desk: begin, hold, resume, end, and everything that is noted in the one on screen. */
import { professionalCallOf } from '../../content/call/professional-calls';
import type { Call, CallerKind, CallNotes } from '../../domain/call/call';
import { advanceCall, beginCall, isBlank } from '../../domain/call/call-events';
import { type Fold, folded } from '../../domain/call/call-view';
import { type EndGateItem, missingAtEnd } from '../../domain/call/end-gate';
import { asksToFillIn } from '../../domain/call/professional-call';
import { callbackGaps } from '../../domain/message/slip-gate';
import { theOnly } from '../../domain/practice/the-only';
import { type AppState, practiceOf, requestFocus, shownCall } from '../app-state';
import type { FocusTarget } from '../focus-target';
import { readPhone } from '../start/phones';
import { type CallCore, type CallParts, createCallCore, isDeskFull, touchedAt } from './call-core';
import { holdVerbs } from './call-holds';
import { stepVerbs } from './call-steps';
import type { CallDesk } from './call-verbs';
import { withCaller, withCallerSaid } from './caller-said';
import { createEarlier } from './earlier-desk';
import { createNoteLate } from './late-words';
import { isMessageOutdated } from './message-draft';
import { createPatientDesk } from './patient-desk';
import { promiseState } from './promise-reading';
import { notesTyped } from './recipient-said';
import { withSlipNow } from './slip-now';
import { askPage, takeShown } from './take-shown';
import { takeUnplaced, withUnplacedNoted } from './unplaced-words';

/** Where each missing thing is mended. */
export const MENDED_AT: Record<EndGateItem, FocusTarget> = {
  phoneUnreadable: 'phone',
  phoneNotReadBack: 'readBack',
  promiseWithoutHour: 'promise',
  callbackWithoutPhone: 'phone',
  callbackWithoutPerson: 'callerName',
  noRecipient: 'recipient',
  unsavedMessage: 'message',
  outdatedMessage: 'message',
  noOutcome: 'outcomes',
};

/** The reason why was asked when its message or its callback was written. */
const gapsOf = (state: AppState, call: Call): ReturnType<typeof callbackGaps> => {
  const isNoted = state.callbacks.value.some(({ callId }) => callId === call.id);
  if (call.messageId !== null || isNoted) return [];
  return callbackGaps(
    withSlipNow(state, call).notes,
    readPhone(call.notes.phone, practiceOf(state, call)?.region ?? null),
  );
};

/** What is still missing in a call about to be closed, the most pressing first. */
export const endGate = (state: AppState, call: Call): EndGateItem[] =>
  isBlank(call)
    ? []
    : missingAtEnd(call, {
        phone: readPhone(call.notes.phone, practiceOf(state, call)?.region ?? null),
        promise: promiseState(state, call),
        callbackGaps: gapsOf(state, call),
        isMessageAsked: state.askedSlip.value?.callId === call.id,
        isMessageOutdated: isMessageOutdated(state, call),
      });

/** Picks up the phone; what was said already is the reason. */
function createBegin(core: CallCore) {
  const { state, ports, writer, notices, parkActive, agenda } = core;
  return (said: () => string) => {
    if (isDeskFull(state)) return notices.tell(state.labels.value.notices.deskFull, 'warning');
    const reason = said();
    parkActive();
    const practice = practiceOf(state, null);
    const call = beginCall(ports.newId(), practice?.id ?? '', ports.clock.now());
    const recipientId = theOnly(practice?.practitioners ?? [])?.id ?? null;
    const begunBy = state.settings.value.secretaryName;
    state.shownCallId.value = call.id;
    writer.write(
      { ...call, begunBy, notes: { ...call.notes, reason, recipientId } },
      reason ? 'strict' : 'relaxed',
    );
    requestFocus(state, 'reason');
    agenda.whenShown((shown) => takeShown(core, call, shown));
  };
}

/** Hanging up and closing. */
function endVerbs({ state, ports, writer, notices, remember }: CallCore) {
  const close = (open: Call): void => {
    const call = withUnplacedNoted(open, state.labels.value.newCall.left);
    const endedBy = state.settings.value.secretaryName;
    const ended = { ...advanceCall(call, { type: 'ended', at: ports.clock.now() }), endedBy };
    const before = shownCall(state) ?? call;
    remember(before, ended);
    writer.write(ended, 'strict');
    state.shownCallId.value = state.calls.value.find(({ status }) => status === 'active')?.id ?? null;
    notices.tell(state.labels.value.notices.callEnded);
    if (!state.shownCallId.value) requestFocus(state, 'newCall');
  };
  return {
    end() {
      const shown = shownCall(state);
      if (!shown) return;
      const call = withUnplacedNoted(withCallerSaid(shown), state.labels.value.newCall.left);
      if (call.status === 'wrapUp' || endGate(state, call).length === 0) return close(call);
      const hungUp = advanceCall(call, { type: 'hungUp', at: ports.clock.now() });
      remember(call, hungUp);
      writer.write(hungUp, 'strict');
      requestFocus(state, 'endGate');
    },
    transfer() {
      const call = shownCall(state);
      if (!call) return;
      const outcomes = [...new Set([...call.notes.outcomes, 'transferred' as const])];
      close({ ...call, notes: { ...call.notes, outcomes } });
    },
  };
}

type NoteChange = (call: Call) => Partial<CallNotes>;

/** Notes and ticks of the call on screen. */
function noteVerbs({ state, ports, writer, edit, remember }: CallCore) {
  const changeIn = (callId: string | null, update: (call: Call) => Call): void => {
    const before = state.calls.value.find(({ id }) => id === callId);
    if (!before) return;
    const updated = update(before);
    if (updated === before) return;
    const after = touchedAt(updated, ports.clock.now());
    remember(before, after);
    writer.write(after, 'relaxed');
  };
  const change = (update: (call: Call) => Call): void => changeIn(state.shownCallId.value, update);
  const choose = (choice: NoteChange): void =>
    change((call) => ({ ...call, notes: { ...call.notes, ...choice(call) } }));
  return {
    edit,
    change,
    changeIn,
    changeNotes: (patch: Partial<CallNotes>) =>
      edit((call) => ({ ...call, notes: notesTyped(call.notes, patch, practiceOf(state, call)) })),
    search: (search: string) => edit((call) => ({ ...call, view: { ...call.view, search } })),
    fold(fold: Fold, isOpen: boolean) {
      const call = shownCall(state);
      if (!call) return;
      const view = folded(call.view, fold, isOpen);
      if (view !== call.view) writer.write({ ...call, view }, 'relaxed');
    },
    attachMessage(callId: string, messageId: string) {
      const call = state.calls.value.find(({ id }) => id === callId);
      if (call) writer.write({ ...call, messageId }, 'strict');
    },
    chooseCaller: (kind: CallerKind) => choose(withCaller(kind)),
    professionalCall: ({ notes }: Call) => professionalCallOf(notes),
    layOutNotes(readBackMark: string) {
      choose(({ notes }) => {
        const asked = professionalCallOf(notes);
        if (!asked) return {};
        const lines = asksToFillIn(asked, readBackMark);
        return { notes: notes.notes ? `${notes.notes}\n${lines}` : lines };
      });
      requestFocus(state, 'notes');
    },
    promiseCallback() {
      choose(({ notes }) => ({ outcomes: [...new Set([...notes.outcomes, 'callback' as const])] }));
      requestFocus(state, 'promise');
    },
    choosePractice: (practiceId: string) =>
      change((call) => ({ ...call, practiceId, notes: { ...call.notes, recipientId: null } })),
  };
}

export function createCallDesk(parts: CallParts): CallDesk {
  const core = createCallCore(parts);
  const begin = createBegin(core);
  const take = () => takeUnplaced(core);
  const ending = endVerbs(core);
  const { state, ports } = parts;
  const notes = noteVerbs(core);
  const known = createEarlier({ state, store: ports.store, report: ports.report });
  const { rule, health } = parts.agenda;
  const patient = createPatientDesk({ ...parts, calls: notes, rule, health });
  return {
    earlier: known.earlier,
    patient,
    forgetPeople() {
      known.forgetEarlier();
      patient.forget();
    },
    start: () => begin(take),
    ...ending,
    next() {
      const said = isDeskFull(state) ? '' : take();
      if (shownCall(state)?.status === 'active') ending.end();
      begin(() => said);
    },
    noteLate: createNoteLate(core),
    ...holdVerbs(core),
    ...notes,
    ...stepVerbs(core),
    askPage: askPage(core),
  };
}
