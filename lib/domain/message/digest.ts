/** The digest: what waits for one practitioner, at the fixed hours that the practice chose. */

import type { Practice } from '../practice/practice';
import { civilNow, instantOf, plusDays } from '../text/civil-time';
import type { Message } from './message';

export type DueDigest = { readonly practitionerId: string; readonly at: number };

/** What the next digest of this practitioner holds: noted, and not handed over yet. */
export const awaitingDigest = (messages: readonly Message[], practitionerId: string): Message[] =>
  messages.filter(({ status, recipientId }) => status === 'saved' && recipientId === practitionerId);

/** The hours of yesterday, today and tomorrow at which a digest is due, the earliest first, as instants. */
export function digestHours({ dispatch, timeZone }: Practice, now: number): DueDigest[] {
  const today = civilNow(now, timeZone).date;
  const days = [plusDays(today, -1), today, plusDays(today, 1)];
  return Object.entries(dispatch.routes)
    .filter(([, { channel }]) => channel === 'digest')
    .flatMap(([practitionerId, { digestAt }]) =>
      days.flatMap((day) => digestAt.map((time) => ({ practitionerId, at: instantOf(day, time, timeZone) }))),
    )
    .toSorted((a, b) => a.at - b.at);
}

/** Digests whose hour has come since the oldest message that waits for them was noted. */
export const dueDigests = (
  practice: Practice,
  messages: readonly Message[],
  now: number,
): readonly DueDigest[] =>
  digestHours(practice, now).filter(({ practitionerId, at }) =>
    awaitingDigest(messages, practitionerId).some(({ savedAt }) => savedAt < at && at <= now),
  );
