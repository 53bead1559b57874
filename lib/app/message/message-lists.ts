/** The messages on the desk: of today, of the six days before, and what still waits; days are those of each practice. */
import { needsAcknowledgement } from '../../domain/message/escalation';
import { isUnread, type Message } from '../../domain/message/message';
import { messageCard } from '../../domain/message/message.record';
import { byUrgencyThenNewest } from '../../domain/message/message-slip';
import { dayStart } from '../../domain/text/civil-time';
import { type AppState, timeZoneOf, type Writes } from '../app-state';
import type { Ports } from '../ports';

const DAY_MS = 24 * 60 * 60 * 1000;
const DAYS_BEFORE_TODAY = 6;

export type ListParts = {
  readonly state: Writes<'recentMessages' | 'messages' | 'olderUnread' | 'waitingMessages'>;
  readonly ports: Pick<Ports, 'clock' | 'store'>;
};

/** The first moment of a message's day and of the six days before it, on the calendar of its practice. */
function createDays(state: AppState, now: number) {
  const known = new Map<string, { readonly today: number; readonly first: number }>();
  return (practiceId: string) => {
    const zone = timeZoneOf(state, practiceId);
    const days = known.get(zone) ?? {
      today: dayStart(now, zone),
      first: dayStart(now, zone, DAYS_BEFORE_TODAY),
    };
    known.set(zone, days);
    return days;
  };
}

/** Far enough back for the first of those days in every zone. */
const earliest = (now: number): number => now - (DAYS_BEFORE_TODAY + 2) * DAY_MS;

/** Lists these messages: those of the last seven days, of today, and what waits. */
function listMessages(state: ListParts['state'], messages: readonly Message[], now: number): void {
  const daysOf = createDays(state, now);
  const recent = messages.filter(({ savedAt, practiceId }) => savedAt >= daysOf(practiceId).first);
  const sorted = recent.toSorted((a, b) => byUrgencyThenNewest(a, b) || (a.id < b.id ? -1 : 1));
  state.recentMessages.value = sorted;
  state.messages.value = sorted.filter(({ savedAt, practiceId }) => savedAt >= daysOf(practiceId).today);
  // What was noted after the last digest of yesterday belongs to the first one of today.
  const recentIds = new Set(sorted.map(({ id }) => id));
  const older = state.olderUnread.value.filter(({ id }) => !recentIds.has(id));
  state.waitingMessages.value = [...sorted, ...older].filter(
    (message) => message.status === 'saved' || needsAcknowledgement(message),
  );
}

/** What nobody has read of the days before today, on the calendar of each practice: the most urgent first. */
export const unreadBefore = (state: AppState, now: number): Message[] => {
  const daysOf = createDays(state, now);
  const known = new Set(state.recentMessages.value.map(({ id }) => id));
  return [...state.recentMessages.value, ...state.olderUnread.value.filter(({ id }) => !known.has(id))]
    .filter(({ status, savedAt, practiceId }) => isUnread(status) && savedAt < daysOf(practiceId).today)
    .toSorted(byUrgencyThenNewest);
};

/** One message as it was just written, in its lists: the days before are not read for it. */
export const listed = ({ state, ports }: ListParts, message: Message): void =>
  listMessages(
    state,
    [...state.recentMessages.value.filter(({ id }) => id !== message.id), message],
    ports.clock.now(),
  );

/** Today's list and the days before, as they are on disk. */
export function readers({ state, ports }: ListParts) {
  const list = (messages: readonly Message[]) => listMessages(state, messages, ports.clock.now());
  return {
    refresh: async (): Promise<void> => list(await ports.store.messagesSince(earliest(ports.clock.now()))),
    /** Reads one message again that another panel wrote, or that was erased. */
    async follow(id: string): Promise<void> {
      const message = await ports.store.of(messageCard).byId(id);
      const olderOthers = state.olderUnread.value.filter((other) => other.id !== id);
      const isOlder = olderOthers.length < state.olderUnread.value.length;
      state.olderUnread.value =
        isOlder && message && isUnread(message.status) ? [...olderOthers, message] : olderOthers;
      const others = state.recentMessages.value.filter((other) => other.id !== id);
      list(message ? [...others, message] : others);
    },
    /** Reads what nobody has read of all the days before; none of the calls of the desk waits for it. */
    async refreshOlder(): Promise<void> {
      state.olderUnread.value = await ports.store.unreadMessages(earliest(ports.clock.now()));
      list(state.recentMessages.value);
    },
    /** Messages of the six days before today, newest first. */
    async beforeToday(): Promise<Message[]> {
      const now = ports.clock.now();
      const daysOf = createDays(state, now);
      const messages = await ports.store.messagesSince(earliest(now));
      return messages.filter(({ savedAt, practiceId }) => {
        const { today, first } = daysOf(practiceId);
        return savedAt >= first && savedAt < today;
      });
    },
  };
}
