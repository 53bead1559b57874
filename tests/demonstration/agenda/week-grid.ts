/** The week or day grid: FullCalendar fed by the diary, styled by our own class names. */
import { Calendar, type EventDisplayInfo, type EventInput } from 'fullcalendar';
import interaction from 'fullcalendar/interaction';
import french from 'fullcalendar/locales/fr';
import timeGrid from 'fullcalendar/timegrid';
import { type Appointment, endOf, OPENING, PRACTITIONERS } from './appointments';
import { addDays, clockTime, type Day, localDay } from './dates';
import type { Diary } from './diary';
import { element } from './element';
import { fullName } from './patients';
import type { AgendaView } from './route';

export type GridHost = {
  readonly diary: Diary;
  /** Whether the practitioner's box is ticked. */
  isShown(practitionerId: string): boolean;
  /** The patient whose file is open, told apart in the grid. */
  openPatientId(): string | null;
  onOpen(appointmentId: string): void;
  /** An empty slot was clicked; local 'YYYY-MM-DDTHH:mm'. */
  onFreeSlot(startsAt: string): void;
  onMoved(appointmentId: string, startsAt: string): void;
  onDay(day: Day): void;
};

export interface WeekGrid {
  show(day: Day, view: AgendaView): void;
  /** Draws the diary again after a change. */
  refresh(): void;
  /** Gives the keyboard back to an appointment, if it is on the screen. */
  focus(appointmentId: string): void;
}

const rankOf = (practitionerId: string): number => PRACTITIONERS.findIndex(({ id }) => id === practitionerId);

const toEvent = (host: GridHost, appointment: Appointment): EventInput => {
  const patient = host.diary.patientById(appointment.patientId);
  return {
    id: appointment.id,
    title: patient === null ? '' : fullName(patient),
    start: appointment.startsAt,
    end: endOf(appointment),
    className: `of-${appointment.practitionerId}${patient?.id === host.openPatientId() ? ' is-open' : ''}`,
    rank: rankOf(appointment.practitionerId),
    motive: appointment.motive,
    phone: patient?.phone ?? '',
    practitioner: PRACTITIONERS[rankOf(appointment.practitionerId)]?.name ?? '',
  };
};

/** Whether the appointment begins while another one of its practitioner goes on: it is then drawn over it, narrower. */
const isDoubleBooked = (appointment: Appointment, all: readonly Appointment[]): boolean =>
  all.some(
    (other) =>
      other.practitionerId === appointment.practitionerId &&
      other.id !== appointment.id &&
      other.startsAt <= appointment.startsAt &&
      endOf(other) > appointment.startsAt,
  );

const eventsOf = (host: GridHost, from: Day, to: Day): EventInput[] => {
  const all = host.diary.appointmentsBetween(from, to);
  return all
    .filter((appointment) => host.isShown(appointment.practitionerId))
    .map((appointment) => {
      const event = toEvent(host, appointment);
      return isDoubleBooked(appointment, all)
        ? { ...event, className: `${event.className} is-double` }
        : event;
    });
};

/** Each practitioner keeps a lane of the day; without resources FullCalendar would let them drift. */
const drawLanes = (root: HTMLElement, host: GridHost): void => {
  const shown = PRACTITIONERS.filter(({ id }) => host.isShown(id));
  root.style.setProperty('--lanes', String(Math.max(1, shown.length)));
  shown.forEach(({ id }, lane) => {
    root.style.setProperty(`--lane-${id}`, String(lane));
  });
};

const eventText = ({ event, timeText, view }: EventDisplayInfo) => {
  const { motive, phone, practitioner } = event.extendedProps;
  // The tooltip says in full what a narrow box cuts, and the practitioner whom only the colour tells.
  const title = `${timeText} · ${event.title} · ${phone}\n${motive} · ${practitioner}`;
  const text = element(
    'span',
    { class: 'appointment-text', title },
    element('strong', { class: 'appointment-name' }, event.title),
    element('span', { class: 'appointment-motive' }, String(motive)),
  );
  // A week has no room for them, and there the place of the box already tells the hour.
  if (view.type === 'timeGridDay') {
    text.prepend(element('span', { class: 'appointment-time' }, timeText.slice(0, 5)));
    text.append(element('span', { class: 'appointment-phone' }, String(phone)));
  }
  return { domNodes: [text] };
};

