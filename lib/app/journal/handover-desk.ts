/** The hand-over sheet for the end of the shift: what the next person must know, and nothing else. */

import type { Incident } from '../../domain/journal/incident';
import type { Callback } from '../../domain/message/callback';
import { type DayList, inOrder, isLeft } from '../../domain/message/day-list';
import type { Message } from '../../domain/message/message';
import { byUrgencyThenNewest } from '../../domain/message/message-slip';
import type { Absence } from '../../domain/practice/opening-hours';
import { placeName } from '../../domain/practice/place-kind';
import type { Practice } from '../../domain/practice/practice';
import { civilNow, dayStart, plusDays } from '../../domain/text/civil-time';
import { type AppState, practiceById, timeZoneOf } from '../app-state';
import { everyPractice } from '../known-practices';
import { dateTimeShown, hourShown } from '../practice/practice-hour';
import { spokenNow } from '../start/language';
import type { JournalParts } from './journal-parts';
import { pageWords } from './page-words';

/** Absences are told this many days ahead. */
const DAYS_AHEAD = 14;

/** One line of the sheet; what is personal is hidden while masked. */
type HandoverLine = { readonly id: string; readonly personal: string; readonly plain: string };
export type HandoverSection = {
  readonly id: 'openCalls' | 'promises' | 'toTell' | 'messages' | 'incidents' | 'absences';
  readonly lines: readonly HandoverLine[];
};

/** A practice that is known here no more. */
const NOBODY: Pick<Practice, 'practitioners'> = { practitioners: [] };

/** Whose it is, where she answers for several. */
const placeOf = (state: AppState, practiceId: string): string => {
  const practice = everyPractice(state).length > 1 ? practiceById(state, practiceId) : null;
  return practice ? placeName(practice) : '';
};

/** Who is away: one of the practice's, else all of it. */
const awayOf = (
  state: AppState,
  { practitioners }: Pick<Practice, 'practitioners'>,
  practitionerId: string | null,
): string =>
  practitioners.find(({ id }) => id === practitionerId)?.shortName ??
  pageWords(state).journal.handover.wholePractice;

const joined = (...parts: string[]): string => parts.filter((part) => part.trim()).join(' · ');

function openCallLines(state: AppState): HandoverLine[] {
  return state.calls.value.map(({ id, practiceId, startedAt, notes }) => ({
    id,
    plain: joined(placeOf(state, practiceId), hourShown(state, startedAt, practiceId)),
    personal: joined(notes.patientName || notes.callerName, notes.phone, notes.reason || notes.notes),
  }));
}

function promiseLines(state: AppState, callbacks: readonly Callback[], now: number): HandoverLine[] {
  const { handover } = pageWords(state).journal;
  return callbacks.map(({ id, practiceId, dueAt, ownerName, name, phone, reason, promise }) => ({
    id,
    plain: joined(
      placeOf(state, practiceId),
      handover.due(dateTimeShown(state, dueAt, practiceId)),
      dueAt < now ? handover.overdue : '',
      ownerName,
    ),
    personal: joined(name, phone, reason, promise),
  }));
}

/** Patients still to be told of a day on which somebody is away; a day that is over is none. */
function toTellLines(state: AppState, lists: readonly DayList[], now: number): HandoverLine[] {
  const { handover } = pageWords(state).journal;
  return lists
    .filter(({ day, practiceId }) => day >= civilNow(now, timeZoneOf(state, practiceId)).date)
    .flatMap(({ day, practiceId, practitionerId, people }) =>
      inOrder(people)
        .filter(isLeft)
        .map(({ id, name, phone, hour, attempts }) => ({
          id,
          plain: joined(
            placeOf(state, practiceId),
            `${spokenNow(state).day(day)} ${hour}`.trim(),
            handover.whoIsAway(awayOf(state, practiceById(state, practiceId) ?? NOBODY, practitionerId)),
            handover.tries(attempts.length),
          ),
          personal: joined(name, phone),
        })),
    );
}

