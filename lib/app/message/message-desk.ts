/** Messages: saved from the call on screen, listed for today, handed over. */

import { computed } from '@preact/signals';
import type { Call } from '../../domain/call/call';
import type { Message } from '../../domain/message/message';
import { messageCard } from '../../domain/message/message.record';
import { saysTheSame, slipText } from '../../domain/message/message-slip';
import { type SlipGap, slipGaps } from '../../domain/message/slip-gate';
import { practiceOf, requestFocus, shownCall, type Writes } from '../app-state';
import type { CallDesk } from '../call/call-verbs';
import { birthDateOf, draftMessage } from '../call/message-draft';
import { withSlipNow } from '../call/slip-now';
import { createFailures } from '../failures';
import { noPracticeText } from '../known-practices';
import type { Notices } from '../notices';
import type { Ports } from '../ports';
import { readPhone } from '../start/phones';
import { isLevelUnread, messageLevel } from '../triage/triage-level';
import type { CallbackDesk } from './callback-desk';
import { createDeliveryVerbs } from './message-delivery';
import { createMessageDrafts, type OwnedDrafts } from './message-drafts';
import { listed, readers, unreadBefore } from './message-lists';
import type { MessageDesk } from './message-verbs';
import { askForGaps } from './slip-asked';
import { slipWords } from './slip-words';

type Parts = {
  readonly state: Writes<
    'recentMessages' | 'messages' | 'olderUnread' | 'waitingMessages' | 'askedSlip' | 'focusRequest'
  >;
  readonly ports: Pick<
    Ports,
    'clock' | 'isBlindPress' | 'newId' | 'print' | 'reminders' | 'report' | 'store' | 'vault'
  >;
  readonly calls: CallDesk;
  readonly callbacks: CallbackDesk;
  readonly notices: Notices;
};

type Composed = { readonly message: Message; readonly gaps: readonly SlipGap[] };

type Asked = { readonly callId: string | null; readonly reason: string };

/** Where what is missing is given. */
const SLIP_FOCUS = { nothingToTell: 'reason', noPractice: 'practice', noRecipient: 'recipient' } as const;

/** What the message of a call still lacks. */
function missingIn({ state }: Parts, call: Call): SlipGap[] {
  const phone = readPhone(call.notes.phone, practiceOf(state, call)?.region ?? null);
  const birthDate = birthDateOf(state, call).state;
  return slipGaps(withSlipNow(state, call).notes, { level: messageLevel(state, call), phone, birthDate });
}

/** The message of a call; null, a notice and the focus on the field when something indispensable is missing. */
function compose(parts: Parts, call: Call | null, reason = ''): Composed | null {
  if (!call) return null;
  const { state, ports, notices } = parts;
  if (isLevelUnread(state, call)) {
    notices.tell(state.labels.value.notices.levelUnread, 'error');
    return null;
  }
  const gaps = missingIn(parts, call);
  const { details, missing } = state.labels.value.message.slipFields;
  const fields = gaps.map((gap) => ({ ...details, ...missing })[gap]);
  const slip = draftMessage(state, call, {
    id: call.messageId ?? ports.newId(),
    now: ports.clock.now(),
    incomplete: gaps.length > 0 ? { fields, reason } : null,
  });
  if (slip.ok) return { message: slip.value, gaps };
  const { reason: lack } = slip;
  notices.tell(lack === 'noPractice' ? noPracticeText(state) : state.labels.value.notices[lack], 'warning');
  requestFocus(state, SLIP_FOCUS[lack]);
  return null;
}

/** The message as it is rewritten: what became of it meanwhile is not the draft's to rewrite. Null once it was handed over. */
const rewritten = (message: Message, earlier: Message | null): Message | null => {
  if (!earlier) return message;
  if (earlier.status !== 'saved') return null;
  return { ...message, addenda: earlier.addenda, escalations: earlier.escalations };
};

/** Puts the message of a call on disk. One not yet handed over is rewritten; one handed over is followed by a new one. */
async function put({ state, ports, notices }: Parts, message: Message) {
  const messages = ports.store.of(messageCard);
  let isRewritten = false;
  const written = await messages.change(message.id, (earlier) => {
    // Pressed again by somebody who had seen nothing yet: nothing was changed between.
    isRewritten = earlier?.status === 'saved' && !saysTheSame(earlier, message);
    return rewritten(message, earlier);
  });
  const next = written.ok && !written.value ? { ...message, id: ports.newId() } : message;
  const result = next === message ? written : await messages.change(next.id, () => next);
  if (!result.ok) notices.tell(state.labels.value.notices.erased, 'warning');
  return result.ok && result.value ? { saved: result.value, isRewritten } : null;
}