const dayHeading = (date: Date) => ({
  domNodes: [
    element('span', { class: 'heading-weekday' }, date.toLocaleDateString('fr-FR', { weekday: 'short' })),
    element('span', { class: 'heading-day' }, String(date.getDate())),
  ],
});

const localMoment = (date: Date): string =>
  `${localDay(date)}T${clockTime(date.getHours() * 60 + date.getMinutes())}`;

const looks = {
  className: 'calendar',
  viewClass: 'calendar-view',
  tableHeaderClass: 'calendar-head',
  dayHeaderClass: ({ isToday }: { isToday: boolean }) => `heading${isToday ? ' is-today' : ''}`,
  dayHeaderInnerClass: 'heading-inner',
  dayLaneClass: ({ isToday }: { isToday: boolean }) => `lane${isToday ? ' is-today' : ''}`,
  dayLaneInnerClass: 'lane-inner',
  slotLaneClass: ({ isMinor }: { isMinor: boolean }) => `slot${isMinor ? ' is-minor' : ''}`,
  slotHeaderClass: 'hour',
  slotHeaderInnerClass: 'hour-inner',
  nonBusinessHoursClass: 'closed-hours',
  nowIndicatorLineClass: 'now-line',
  // `fc-event` is the name under which the calendars of real sites (FullCalendar ≤ 6) know an appointment.
  eventClass: ({ view }: EventDisplayInfo) =>
    `fc-event appointment in-${view.type === 'timeGridDay' ? 'day' : 'week'}`,
  highlightClass: 'chosen-slot',
};

const rhythm = {
  firstDay: 1,
  hiddenDays: [0],
  allDaySlot: false,
  slotMinTime: clockTime(OPENING.from),
  slotMaxTime: clockTime(OPENING.to),
  slotDuration: '00:30',
  snapDuration: '00:15',
  slotHeaderInterval: '01:00',
  slotHeaderFormat: { hour: '2-digit', minute: '2-digit' },
  slotMinHeight: 34,
  businessHours: [
    { daysOfWeek: [1, 2, 3, 4, 5], startTime: '08:00', endTime: '19:00' },
    { daysOfWeek: [6], startTime: '08:00', endTime: '13:00' },
  ],
} as const;

/** Draws the grid into `root` and keeps it there. */
export const createWeekGrid = (root: HTMLElement, host: GridHost): WeekGrid => {
  const calendar = new Calendar(root, {
    plugins: [timeGrid, interaction],
    locale: french,
    initialView: 'timeGridWeek',
    headerToolbar: false,
    height: '100%',
    expandRows: true,
    nowIndicator: true,
    slotEventOverlap: false,
    eventOrder: 'rank',
    eventInteractive: true,
    editable: true,
    eventDurationEditable: false,
    navLinks: true,
    navLinkDayClick: (date) => host.onDay(localDay(date)),
    ...looks,
    ...rhythm,
    hiddenDays: [...rhythm.hiddenDays],
    businessHours: rhythm.businessHours.map((hours) => ({ ...hours, daysOfWeek: [...hours.daysOfWeek] })),
    events: ({ start, end }, done) => done(eventsOf(host, localDay(start), addDays(localDay(end), -1))),
    eventContent: eventText,
    eventDidMount: ({ el, event }) => el.setAttribute('data-appointment', event.id),
    dayHeaderContent: ({ date }) => dayHeading(date),
    eventClick: ({ event }) => host.onOpen(event.id),
    dateClick: ({ date }) => host.onFreeSlot(localMoment(date)),
    eventDrop: ({ event }) => {
      if (event.start !== null) host.onMoved(event.id, localMoment(event.start));
    },
  });
  calendar.render();
  return {
    show: (day, view) => calendar.changeView(view === 'day' ? 'timeGridDay' : 'timeGridWeek', day),
    refresh: () => {
      drawLanes(root, host);
      calendar.refetchEvents();
    },
    focus: (appointmentId) =>
      root.querySelector<HTMLElement>(`[data-appointment="${CSS.escape(appointmentId)}"]`)?.focus(),
  };
};
