/** Moments on the clock of the practice; on a screen the desk's own hour stands beside where it is another one. */
import { civilNow } from '../../domain/text/civil-time';
import { type AppState, answeringZone, timeZoneOf } from '../app-state';
import { spokenNow } from '../start/language';

/** Of no practice: the clock of the one she answers for now. */
const zoneOf = (state: AppState, practiceId: string | undefined): string =>
  practiceId === undefined ? answeringZone(state) : timeZoneOf(state, practiceId);

const localeOf = (state: AppState): string => spokenNow(state).locale(null);

const inZone = (state: AppState, at: number, timeZone: string): string =>
  new Intl.DateTimeFormat(localeOf(state), { dateStyle: 'short', timeStyle: 'short', timeZone }).format(at);

/** What the desk's clock shows at that moment; null where it is what the practice's shows. */
function atDesk(state: AppState, at: number, zone: string) {
  const [there, here] = [civilNow(at, zone), civilNow(at, state.deskZone)];
  return there.date === here.date && there.time === here.time ? null : { there, here };
}

/** « 23/11/2026 10:42 », in the words of the interface: for what leaves the desk. */
export const dateTimeText = (state: AppState, at: number, practiceId?: string): string =>
  inZone(state, at, zoneOf(state, practiceId));

/** « 23/11/2026 », on the calendar of the practice. */
export const dateText = (state: AppState, at: number, practiceId?: string): string =>
  new Intl.DateTimeFormat(localeOf(state), { timeZone: zoneOf(state, practiceId) }).format(at);

/** The same on a screen: « 23/11/2026 10:42 (ici 12:42) ». */
export function dateTimeShown(state: AppState, at: number, practiceId?: string): string {
  const zone = zoneOf(state, practiceId);
  const text = inZone(state, at, zone);
  const both = atDesk(state, at, zone);
  if (!both) return text;
  const isSameDay = both.there.date === both.here.date;
  const here = isSameDay ? both.here.time : inZone(state, at, state.deskZone);
  return state.labels.value.places.bothClocks(text, here);
}

/** « 10:42 », « 10:42 (ici 12:42) ». */
export function hourShown(state: AppState, at: number, practiceId?: string): string {
  const zone = zoneOf(state, practiceId);
  const both = atDesk(state, at, zone);
  if (!both) return civilNow(at, zone).time;
  return state.labels.value.places.bothClocks(both.there.time, both.here.time);
}

/** « Au cabinet il est 10:42, ici 12:42. » while the two clocks differ, with the day where that differs too; else null. */
export function clockLine(state: AppState): string | null {
  const minute = Math.floor(state.now.value / 60_000) * 60_000;
  const both = atDesk(state, minute, answeringZone(state));
  if (!both) return null;
  const isSameDay = both.there.date === both.here.date;
  const text = ({ date, time }: typeof both.here) =>
    isSameDay ? time : `${date.split('-').toReversed().slice(0, 2).join('/')} ${time}`;
  return state.labels.value.places.clockLine(text(both.there), text(both.here));
}
