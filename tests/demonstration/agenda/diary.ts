/** The practice's appointments and patients, in memory: invented at need, changed by the page, gone on reload. */
import { type Appointment, appointmentsOfWeek, dayOfAppointment } from './appointments';
import { addDays, type Day, daysApart, mondayOf, numericDay } from './dates';
import { fullName, inventPatients, type Patient } from './patients';

/** Enough for nobody to come every week. */
const PATIENT_COUNT = 1200;

/** Weeks looked through around the shown one for a patient's appointments. */
const SEARCHED_WEEKS = 8;

type NewAppointment = Omit<Appointment, 'id'>;

export interface Diary {
  patients(): Patient[];
  patientById(id: string): Patient | null;
  /** Patients whose name, phone or birth date holds every word typed, accents and case apart; at most `limit`. */
  findPatients(text: string, limit: number): Patient[];
  addPatient(patient: Omit<Patient, 'id'>): Patient;
  changePatient(id: string, changes: Partial<Patient>): void;
  appointmentById(id: string): Appointment | null;
  /** Appointments of the days `from` to `to`, both included. */
  appointmentsBetween(from: Day, to: Day): Appointment[];
  /** A patient's appointments within eight weeks of the day, the nearest first. */
  appointmentsOf(patientId: string, around: Day): Appointment[];
  addAppointment(appointment: NewAppointment): Appointment;
  changeAppointment(id: string, changes: Partial<Appointment>): void;
}

const plain = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{Mark}/gu, '')
    .toLowerCase();

const searchable = (patient: Patient): string =>
  plain(
    `${fullName(patient)} ${patient.phone} ${patient.phone.replaceAll(' ', '')} ${numericDay(patient.birthDate)}`,
  );

/** Changes one entry of the map; an unknown id is left unknown. */
const change = <T>(map: Map<string, T>, id: string, changes: Partial<T>): void => {
  const known = map.get(id);
  if (known !== undefined) map.set(id, { ...known, ...changes });
};

/** A map of appointments that invents the weeks it is asked about, once each. */
const inventingBook = (seed: number, patients: readonly Patient[]) => {
  const byId = new Map<string, Appointment>();
  const invented = new Set<Day>();
  const open = (from: Day, to: Day): Appointment[] => {
    for (let monday = mondayOf(from); monday <= to; monday = addDays(monday, 7)) {
      if (invented.has(monday)) continue;
      invented.add(monday);
      for (const appointment of appointmentsOfWeek(monday, patients, seed))
        byId.set(appointment.id, appointment);
    }
    return [...byId.values()].filter((appointment) => {
      const day = dayOfAppointment(appointment);
      return day >= from && day <= to;
    });
  };
  return { byId, open };
};

/** A diary invented from a seed. */
export const createDiary = (seed: number): Diary => {
  const roster = inventPatients(seed, PATIENT_COUNT);
  const patients = new Map(roster.map((patient) => [patient.id, patient]));
  const book = inventingBook(seed, roster);
  return {
    patients: () => [...patients.values()],
    patientById: (id) => patients.get(id) ?? null,
    findPatients: (text, limit) => {
      const words = plain(text).split(/\s+/).filter(Boolean);
      const found = words.length === 0 ? [] : [...patients.values()];
      return found
        .filter((patient) => words.every((word) => searchable(patient).includes(word)))
        .slice(0, limit);
    },
    addPatient: (patient) => {
      const added = { ...patient, id: `p-${String(patients.size + 1).padStart(3, '0')}` };
      patients.set(added.id, added);
      return added;
    },
    changePatient: (id, changes) => change(patients, id, changes),
    appointmentById: (id) => book.byId.get(id) ?? null,
    appointmentsBetween: book.open,
    appointmentsOf: (patientId, around) =>
      book
        .open(addDays(around, -7 * SEARCHED_WEEKS), addDays(around, 7 * SEARCHED_WEEKS))
        .filter((appointment) => appointment.patientId === patientId)
        .sort((a, b) => daysApart(dayOfAppointment(a), around) - daysApart(dayOfAppointment(b), around)),
    addAppointment: (appointment) => {
      const added = { ...appointment, id: `new-${book.byId.size + 1}` };
      book.byId.set(added.id, added);
      return added;
    },
    changeAppointment: (id, changes) => change(book.byId, id, changes),
  };
};
