/** « Nouveau rendez-vous »: a real modal dialog, built when asked and removed when closed. */
import { type Appointment, MOTIVES, OPENING, PRACTITIONERS } from './appointments';
import { clockTime, numericDay } from './dates';
import type { Diary } from './diary';
import { element, field } from './element';
import { fullName, type Patient } from './patients';

export type DialogHost = {
  readonly diary: Diary;
  onSaved(appointment: Appointment): void;
};

const DEFAULT_MINUTES = 30;
const STEP_MINUTES = 15;
const SUGGESTED = 8;

/** What tells two patients apart in the list of suggestions. */
const suggestionOf = (patient: Patient): string =>
  patient.birthDate === '' ? fullName(patient) : `${fullName(patient)} (${numericDay(patient.birthDate)})`;

const select = (
  name: string,
  options: readonly (readonly [string, string])[],
  chosen: string,
): HTMLSelectElement =>
  element(
    'select',
    { name },
    ...options.map(([value, text]) => element('option', { value, selected: value === chosen }, text)),
  );

const hoursOfDay = (): [string, string][] => {
  const count = (OPENING.to - OPENING.from) / STEP_MINUTES;
  return Array.from({ length: count }, (_, index) => {
    const time = clockTime(OPENING.from + index * STEP_MINUTES);
    return [time, time.replace(':', ' h ')];
  });
};

/** The patient so named, or a new file for « NOM Prénom » that nobody has yet. */
const patientNamed = (diary: Diary, text: string): Patient => {
  const typed = text.trim();
  const known = diary
    .patients()
    .find((patient) => [suggestionOf(patient), fullName(patient)].includes(typed));
  if (known !== undefined) return known;
  const [lastName = typed, ...firstNames] = typed.split(/\s+/);
  return diary.addPatient({
    lastName: lastName.toLocaleUpperCase('fr'),
    firstName: firstNames.join(' '),
    birthDate: '',
    phone: '',
    observation: '',
  });
};

const read = (form: HTMLFormElement, name: string): string => String(new FormData(form).get(name) ?? '');

const appointmentFrom = (form: HTMLFormElement, diary: Diary): Appointment => {
  const motive = read(form, 'motive');
  const practitioner = PRACTITIONERS.find(({ id }) => id === read(form, 'practitioner')) ?? PRACTITIONERS[0];
  if (practitioner === undefined) throw new Error('The practice has no practitioner.');
  return diary.addAppointment({
    patientId: patientNamed(diary, read(form, 'patient')).id,
    practitionerId: practitioner.id,
    startsAt: `${read(form, 'day')}T${read(form, 'hour')}`,
    minutes: MOTIVES.find(({ label }) => label === motive)?.minutes ?? DEFAULT_MINUTES,
    motive,
    note: read(form, 'note'),
  });
};

/** The patient's name with the few known patients that it may mean. */
const patientField = (diary: Diary): HTMLElement[] => {
  const input = element('input', {
    name: 'patient',
    list: 'known-patients',
    required: true,
    autofocus: true,
    autocomplete: 'off',
    placeholder: 'NOM Prénom',
  });
  const suggestions = element('datalist', { id: 'known-patients' });
  input.addEventListener('input', () => {
    const found = diary.findPatients(input.value, SUGGESTED);
    suggestions.replaceChildren(
      ...found.map((patient) => element('option', { value: suggestionOf(patient) })),
    );
  });
  return [field('Patient', input), suggestions];
};

const formOf = (diary: Diary, startsAt: string, buttons: HTMLElement[]): HTMLFormElement => {
  const practitioners = PRACTITIONERS.map(({ id, name }) => [id, name] as const);
  const motives = MOTIVES.map(({ label }) => [label, label] as const);
  return element(
    'form',
    { method: 'dialog' },
    ...patientField(diary),
    field('Praticien', select('practitioner', practitioners, '')),
    element(
      'div',
      { class: 'dialog-row' },
      field(
        'Date',
        element('input', { type: 'date', name: 'day', required: true, value: startsAt.slice(0, 10) }),
      ),
      field('Heure', select('hour', hoursOfDay(), startsAt.slice(11))),
    ),
    field('Motif du rendez-vous', select('motive', motives, '')),
    field('Commentaire', element('textarea', { name: 'note', rows: '2' })),
    element('footer', { class: 'dialog-buttons' }, ...buttons),
  );
};

/** Opens the dialog on a slot (local 'YYYY-MM-DDTHH:mm'); the appointment saved is told to `host`. */
export const openAppointmentDialog = (host: DialogHost, startsAt: string): void => {
  const title = element('h2', { id: 'dialog-title' }, 'Nouveau rendez-vous');
  const cancel = element('button', { type: 'button', class: 'button' }, 'Annuler');
  const save = element('button', { type: 'submit', class: 'button primary' }, 'Enregistrer le rendez-vous');
  const form = formOf(host.diary, startsAt, [cancel, save]);
  const dialog = element('dialog', { class: 'dialog', 'aria-labelledby': 'dialog-title' }, title, form);
  cancel.addEventListener('click', () => dialog.close());
  form.addEventListener('submit', () => host.onSaved(appointmentFrom(form, host.diary)));
  dialog.addEventListener('close', () => dialog.remove());
  document.body.append(dialog);
  dialog.showModal();
};
