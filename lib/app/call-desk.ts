/** Calls on the desk: begin, hold, resume, end, and everything that is noted in the one on screen. */
import type { Call, CallNotes, CallStep } from '../domain/call';
import { advanceCall, beginCall, type CallEvent } from '../domain/call-events';
import { mergeCalls } from '../domain/call-merge';
import { type AppState, type FocusTarget, practiceOf, requestFocus, shownCall } from './app-state';
import type { CallWriter, Durability } from './call-writer';
import type { Notices } from './notices';
import type { Ports } from './ports';
import type { UndoStack } from './undo-stack';

const STEP_FOCUS: Record<CallStep, FocusTarget> = {
  greeting: 'callerKind',
  reason: 'reason',
  restatement: 'restatement',
  handling: 'outcomes',
  message: 'message',
  closing: 'closing',
};

export type CallDesk = ReturnType<typeof createCallDesk>;

type Parts = {
  readonly state: AppState;
  readonly ports: Ports;
  readonly writer: CallWriter;
  readonly notices: Notices;
  readonly undo: UndoStack;
};

/** What every verb of the desk is made of. */
type Core = Parts & {
  readonly advance: (call: Call, event: CallEvent, durability?: Durability) => void;
  readonly edit: (change: (call: Call) => Call, durability?: Durability) => void;
  /** At most one call is active: the one being spoken with is parked first. */
  readonly parkActive: (exceptId?: string) => void;
  /** Lets Ctrl+Z take back what led from `before` to `after`, and nothing that was typed since. */
  readonly remember: (before: Call, after: Call) => void;
};

function createCore(parts: Parts): Core {
  const { state, ports, writer, undo } = parts;
  const advance: Core['advance'] = (call, event, durability = 'strict') => {
    const after = advanceCall(call, event);
    if (after !== call) writer.write(after, durability);
  };
  const parkActive: Core['parkActive'] = (exceptId) => {
    const active = state.calls.value.filter(({ status, id }) => status === 'active' && id !== exceptId);
    for (const call of active) advance(call, { type: 'held', at: ports.clock.now() });
  };
  return {
    ...parts,
    advance,
    parkActive,
    edit(change, durability = 'relaxed') {
      const call = shownCall(state);
      if (call) writer.write(change(call), durability);
    },
    remember: (before, after) =>
      undo.push(() => {
        const onDesk = state.calls.value.find(({ id }) => id === before.id);
        const current = onDesk ?? (after.status === 'ended' ? after : null);
        // Another panel ended it: what that panel wrote is not ours to take back.
        if (!current) return;
        const undone = mergeCalls(after, before, current);
        if (undone.status === 'active') parkActive(undone.id);
        writer.write(undone, 'strict');
        state.shownCallId.value = undone.id;
      }),
  };
}

/** Something was written down, yet no message was saved and nothing says what was done. */
const isLoose = ({ notes, messageId }: Call): boolean =>
  messageId === null && notes.outcomes.length === 0 && Boolean(notes.reason || notes.message || notes.notes);

/** Ends the call on screen; a note that nobody would act on holds it back once, never twice. */
function createEnd({ state, ports, writer, notices, remember }: Core) {
  let warnedId: string | null = null;
  return () => {
    const call = shownCall(state);
    if (!call) return;
    if (isLoose(call) && warnedId !== call.id) {
      warnedId = call.id;
      notices.tell(state.labels.value.notices.looseNote, 'warning');
      requestFocus(state, 'recipient');
      return;
    }
    const ended = advanceCall(call, { type: 'ended', at: ports.clock.now() });
    remember(call, ended);
    writer.write(ended, 'strict');
    state.shownCallId.value = state.calls.value.find(({ status }) => status === 'active')?.id ?? null;
    notices.tell(state.labels.value.notices.callEnded);
    if (!state.shownCallId.value) requestFocus(state, 'newCall');
  };
}

/** Begin, hold, resume, end. */
function lineVerbs(core: Core) {
  const { state, ports, writer, advance, parkActive } = core;
  const now = () => ports.clock.now();
  return {
    start() {
      parkActive();
      const practice = practiceOf(state, null);
      const call = beginCall(ports.newId(), practice?.id ?? '', now());
      const recipient = practice?.practitioners.length === 1 ? practice.practitioners[0] : undefined;
      state.shownCallId.value = call.id;
      writer.write({ ...call, notes: { ...call.notes, recipientId: recipient?.id ?? null } }, 'relaxed');
      requestFocus(state, 'reason');
    },
    /** Brings a call back to the line; the one being spoken with is parked. */
    resume(id: string) {
      const call = state.calls.value.find((other) => other.id === id);
      if (!call) return;
      if (call.status === 'held') {
        parkActive();
        advance(call, { type: 'resumed', at: now() });
      }
      state.shownCallId.value = id;
      requestFocus(state, 'reason');
    },
    hold() {
      const call = shownCall(state);
      if (call?.status === 'active') advance(call, { type: 'held', at: now() });
    },
    end: createEnd(core),
  };
}

/** Notes, ticks and steps of the call on screen. */
function noteVerbs({ state, writer, advance, edit, remember }: Core) {
  return {
    edit,
    /** A keystroke or a tick; on disk at once. */
    changeNotes: (patch: Partial<CallNotes>) =>
      edit((call) => ({ ...call, notes: { ...call.notes, ...patch } })),
    /** A change that Ctrl+Z takes back: ticks, choices, answers. */
    change(update: (call: Call) => Call) {
      const before = shownCall(state);
      if (!before) return;
      const after = update(before);
      if (after === before) return;
      remember(before, after);
      writer.write(after, 'relaxed');
    },
    /** Ties a saved message to its call, which may have left the screen while the message was being written. */
    attachMessage(callId: string, messageId: string) {
      const call = state.calls.value.find(({ id }) => id === callId);
      if (call) writer.write({ ...call, messageId }, 'strict');
    },
    /** Marks the step without moving the focus: she is already there. */
    enterStep(step: CallStep) {
      const call = shownCall(state);
      if (call) advance(call, { type: 'stepped', step }, 'relaxed');
    },
    goToStep(step: CallStep) {
      const call = shownCall(state);
      if (!call) return;
      advance(call, { type: 'stepped', step }, 'relaxed');
      requestFocus(state, STEP_FOCUS[step]);
    },
    choosePractice: (practiceId: string) =>
      edit((call) => ({ ...call, practiceId, notes: { ...call.notes, recipientId: null } }), 'strict'),
  };
}

export function createCallDesk(parts: Parts) {
  const core = createCore(parts);
  return { ...lineVerbs(core), ...noteVerbs(core) };
}
