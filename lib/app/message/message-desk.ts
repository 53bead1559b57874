/** Messages: saved from the call on screen, listed for today, handed over. */
import { type Signal, signal } from '@preact/signals';
import type { Call } from '../../domain/call/call';
import { needsAcknowledgement } from '../../domain/message/escalation';
import type { Message } from '../../domain/message/message';
import { byUrgencyThenNewest, slipText } from '../../domain/message/message-slip';
import { type SlipGap, slipGaps } from '../../domain/message/slip-gate';
import { readPhone } from '../../domain/text/phone';
import { practiceOf, requestFocus, shownCall, type Writes } from '../app-state';
import type { CallDesk } from '../call/call-verbs';
import { birthDateOf, draftMessage } from '../call/message-draft';
import { createFailures } from '../failures';
import type { Notices } from '../notices';
import type { Ports } from '../ports';
import { messageLevel } from '../triage/triage-level';
import type { CallbackDesk } from './callback-desk';
import { createDeliveryVerbs } from './message-delivery';
import { slipWords } from './slip-words';

const DAY_MS = 24 * 60 * 60 * 1000;
const DAYS_BEFORE_TODAY = 6;

type Parts = {
  readonly state: Writes<'recentMessages' | 'messages' | 'waitingMessages' | 'focusRequest'>;
  readonly ports: Pick<
    Ports,
    'clock' | 'isBlindPress' | 'newId' | 'print' | 'reminders' | 'report' | 'store'
  >;
  readonly calls: CallDesk;
  readonly callbacks: CallbackDesk;
  readonly notices: Notices;
};

type Composed = { readonly message: Message; readonly gaps: readonly SlipGap[] };

/** A save that waits for what is missing, or for the reason why it is. */
type Gate = Signal<{ readonly callId: string | null; readonly gaps: readonly SlipGap[] } | null>;

type Asked = { readonly callId: string | null; readonly reason: string };

export type MessageDesk = ReturnType<typeof createMessageDesk>;

/** Where what is missing is given. */
const SLIP_FOCUS = { nothingToTell: 'reason', noPractice: 'practice', noRecipient: 'recipient' } as const;

/** Local midnight before `now`, in epoch ms. */
const startOfDay = (now: number): number => new Date(now).setHours(0, 0, 0, 0);

/** The message of a call; null, a notice and the focus on the field when something indispensable is missing. */
function compose({ state, ports, notices }: Parts, call: Call | null, reason = ''): Composed | null {
  if (!call) return null;
  const phone = readPhone(call.notes.phone, practiceOf(state, call)?.region ?? null);
  const birthDate = birthDateOf(state, call).state;
  const gaps = slipGaps(call.notes, { level: messageLevel(state, call), phone, birthDate });
  const { details, missing } = state.labels.value.message.slipFields;
  const fields = gaps.map((gap) => ({ ...details, ...missing })[gap]);
  const slip = draftMessage(state, call, {
    id: call.messageId ?? ports.newId(),
    now: ports.clock.now(),
    incomplete: gaps.length > 0 ? { fields, reason } : null,
  });
  if (slip.ok) return { message: slip.value, gaps };
  notices.tell(state.labels.value.notices[slip.reason], 'warning');
  requestFocus(state, SLIP_FOCUS[slip.reason]);
  return null;
}

/** Writes the message of a call. One not yet handed over is rewritten; one handed over is followed by a new one. */
async function write(parts: Parts, message: Message): Promise<void> {
  const { state, ports, calls, callbacks, notices } = parts;
  const earlier = await ports.store.messageById(message.id);
  const rewritten = earlier?.status === 'saved' ? earlier : null;
  const id = earlier && !rewritten ? ports.newId() : message.id;
  // What became of it meanwhile is not the draft's to rewrite.
  const kept = rewritten && { addenda: rewritten.addenda, escalations: rewritten.escalations };
  const revision = (rewritten?.revision ?? 0) + 1;
  const saved = { ...message, ...kept, id, revision };
  const result = await ports.store.saveMessage(saved);
  if (!result.ok && result.reason.current) return write(parts, message);
  if (!result.ok) return notices.tell(state.labels.value.notices.erased, 'warning');
  // Known before its call names it: the call would seem to have another message for a moment.
  state.recentMessages.value = [...state.recentMessages.value.filter((other) => other.id !== id), saved];
  calls.attachMessage(message.callId, id);
  const { messageSaved, messageUpdated } = state.labels.value.notices;
  notices.tell((rewritten ? messageUpdated : messageSaved)(message.recipientName));
  await callbacks.follow(message.callId, id);
}

/** Saves the message of a call, unless something is missing and no reason was given: that is asked for first. */
async function saveDraft(parts: Parts, gate: Gate, { callId, reason }: Asked): Promise<void> {
  const { state } = parts;
  const composed = compose(parts, state.calls.value.find(({ id }) => id === callId) ?? null, reason);
  if (!composed) return;
  const isAskedFor = composed.gaps.length > 0 && !reason;
  gate.value = isAskedFor ? { callId, gaps: composed.gaps } : null;
  if (isAskedFor) requestFocus(state, 'slipGate');
  else await write(parts, composed.message);
}

/** Today's list and the days before, as they are on disk. */
function readers({ state, ports }: Parts) {
  return {
    async refresh(): Promise<void> {
      const today = startOfDay(ports.clock.now());
      const messages = await ports.store.messagesSince(today - DAYS_BEFORE_TODAY * DAY_MS);
      const sorted = messages.toSorted(byUrgencyThenNewest);
      state.recentMessages.value = sorted;
      state.messages.value = sorted.filter(({ savedAt }) => savedAt >= today);
      // What was noted after the last digest of yesterday belongs to the first one of today.
      state.waitingMessages.value = sorted.filter(
        (message) => message.status === 'saved' || needsAcknowledgement(message),
      );
    },
    /** Messages of the six days before today, newest first. */
    async beforeToday(): Promise<Message[]> {
      const today = startOfDay(ports.clock.now());
      const messages = await ports.store.messagesSince(today - DAYS_BEFORE_TODAY * DAY_MS);
      return messages.filter(({ savedAt }) => savedAt < today);
    },
  };
}

export function createMessageDesk(parts: Parts) {
  const { state } = parts;
  const failures = createFailures({ ...parts, ...parts.ports });
  const gate: Gate = signal(null);
  const { refresh, beforeToday } = readers(parts);
  /** One save after the other: a double click must find the message that its first half wrote. */
  let lastSave = Promise.resolve();
  const save = (reason: string): Promise<void> => {
    const callId = state.shownCallId.value;
    lastSave = lastSave
      .then(() => saveDraft(parts, gate, { callId, reason }))
      .then(refresh)
      .then(() => parts.ports.reminders.changed())
      .catch((error: unknown) => failures.unwritten('message.save', error));
    return lastSave;
  };
  const shownDraft = () => compose(parts, shownCall(state))?.message ?? null;

  return {
    refresh,
    beforeToday,
    /** What the message that was asked to be saved still lacks; null when nothing is asked. */
    gate,
    /** Saves the message of the call on screen, or names what it lacks; resolves once it is on disk, or the failure is told. */
    save: () => save(''),
    /** Saves it although something is missing, with the reason why. */
    saveIncomplete: save,
    /** The slip of the call on screen as plain text; null (and a notice) when something indispensable is missing. */
    draftText(): string | null {
      const message = shownDraft();
      return message ? slipText(message, slipWords(state)) : null;
    },
    ...createDeliveryVerbs({ ...parts, refresh }),
  };
}