/** Writes the message, ties it to its call and says so. */
async function write(parts: Parts, message: Message): Promise<void> {
  const { state, calls, callbacks, notices } = parts;
  const done = await put(parts, message);
  if (!done) return;
  const { saved, isRewritten } = done;
  // Known before its call names it: the call would seem to have another message for a moment.
  listed(parts, saved);
  calls.attachMessage(message.callId, saved.id);
  const { messageSaved, messageUpdated } = state.labels.value.notices;
  notices.tell((isRewritten ? messageUpdated : messageSaved)(message.recipientName));
  await callbacks.follow(message.callId, {
    messageId: saved.id,
    reason: saved.incomplete?.reason ?? '',
  });
}

/** Saves the message of a call, unless something is missing and no reason was given: that is asked for first. */
async function saveDraft(parts: Parts, { callId, reason }: Asked): Promise<void> {
  const { state } = parts;
  const composed = compose(parts, state.calls.value.find(({ id }) => id === callId) ?? null, reason);
  if (!composed) return;
  const isAskedFor = composed.gaps.length > 0 && !reason;
  const before = state.askedSlip.value;
  if (!isAskedFor) {
    await write(parts, composed.message);
    state.askedSlip.value = null;
    return;
  }
  const asked = { callId, gaps: composed.gaps };
  state.askedSlip.value = asked;
  askForGaps(parts, before, asked);
}

/** Forgets what was typed beside messages that were erased; a locked one only seems to be. */
const forgettingErased =
  (
    { store, vault }: Parts['ports'],
    { forgetDrafts, owners }: Pick<OwnedDrafts, 'forgetDrafts' | 'owners'>,
  ) =>
  async (): Promise<void> => {
    for (const id of owners()) {
      const before = await vault.state();
      const isThere = (await store.of(messageCard).byId(id)) !== null;
      if (!isThere && before !== 'locked' && (await vault.state()) !== 'locked') forgetDrafts(id);
    }
  };

export function createMessageDesk(parts: Parts): MessageDesk {
  const { state } = parts;
  const failures = createFailures({ ...parts, ...parts.ports });
  const minute = computed(() => Math.floor(state.now.value / 60_000) * 60_000);
  const { refresh, follow, ...days } = readers(parts);
  const { owners, forgetDrafts, readDrafts, ...drafts } = createMessageDrafts({
    ports: parts.ports,
    onUnwritten: (error) => failures.unwritten('message.draft', error),
  });
  const forgetErased = forgettingErased(parts.ports, { owners, forgetDrafts });
  /** One save after the other: a double click must find the message that its first half wrote. */
  let lastSave = Promise.resolve();
  const save = (reason: string): Promise<void> => {
    const callId = state.shownCallId.value;
    lastSave = lastSave
      .then(() => saveDraft(parts, { callId, reason }))
      .then(() => parts.ports.reminders.changed())
      .catch((error: unknown) => failures.unwritten('message.save', error));
    return lastSave;
  };
  const shownDraft = () => compose(parts, shownCall(state))?.message ?? null;

  return {
    // The words first: a row that has some is drawn open.
    refresh: () => readDrafts().then(refresh).then(forgetErased),
    follow: (id) => follow(id).then(forgetErased),
    ...days,
    /** What nobody has read of the days before today, the most urgent first. */
    unread: computed((): readonly Message[] => unreadBefore(state, minute.value)),
    gate: state.askedSlip,
    save: () => save(''),
    saveIncomplete: save,
    async hangUp() {
      const { callId } = state.askedSlip.value ?? {};
      const shown = shownCall(state);
      if (shown && callId === shown.id && missingIn(parts, shown).length === 0) await save('');
      if (shown?.id === state.shownCallId.value) parts.calls.end();
    },
    draftText(): string | null {
      const message = shownDraft();
      return message ? slipText(message, slipWords(state)) : null;
    },
    ...createDeliveryVerbs({ ...parts, follow }),
    ...drafts,
  };
}
