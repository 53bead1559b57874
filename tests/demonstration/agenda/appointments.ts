/** Fills any week of the demonstration practice, always the same way: pure, no clock, no page. */
import { addDays, clockTime, type Day, minutesOf, mondayOf } from './dates';
import { KNOWN_PATIENT, type Patient } from './patients';
import { between, pick, type Random, seededRandom, seedFrom, shuffled } from './seeded-random';

export const PRACTICE_NAME = 'Cabinet dentaire des Tilleuls';

/** Minutes after midnight between which the grid is drawn. */
export const OPENING = { from: 8 * 60, to: 19 * 60 } as const;

type PractitionerId = 'aubert' | 'vasseur' | 'cherif';

export type DemonstrationPractitioner = {
  readonly id: PractitionerId;
  readonly name: string;
  /** Sessions as [from, to] in minutes after midnight, by weekday (1 = Monday … 6 = Saturday). */
  readonly sessions: Readonly<Record<number, readonly (readonly [number, number])[]>>;
};

const hours = (...bounds: number[]): [number, number][] =>
  bounds.flatMap((from, index) => {
    const to = bounds[index + 1];
    return index % 2 === 0 && to !== undefined ? [[from * 60, to * 60]] : [];
  });

export const PRACTITIONERS: readonly DemonstrationPractitioner[] = [
  {
    id: 'aubert',
    name: 'Dr Claire Aubert',
    sessions: {
      1: hours(8.5, 12.5, 13.5, 18.5),
      2: hours(8.5, 12.5, 13.5, 18.5),
      3: hours(8.5, 13),
      4: hours(8.5, 12.5, 13.5, 18.5),
      5: hours(8.5, 12.5, 13.5, 17.5),
      6: hours(9, 12.5),
    },
  },
  {
    id: 'vasseur',
    name: 'Dr Paul Vasseur',
    sessions: {
      1: hours(9, 13, 14, 19),
      2: hours(9, 13, 14, 19),
      3: hours(9, 13, 14, 19),
      4: hours(9, 13, 14, 19),
      5: hours(9, 13),
      6: hours(8, 13),
    },
  },
  {
    id: 'cherif',
    name: 'Dr Nadia Cherif',
    sessions: {
      1: hours(8, 12, 13, 17),
      2: hours(8, 12, 13, 17),
      3: hours(8, 12, 13, 18),
      4: hours(13, 19),
      5: hours(8, 12, 13, 17),
    },
  },
];

/** What one comes for, with the minutes that the practice keeps for it. */
export const MOTIVES = [
  { label: 'Contrôle annuel', minutes: 30 },
  { label: 'Détartrage', minutes: 30 },
  { label: 'Soin de carie', minutes: 45 },
  { label: 'Urgence – douleur', minutes: 30 },
  { label: 'Extraction', minutes: 45 },
  { label: 'Empreinte de couronne', minutes: 60 },
  { label: 'Pose de couronne', minutes: 45 },
  { label: 'Dévitalisation', minutes: 60 },
  { label: 'Première consultation', minutes: 45 },
  { label: 'Bilan implantaire', minutes: 30 },
  { label: 'Contrôle d’orthodontie', minutes: 30 },
  { label: 'Devis de prothèse', minutes: 30 },
  { label: 'Retrait de points', minutes: 15 },
  { label: 'Consultation d’un enfant', minutes: 30 },
] as const;

const NOTES = [
  '',
  '',
  'Préfère être appelé après 18 h.',
  'Envoyer le devis avant le rendez-vous.',
  'Vient avec sa fille, prévoir le fauteuil 2.',
  'A déplacé deux fois : confirmer la veille.',
  'Radio panoramique à récupérer.',
  'Carte Vitale à mettre à jour.',
];

export type Appointment = {
  readonly id: string;
  readonly patientId: string;
  readonly practitionerId: PractitionerId;
  /** Local time, 'YYYY-MM-DDTHH:mm'. */
  readonly startsAt: string;
  readonly minutes: number;
  readonly motive: string;
  readonly note: string;
};

type Filling = { readonly random: Random; readonly queue: Patient[]; readonly appointments: Appointment[] };

type Session = {
  readonly day: Day;
  readonly practitionerId: PractitionerId;
  readonly bounds: readonly [number, number];
};

/** Fewer than any week has appointments: whoever stands before that in the queue comes this week. */
const SURELY_BOOKED = 100;

/** One slot in twelve stays free, as in an agenda that still takes calls. */
const FREE_SHARE = 1 / 12;

const fillSession = (
  { random, queue, appointments }: Filling,
  { day, practitionerId, bounds }: Session,
): void => {
  let at = bounds[0];
  while (at < bounds[1]) {
    const remaining = bounds[1] - at;
    const fitting = MOTIVES.filter((motive) => motive.minutes <= remaining);
    if (fitting.length === 0) return;
    const motive = pick(random, fitting);
    const patient = random() < FREE_SHARE ? undefined : queue.shift();
    if (patient !== undefined) {
      const startsAt = `${day}T${clockTime(at)}`;
      appointments.push({
        id: `${practitionerId}-${startsAt}`,
        patientId: patient.id,
        practitionerId,
        startsAt,
        minutes: motive.minutes,
        motive: motive.label,
        note: pick(random, NOTES),
      });
    }
    at += motive.minutes;
  }
};

/**
 * The appointments of the week that holds `day`, Monday to Saturday, each patient at most once.
 * The same day, patients and seed always give the same list.
 */
export const appointmentsOfWeek = (day: Day, patients: readonly Patient[], seed: number): Appointment[] => {
  const monday = mondayOf(day);
  const random = seededRandom(seed ^ seedFrom(monday));
  const others = patients.filter((patient) => patient.id !== KNOWN_PATIENT.id);
  const queue = shuffled(random, others);
  const known = patients.find((patient) => patient.id === KNOWN_PATIENT.id);
  if (known !== undefined) queue.splice(between(random, 0, SURELY_BOOKED), 0, known);
  const filling: Filling = { random, queue, appointments: [] };
  for (const practitioner of PRACTITIONERS) {
    for (let weekday = 1; weekday <= 6; weekday += 1) {
      for (const bounds of practitioner.sessions[weekday] ?? []) {
        fillSession(filling, { day: addDays(monday, weekday - 1), practitionerId: practitioner.id, bounds });
      }
    }
  }
  return filling.appointments;
};

/** The day of an appointment. */
export const dayOfAppointment = (appointment: Appointment): Day => appointment.startsAt.slice(0, 10);

/** End of an appointment in local time, 'YYYY-MM-DDTHH:mm'. */
export const endOf = (appointment: Appointment): string =>
  `${dayOfAppointment(appointment)}T${clockTime(minutesOf(appointment.startsAt) + appointment.minutes)}`;
