/** The patient's file at the left: built once when opened, never redrawn while somebody types in it. */
import { type Appointment, dayOfAppointment, PRACTITIONERS } from './appointments';
import { ageOn, type Day, localDay, longDay, numericDay, shortDay } from './dates';
import type { Diary } from './diary';
import { element, field } from './element';
import { fullName, type Patient } from './patients';

export type PanelHost = {
  readonly diary: Diary;
  /** A field was left changed: what the grid shows may be out of date. */
  onChanged(): void;
  onClosed(): void;
  /** Another of the patient's appointments was chosen. */
  onAppointment(appointment: Appointment): void;
};

/** Whose file, on which appointment, seen from which day. */
type OpenFile = {
  readonly patient: Patient;
  readonly appointment: Appointment | null;
  readonly day: Day;
};

export interface PatientPanel {
  open(file: OpenFile): void;
  close(): void;
  /** Moves the keyboard to the file's heading. */
  focus(): void;
}

const practitionerName = (appointment: Appointment): string =>
  PRACTITIONERS.find(({ id }) => id === appointment.practitionerId)?.name ?? '';

const hourOf = (appointment: Appointment): string => appointment.startsAt.slice(11).replace(':', ' h ');

const birthLine = ({ birthDate }: Patient): string =>
  birthDate === ''
    ? 'Date de naissance à compléter'
    : `${numericDay(birthDate)} (${ageOn(birthDate, localDay(new Date()))} ans)`;

const initials = (patient: Patient): string => `${patient.firstName.charAt(0)}${patient.lastName.charAt(0)}`;

const heading = (patient: Patient, onClose: () => void): HTMLElement => {
  const close = element('button', { type: 'button', class: 'close', 'aria-label': 'Fermer le dossier' }, '×');
  close.addEventListener('click', onClose);
  return element(
    'header',
    { class: 'patient-head' },
    element('div', { class: 'patient-initials', 'aria-hidden': 'true' }, initials(patient)),
    element(
      'div',
      { class: 'patient-who' },
      element('h2', { class: 'patient-name', tabindex: '-1' }, fullName(patient)),
      element('p', { class: 'patient-birth' }, birthLine(patient)),
    ),
    close,
  );
};

const summary = (appointment: Appointment): HTMLElement =>
  element(
    'p',
    { class: `patient-appointment of-${appointment.practitionerId}` },
    element('strong', {}, longDay(dayOfAppointment(appointment))),
    element('span', {}, `${hourOf(appointment)} · ${practitionerName(appointment)}`),
  );

type Control = HTMLInputElement | HTMLTextAreaElement;

const editable = <T extends Control>(control: T, onInput: (text: string) => void): T => {
  control.addEventListener('input', () => onInput(control.value));
  return control;
};

const textField = (value: string, type = 'text'): HTMLInputElement =>
  element('input', { type, value, autocomplete: 'off' });

const appointmentFields = (host: PanelHost, appointment: Appointment): HTMLElement[] => {
  const change = (changes: Partial<Appointment>) => host.diary.changeAppointment(appointment.id, changes);
  const note = element('textarea', { rows: '3' }, appointment.note);
  return [
    field(
      'Motif',
      editable(textField(appointment.motive), (motive) => change({ motive })),
    ),
    field(
      'Note',
      editable(note, (text) => change({ note: text })),
    ),
  ];
};

const observation = (host: PanelHost, patient: Patient): HTMLElement => {
  const text = element(
    'div',
    {
      class: 'rich',
      contenteditable: 'true',
      role: 'textbox',
      'aria-multiline': 'true',
      'aria-labelledby': 'observation-label',
    },
    patient.observation,
  );
  // biome-ignore lint/performance/useDomNodeTextContent: unlike textContent, it keeps the line breaks that Enter made.
  text.addEventListener('input', () => host.diary.changePatient(patient.id, { observation: text.innerText }));
  const label = element('span', { class: 'field-label', id: 'observation-label' }, 'Observation');
  return element('div', { class: 'field' }, label, text);
};

const otherAppointments = (host: PanelHost, appointments: readonly Appointment[]): HTMLElement => {
  const items = appointments.map((appointment) => {
    const button = element(
      'button',
      { type: 'button', class: `visit of-${appointment.practitionerId}` },
      element(
        'span',
        { class: 'visit-when' },
        `${shortDay(dayOfAppointment(appointment))}, ${hourOf(appointment)}`,
      ),
      element('span', { class: 'visit-motive' }, appointment.motive),
    );
    button.addEventListener('click', () => host.onAppointment(appointment));
    return element('li', {}, button);
  });
  return element(
    'section',
    { class: 'visits' },
    element('h3', {}, 'Autres rendez-vous'),
    items.length === 0
      ? element('p', { class: 'none' }, 'Aucun autre rendez-vous.')
      : element('ul', {}, ...items),
  );
};

/** How many other appointments the file lists. */
const LISTED = 5;

/** Fills `root` with the file of one patient at a time. */
export const createPatientPanel = (root: HTMLElement, host: PanelHost): PatientPanel => {
  root.addEventListener('change', () => host.onChanged());
  return {
    open: ({ patient, appointment, day }) => {
      const others = host.diary
        .appointmentsOf(patient.id, day)
        .filter(({ id }) => id !== appointment?.id)
        .slice(0, LISTED)
        .sort((a, b) => a.startsAt.localeCompare(b.startsAt));
      const phone = editable(textField(patient.phone, 'tel'), (text) =>
        host.diary.changePatient(patient.id, { phone: text }),
      );
      root.replaceChildren(
        heading(patient, host.onClosed),
        element(
          'div',
          { class: 'patient-body' },
          ...(appointment === null ? [] : [summary(appointment)]),
          field('Téléphone', phone),
          ...(appointment === null ? [] : appointmentFields(host, appointment)),
          observation(host, patient),
          otherAppointments(host, others),
        ),
      );
      root.hidden = false;
    },
    close: () => {
      root.hidden = true;
      root.replaceChildren();
    },
    focus: () => root.querySelector<HTMLElement>('.patient-name')?.focus(),
  };
};
