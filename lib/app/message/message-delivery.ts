/** What becomes of a message: prepared for its channel, handed over, read, done, completed; never rewritten. */

import { computed, signal } from '@preact/signals';
import { fr } from '../../content/labels/fr/fr';
import { awaitingDigest, dueDigests } from '../../domain/message/digest';
import type { Message } from '../../domain/message/message';
import { messageCard } from '../../domain/message/message.record';
import { digestText } from '../../domain/message/message-digest';
import { slipText } from '../../domain/message/message-slip';
import { type NoticeChoice, noticeText, noticeValues } from '../../domain/message/notice';
import { unansweredMessages } from '../../domain/message/reminders';
import { type Channel, defaultRoute, type Route } from '../../domain/practice/dispatch';
import { civilNow } from '../../domain/text/civil-time';
import { isUnderstood, phoneText } from '../../domain/text/phone/phone-reading';
import { type AppState, practiceById, timeZoneOf } from '../app-state';
import { createFailures } from '../failures';
import type { Notices } from '../notices';
import type { Ports } from '../ports';
import { isSeenPress } from '../privacy/seen-press';
import { readPhone } from '../start/phones';
import type { DeliveryVerbs } from './message-verbs';
import { slipWords } from './slip-words';

export type DeliveryParts = {
  readonly state: AppState;
  readonly ports: Pick<Ports, 'clock' | 'isBlindPress' | 'print' | 'reminders' | 'report' | 'store'>;
  readonly notices: Notices;
  /** Shows one message as it now stands on disk. */
  readonly follow: (id: string) => Promise<void>;
};

type Change = (message: Message, update: (current: Message) => Message) => Promise<boolean>;

/**
 * Changes a stored message; if another panel wrote meanwhile, the change is made on what it wrote. False, and told, when
 * it could not be written.
 */
function createChange({ state, ports, notices, follow }: DeliveryParts): Change {
  const failures = createFailures({ ...ports, state, notices });
  const write: Change = async (message, update) => {
    const messages = ports.store.of(messageCard);
    const result = await messages.change(message.id, (stored) => update(stored ?? message));
    if (!result.ok) notices.tell(state.labels.value.notices.erased, 'warning');
    await follow(message.id);
    ports.reminders.changed();
    return result.ok;
  };
  return (message, update) =>
    write(message, update).catch((error: unknown) => {
      failures.unwritten('message.change', error);
      return false;
    });
}

/** By practitioner, the messages of the digest that was last made: what was noted since was not in it. */
type CopiedDigests = Map<string, ReadonlySet<string>>;

/** Texts, each as its channel wants it. */
function textVerbs({ state }: DeliveryParts, copied: CopiedDigests) {
  const practice = (message: Message) => practiceById(state, message.practiceId);
  /** The practice's own number, where it is one. */
  const phoneOf = (message: Message): string => {
    const known = practice(message);
    const raw = known?.facts['tel_cabinet'] ?? '';
    const phone = readPhone(raw, known?.region ?? null);
    return isUnderstood(phone) ? phoneText(phone, raw) : '';
  };
  return {
    text: (message: Message): string => slipText(message, slipWords(state)),
    route: (message: Message): Route =>
      practice(message)?.dispatch.routes[message.recipientId] ?? defaultRoute(),
    notice(message: Message, { kind, before }: NoticeChoice): string | null {
      const noted = civilNow(message.savedAt, timeZoneOf(state, message.practiceId)).time;
      const about = { noted, before, phone: phoneOf(message), place: practice(message) };
      return noticeText(kind, noticeValues(message, about), fr.message.delivery.notice);
    },
    digest(message: Message): string {
      const { digestTitle } = fr.message.delivery;
      const waiting = awaitingDigest(state.waitingMessages.value, message.recipientId);
      const told = waiting.length > 0 ? waiting : [message];
      copied.set(message.recipientId, new Set(told.map(({ id }) => id)));
      return digestText(told, digestTitle(message.recipientName, message.practiceName), slipWords(state));
    },
  };
}

