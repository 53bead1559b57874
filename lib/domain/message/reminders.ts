/** What must come to the secretary's mind, and when: promises, urgent messages without an answer, digests. Without a name. */

import { defaultDispatch } from '../practice/dispatch';
import type { Practice } from '../practice/practice';
import { dispositionRank } from '../triage/disposition';
import type { Callback } from './callback';
import { minutesLate, punctuality, surfacesAt } from './callback-events';
import { digestHours, dueDigests } from './digest';
import { needsAcknowledgement, nextEscalation } from './escalation';
import type { Message } from './message';

export type Desk = {
  readonly callbacks: readonly Callback[];
  readonly messages: readonly Message[];
  readonly practices: readonly Practice[];
};

/** Counts only: what a notification over any other window may say. */
export type ReminderCounts = {
  readonly soon: number;
  readonly late: number;
  /** Whole minutes of the one that is latest. */
  readonly latestMinutes: number;
  /** Urgent messages passed on, or at the end of the chain, and still not acknowledged. */
  readonly unanswered: number;
  readonly digests: number;
};

/** What there is to be reminded of, each with a key by which a second reminder is known. */
export type Reminders = { readonly keys: readonly string[]; readonly counts: ReminderCounts };

const practiceOf = ({ practices }: Desk, { practiceId }: Message): Practice | undefined =>
  practices.find(({ id }) => id === practiceId);

const dispatchOf = (desk: Desk, message: Message) => practiceOf(desk, message)?.dispatch ?? defaultDispatch();

/** When the practice's delay for this message is over; it may be in the past. */
const delayOver = (message: Message, minutes: number): number =>
  Math.max(message.savedAt, ...message.deliveries.map(({ at }) => at)) + minutes * 60_000;

/** The gravest first; of two as grave, the one that has waited longer. */
const byUrgencyThenOldest = (a: Message, b: Message): number =>
  dispositionRank(a.level) - dispositionRank(b.level) || a.savedAt - b.savedAt;

/** Urgent, not acknowledged, and the practice's delay is over: the most pressing first. */
export const unansweredMessages = (desk: Desk, now: number): Message[] =>
  desk.messages
    .filter(
      (message) =>
        needsAcknowledgement(message) &&
        (message.escalations.length > 0 ||
          delayOver(message, dispatchOf(desk, message).escalationMinutes) <= now),
    )
    .toSorted(byUrgencyThenOldest);

/** When the first urgent message is, or was, to be answered at the latest; undefined when none waits. */
export const answerDueAt = (desk: Desk): number | undefined =>
  desk.messages
    .filter(needsAcknowledgement)
    .map((message) => delayOver(message, dispatchOf(desk, message).escalationMinutes))
    .toSorted((a, b) => a - b)[0];

/** Everything that is due now. */
export function dueReminders(desk: Desk, now: number): Reminders {
  const soon = desk.callbacks.filter((callback) => punctuality(callback, now) === 'soon');
  const late = desk.callbacks.filter((callback) => punctuality(callback, now) === 'late');
  const unanswered = unansweredMessages(desk, now);
  const digests = desk.practices.flatMap((practice) => dueDigests(practice, desk.messages, now));
  return {
    keys: [
      ...soon.map(({ id, dueAt }) => `soon ${id} ${dueAt}`),
      ...late.map(({ id, dueAt }) => `late ${id} ${dueAt}`),
      ...unanswered.map(({ id, escalations }) => `unanswered ${id} ${escalations.length}`),
      ...digests.map(({ practitionerId, at }) => `digest ${practitionerId} ${at}`),
    ],
    counts: {
      soon: soon.length,
      late: late.length,
      latestMinutes: Math.max(0, ...late.map((callback) => minutesLate(callback, now))),
      unanswered: unanswered.length,
      digests: digests.length,
    },
  };
}

/** The next instant (epoch ms) after `now` at which something more becomes due; null when nothing waits. */
export function nextReminder(desk: Desk, now: number): number | null {
  const instants = [
    ...desk.callbacks.flatMap((callback) => [surfacesAt(callback), callback.dueAt]),
    ...desk.messages.filter(needsAcknowledgement).flatMap((message) => {
      const dispatch = dispatchOf(desk, message);
      const next = nextEscalation(message, dispatch);
      return [delayOver(message, dispatch.escalationMinutes), ...(next ? [next.at] : [])];
    }),
    ...desk.practices.flatMap((practice) => digestHours(practice, now).map(({ at }) => at)),
  ].filter((at) => at > now);
  return instants.length > 0 ? Math.min(...instants) : null;
}