/** Messages that nobody has said to have read, of whatever day, by urgency as in the panel; what is not of today says when. */
function messageLines(state: AppState, unread: readonly Message[], now: number): HandoverLine[] {
  const { levels, journal } = pageWords(state);
  return unread.toSorted(byUrgencyThenNewest).map((message) => {
    const { practiceId, savedAt, status, patientName, callerName, reason, body } = message;
    const isToday = savedAt >= dayStart(now, timeZoneOf(state, practiceId));
    const when = isToday ? '' : dateTimeShown(state, savedAt, practiceId);
    return {
      id: message.id,
      plain: joined(
        placeOf(state, practiceId),
        when,
        message.recipientName,
        levels[message.level],
        journal.statuses[status],
      ),
      personal: joined(patientName || callerName, reason || body),
    };
  });
}

/** Those of today, on the calendar of the practice in which they happened. */
function incidentLines(state: AppState, incidents: readonly Incident[], now: number): HandoverLine[] {
  const { kinds } = pageWords(state).journal.incidents;
  return incidents
    .filter(({ occurredAt, practiceId }) => occurredAt >= dayStart(now, timeZoneOf(state, practiceId)))
    .map(({ id, kind, practiceId, occurredAt, facts }) => ({
      id,
      plain: joined(placeOf(state, practiceId), hourShown(state, occurredAt, practiceId), kinds[kind]),
      personal: facts,
    }));
}

/** Absences of every practice that have begun or begin soon. */
function absenceLines(state: AppState, now: number): HandoverLine[] {
  const { handover } = pageWords(state).journal;
  const dayText = spokenNow(state).day;
  return state.practices.value.flatMap((practice) => {
    const { id, absences, timeZone } = practice;
    const { date } = civilNow(now, timeZone);
    const isNear = ({ from, to }: Absence) => to >= date && from <= plusDays(date, DAYS_AHEAD);
    return absences.filter(isNear).map(({ practitionerId, from, to, replacementName, replacementPhone }) => {
      const who = awayOf(state, practice, practitionerId);
      const replacement = replacementName
        ? handover.replacedBy(joined(replacementName, replacementPhone))
        : '';
      return {
        id: `${id} ${practitionerId} ${from}`,
        plain: joined(placeName(practice), handover.away(who, dayText(from), dayText(to)), replacement),
        personal: '',
      };
    });
  });
}

export interface HandoverDesk {
  /** The sheet as things stand at `now` (epoch ms). */
  read(now: number): Promise<HandoverSection[]>;
  /** The sheet as plain text, every section named even when it is empty: « nothing » is news too. */
  text(sections: readonly HandoverSection[], now: number): string;
}

export function createHandoverDesk(
  { app, ports }: JournalParts,
  lists: { readonly value: readonly DayList[] },
): HandoverDesk {
  const { state } = app;
  return {
    async read(now) {
      const [callbacks, unread, incidents] = await Promise.all([
        ports.store.openCallbacks(),
        ports.store.unreadMessages(now + 1),
        ports.store.incidents(),
      ]);
      return [
        { id: 'openCalls', lines: openCallLines(state) },
        { id: 'promises', lines: promiseLines(state, callbacks, now) },
        { id: 'toTell', lines: toTellLines(state, lists.value, now) },
        { id: 'messages', lines: messageLines(state, unread, now) },
        { id: 'incidents', lines: incidentLines(state, incidents, now) },
        { id: 'absences', lines: absenceLines(state, now) },
      ];
    },
    text(sections, now) {
      const { handover } = pageWords(state).journal;
      const head = `${handover.from} ${state.settings.value.secretaryName} ${handover.at} ${dateTimeShown(state, now)}`;
      const body = sections.map(({ id, lines }) => {
        const told = lines.map(({ plain, personal }) => `- ${joined(plain, personal)}`);
        return [handover[id], ...(told.length > 0 ? told : [`- ${handover.none}`])].join('\n');
      });
      return [head, ...body].join('\n\n');
    },
  };
}