/** What must come to mind about messages now: passed on without an answer, or due in a digest. */
function reminderSignals({ state }: DeliveryParts) {
  // The minute, not the second: nothing here changes faster, and the hours of digests cost some calendar.
  const minute = computed(() => Math.floor(state.now.value / 60_000) * 60_000);
  return {
    unanswered: computed((): Message[] =>
      unansweredMessages(
        { callbacks: [], messages: state.waitingMessages.value, practices: state.practices.value },
        minute.value,
      ),
    ),
    digests: computed(() =>
      state.practices.value.flatMap((practice) =>
        dueDigests(practice, state.waitingMessages.value, minute.value).map(({ practitionerId, at }) => ({
          at,
          messages: awaitingDigest(state.waitingMessages.value, practitionerId),
        })),
      ),
    ),
  };
}

/** Another panel may have gone further already: a message never goes back. */
const handedOver = (message: Message, delivery: Message['deliveries'][number]): Message => {
  const deliveries = [...message.deliveries, delivery];
  return message.status === 'saved'
    ? { ...message, deliveries, status: 'delivered', deliveredAt: delivery.at }
    : { ...message, deliveries };
};

/** Handing over, alone or with everything that stood in the digest. */
function createDeliver({ state, ports, notices }: DeliveryParts, change: Change, copied: CopiedDigests) {
  /** All that can be; false when one could not. */
  const changeAll = async (messages: readonly Message[], update: (current: Message) => Message) => {
    let isDone = true;
    for (const message of messages) isDone = (await change(message, update)) && isDone;
    return isDone;
  };
  return async (message: Message, channel: Channel): Promise<boolean> => {
    const at = ports.clock.now();
    const words = state.labels.value.message.delivery;
    const delivery = { toId: message.recipientId, toName: message.recipientName, channel, at };
    const waiting = awaitingDigest(state.waitingMessages.value, message.recipientId);
    const made = copied.get(message.recipientId);
    const inDigest = made ? waiting.filter(({ id }) => made.has(id)) : waiting;
    const isDigest = channel === 'digest' && inDigest.length > 0;
    const isDone = await changeAll(isDigest ? inDigest : [message], (current) =>
      handedOver(current, delivery),
    );
    if (!isDone) return false;
    if (isDigest) copied.delete(message.recipientId);
    notices.tell(words.delivered(message.recipientName, words.channels[channel]));
    return true;
  };
}

/** Handing over, reading, doing. */
function statusVerbs(parts: DeliveryParts, change: Change, copied: CopiedDigests) {
  const { state, ports, notices } = parts;
  return {
    deliver: createDeliver(parts, change, copied),
    async acknowledge(message: Message, by: string): Promise<void> {
      const acknowledgement = { by, at: ports.clock.now(), author: state.settings.value.secretaryName };
      await change(message, (current) => {
        if (current.status === 'acknowledged' || current.status === 'done') return current;
        const deliveredAt = current.status === 'saved' ? acknowledgement.at : current.deliveredAt;
        return { ...current, status: 'acknowledged', deliveredAt, acknowledgement };
      });
    },
    async complete(message: Message): Promise<void> {
      const doneAt = ports.clock.now();
      await change(message, (current) => {
        if (current.status === 'done') return current;
        const deliveredAt = current.status === 'saved' ? doneAt : current.deliveredAt;
        const acknowledgement = current.status === 'acknowledged' ? current.acknowledgement : null;
        return { ...current, status: 'done', deliveredAt, acknowledgement, doneAt };
      });
    },
    async complement(message: Message, text: string): Promise<boolean> {
      const addendum = { at: ports.clock.now(), author: state.settings.value.secretaryName, text };
      const isSaved = await change(message, (current) => ({
        ...current,
        addenda: [...current.addenda, addendum],
      }));
      if (isSaved) notices.tell(state.labels.value.message.delivery.addendumSaved);
      return isSaved;
    },
  };
}

/** Onto paper: the slip is drawn first, then the printer takes it. */
function printVerbs(parts: DeliveryParts) {
  const printed = signal<{ readonly message: Message } | null>(null);
  return {
    printed,
    print: (message: Message) => {
      if (isSeenPress(parts)) printed.value = { message };
    },
    sendToPrinter: parts.ports.print,
    forget: () => {
      printed.value = null;
    },
  };
}

export function createDeliveryVerbs(parts: DeliveryParts): DeliveryVerbs {
  const copied: CopiedDigests = new Map();
  return {
    ...printVerbs(parts),
    ...textVerbs(parts, copied),
    ...reminderSignals(parts),
    ...statusVerbs(parts, createChange(parts), copied),
  };
}
