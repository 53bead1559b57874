/** The demonstration agenda's entry: holds what is shown, keeps the address bar and the screen in step. */
import { openAppointmentDialog } from './appointment-dialog';
import { type Appointment, dayOfAppointment, PRACTICE_NAME } from './appointments';
import { addDays, type Day, isDay, localDay, longDay, weekdayOf } from './dates';
import { createDiary } from './diary';
import { byId } from './element';
import { createPatientPanel } from './patient-panel';
import { createPatientSearch } from './patient-search';
import { fullName, type Patient } from './patients';
import { type AgendaView, parsePath, pathOf, type Route } from './route';
import { createToolbar } from './toolbar';
import { createWeekGrid } from './week-grid';

const SEED = 2026;
const SEARCH_LIMIT = 8;
const NOTICE_MS = 4000;

/** What a step of the history needs besides its path to be shown again. */
type Shown = { readonly day: Day; readonly view: AgendaView; readonly appointmentId: string | null };

const diary = createDiary(SEED);
let shown: Shown = { day: localDay(new Date()), view: 'week', appointmentId: null };
let openPatient: Patient | null = null;
let noticeTimer = 0;

const calendarRoute = (): Route => ({ screen: 'calendar', day: shown.day, view: shown.view });

const toolbar = createToolbar({
  onToday: () => showPeriod({ day: localDay(new Date()) }),
  onShift: (direction) => showPeriod({ day: shifted(direction) }),
  onView: (view) => showPeriod({ view }),
  onFilter: () => grid.refresh(),
});

const grid = createWeekGrid(byId('grid'), {
  diary,
  isShown: (practitionerId) => toolbar.isTicked(practitionerId),
  openPatientId: () => openPatient?.id ?? null,
  onOpen: (appointmentId) => openAppointment(diary.appointmentById(appointmentId)),
  onFreeSlot: (startsAt) => askAppointment(startsAt),
  onMoved: (appointmentId, startsAt) => {
    diary.changeAppointment(appointmentId, { startsAt });
    if (appointmentId === shown.appointmentId) drawPanel();
    grid.refresh();
  },
  onDay: (day) => showPeriod({ day, view: 'day' }),
});

const panel = createPatientPanel(byId('patient'), {
  diary,
  onChanged: () => grid.refresh(),
  onClosed: () => {
    const { appointmentId } = shown;
    navigate(calendarRoute(), null);
    if (appointmentId !== null) grid.focus(appointmentId);
  },
  onAppointment: (appointment) => {
    shown = { ...shown, day: dayOfAppointment(appointment) };
    openAppointment(appointment);
  },
});

createPatientSearch({
  find: (text) => diary.findPatients(text, SEARCH_LIMIT),
  onChosen: (patientId) => {
    const nearest = diary.appointmentsOf(patientId, shown.day)[0] ?? null;
    if (nearest !== null) shown = { ...shown, day: dayOfAppointment(nearest) };
    navigate({ screen: 'patient', patientId }, nearest?.id ?? null);
    panel.focus();
  },
});

/** The neighbouring period; a single day steps over Sunday, when nobody is there. */
function shifted(direction: -1 | 1): Day {
  if (shown.view === 'week') return addDays(shown.day, 7 * direction);
  const next = addDays(shown.day, direction);
  return weekdayOf(next) === 7 ? addDays(next, direction) : next;
}

function openAppointment(appointment: Appointment | null): void {
  if (appointment === null) return;
  navigate({ screen: 'patient', patientId: appointment.patientId }, appointment.id);
  panel.focus();
}

function askAppointment(startsAt: string): void {
  const onSaved = (appointment: Appointment): void => {
    shown = { ...shown, day: dayOfAppointment(appointment) };
    navigate(calendarRoute(), null);
    tell(
      `Rendez-vous enregistré : ${longDay(shown.day)} à ${appointment.startsAt.slice(11).replace(':', ' h ')}.`,
    );
  };
  openAppointmentDialog({ diary, onSaved }, startsAt);
}

function tell(text: string): void {
  const notice = byId('notice');
  notice.textContent = text;
  clearTimeout(noticeTimer);
  noticeTimer = window.setTimeout(() => notice.replaceChildren(), NOTICE_MS);
}

/** Shows another period: a new step of the history, or of the same file when one is open. */
function showPeriod(change: Partial<Shown>): void {
  shown = { ...shown, ...change };
  if (openPatient === null) navigate(calendarRoute(), null);
  else {
    history.replaceState(shown, '', location.pathname);
    drawPeriod();
  }
}

function navigate(route: Route, appointmentId: string | null): void {
  shown = { ...shown, appointmentId };
  history.pushState(shown, '', pathOf(route));
  draw(route);
}

function drawPeriod(): void {
  toolbar.show(shown.day, shown.view);
  grid.show(shown.day, shown.view);
  grid.refresh();
}

function drawPanel(): void {
  const { appointmentId, day } = shown;
  const appointment = appointmentId === null ? null : diary.appointmentById(appointmentId);
  if (openPatient === null) panel.close();
  else panel.open({ patient: openPatient, appointment, day });
}

function draw(route: Route): void {
  openPatient = route.screen === 'patient' ? diary.patientById(route.patientId) : null;
  // The real agendas write the patient's name in the tab, and so must this one: the mask has to hide it.
  document.title = openPatient === null ? `Agenda – ${PRACTICE_NAME}` : `${fullName(openPatient)} – Agenda`;
  drawPanel();
  drawPeriod();
}

/** The first screen, from the address alone: a file opens on the patient's nearest appointment. */
function start(): void {
  const asked = parsePath(location.pathname);
  let route = asked ?? calendarRoute();
  if (route.screen === 'calendar') shown = { ...shown, day: route.day, view: route.view };
  else if (diary.patientById(route.patientId) === null) route = calendarRoute();
  else {
    const nearest = diary.appointmentsOf(route.patientId, shown.day)[0];
    if (nearest !== undefined)
      shown = { ...shown, day: dayOfAppointment(nearest), appointmentId: nearest.id };
  }
  history.replaceState(shown, '', pathOf(route));
  draw(route);
}

const isShown = (state: unknown): state is Shown =>
  typeof state === 'object' &&
  state !== null &&
  'day' in state &&
  isDay(String(state.day)) &&
  'view' in state;

window.addEventListener('popstate', (event) => {
  const route = parsePath(location.pathname);
  if (route === null || !isShown(event.state)) return;
  shown = event.state;
  draw(route);
});
byId('new-appointment').addEventListener('click', () => askAppointment(`${shown.day}T09:00`));
start();
