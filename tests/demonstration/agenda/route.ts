/** The paths of the demonstration agenda: what the address bar says is what the screen shows. */
import { type Day, isDay } from './dates';

export type AgendaView = 'week' | 'day';

export type Route =
  | { readonly screen: 'calendar'; readonly day: Day; readonly view: AgendaView }
  | { readonly screen: 'patient'; readonly patientId: string };

/** `/calendar/2026-11-23/week` or `/patients/p-001`. */
export const pathOf = (route: Route): string =>
  route.screen === 'calendar' ? `/calendar/${route.day}/${route.view}` : `/patients/${route.patientId}`;

/** Reads a path; null when it leads nowhere. */
export const parsePath = (path: string): Route | null => {
  const [, calendarDay, view] = /^\/calendar\/([\d-]+)\/(week|day)\/?$/.exec(path) ?? [];
  if (calendarDay !== undefined && isDay(calendarDay)) {
    return { screen: 'calendar', day: calendarDay, view: view === 'day' ? 'day' : 'week' };
  }
  const [, patientId] = /^\/patients\/([\w-]+)\/?$/.exec(path) ?? [];
  return patientId === undefined ? null : { screen: 'patient', patientId };
};
