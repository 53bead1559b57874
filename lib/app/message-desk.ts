/** Messages: saved from the call on screen, listed for today, handed over. */
import type { Call } from '../domain/call';
import type { Message } from '../domain/message';
import { byUrgencyThenNewest, composeMessage, type SlipWords, slipText } from '../domain/message-slip';
import { readPhone } from '../domain/phone';
import { type AppState, practiceOf, requestFocus, shownCall } from './app-state';
import type { CallDesk } from './call-desk';
import type { Notices } from './notices';
import type { Ports } from './ports';
import { callTrace, messageLevel } from './triage-desk';

const DAY_MS = 24 * 60 * 60 * 1000;
const DAYS_BEFORE_TODAY = 6;

type Parts = {
  readonly state: AppState;
  readonly ports: Ports;
  readonly calls: CallDesk;
  readonly notices: Notices;
};

export type MessageDesk = ReturnType<typeof createMessageDesk>;

/** Local midnight before `now`, in epoch ms. */
const startOfDay = (now: number): number => new Date(now).setHours(0, 0, 0, 0);

function slipWords(state: AppState): SlipWords {
  const { slip, levels, callerKinds } = state.labels.value;
  const locale = state.settings.value.language === 'fr' ? 'fr-FR' : 'en-GB';
  const dateTime = new Intl.DateTimeFormat(locale, { dateStyle: 'short', timeStyle: 'short' });
  return {
    ...slip,
    levelLabel: (level) => levels[level],
    callerKindLabel: (kind) => callerKinds[kind].toLocaleLowerCase(locale),
    dateTime: (at) => dateTime.format(at),
  };
}

/** The message of a call; null, a notice and the focus on the field when something is missing. */
function compose({ state, ports, notices }: Parts, call: Call | null): Message | null {
  if (!call) return null;
  const practice = practiceOf(state, call);
  const phone = readPhone(call.notes.phone, practice?.region ?? 'fr');
  const slip = composeMessage(call, {
    id: call.messageId ?? ports.newId(),
    practice,
    author: state.settings.value.secretaryName,
    now: ports.clock.now(),
    phone: phone.state === 'valid' ? phone.national : call.notes.phone,
    level: messageLevel(call),
    triageTrace: callTrace(call),
  });
  if (slip.ok) return slip.value;
  notices.tell(state.labels.value.notices[slip.reason], 'warning');
  requestFocus(state, slip.reason === 'noRecipient' ? 'recipient' : 'reason');
  return null;
}

/** Writes the message of a call. One not yet handed over is rewritten; one handed over is followed by a new one. */
async function saveDraft(parts: Parts, callId: string | null): Promise<void> {
  const { state, ports, calls, notices } = parts;
  const message = compose(parts, state.calls.value.find(({ id }) => id === callId) ?? null);
  if (!message) return;
  const earlier = await ports.store.messageById(message.id);
  const rewritten = earlier?.status === 'saved' ? earlier : null;
  const id = earlier && !rewritten ? ports.newId() : message.id;
  const result = await ports.store.saveMessage({ ...message, id, revision: (rewritten?.revision ?? 0) + 1 });
  if (!result.ok) return saveDraft(parts, callId);
  calls.attachMessage(message.callId, id);
  const { messageSaved, messageUpdated } = state.labels.value.notices;
  notices.tell((rewritten ? messageUpdated : messageSaved)(message.recipientName));
}

/** Today's list and the days before, as they are on disk. */
function readers({ state, ports }: Parts) {
  return {
    async refresh(): Promise<void> {
      const messages = await ports.store.messagesSince(startOfDay(ports.clock.now()));
      state.messages.value = messages.toSorted(byUrgencyThenNewest);
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
  const { state, ports, notices } = parts;
  const { refresh, beforeToday } = readers(parts);
  /** One save after the other: a double click must find the message that its first half wrote. */
  let lastSave = Promise.resolve();

  /** Changes a stored message; if another panel wrote meanwhile, the change is made on what it wrote. */
  const change = async (message: Message, update: (current: Message) => Message): Promise<void> => {
    const result = await ports.store.saveMessage({ ...update(message), revision: message.revision + 1 });
    if (!result.ok) return change(result.reason.current, update);
    await refresh();
  };

  return {
    refresh,
    beforeToday,
    /** Saves the message of the call on screen; resolves once it is on disk, or the failure is told. */
    save(): Promise<void> {
      const callId = state.shownCallId.value;
      lastSave = lastSave
        .then(() => saveDraft(parts, callId))
        .then(refresh)
        .catch(() => notices.tell(state.labels.value.notices.storageFailed, 'error'));
      return lastSave;
    },
    /** The slip of the call on screen as plain text; null (and a notice) when something is missing. */
    draftText(): string | null {
      const message = compose(parts, shownCall(state));
      return message ? slipText(message, slipWords(state)) : null;
    },
    text: (message: Message): string => slipText(message, slipWords(state)),
    async deliver(message: Message): Promise<void> {
      const deliveredAt = ports.clock.now();
      // Another panel may have gone further already: a message never goes back.
      await change(message, (current) =>
        current.status === 'saved' ? { ...current, status: 'delivered', deliveredAt } : current,
      );
      notices.tell(state.labels.value.notices.delivered);
    },
    async complete(message: Message): Promise<void> {
      const doneAt = ports.clock.now();
      await change(message, (current) => {
        const deliveredAt = current.status === 'saved' ? doneAt : current.deliveredAt;
        const acknowledgement = 'acknowledgement' in current ? current.acknowledgement : null;
        return { ...current, status: 'done', deliveredAt, acknowledgement, doneAt };
      });
    },
  };
}
