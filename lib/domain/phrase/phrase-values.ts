/** What the variables of the phrases stand for during one call. What cannot be known is left out, never guessed. */
import type { CallNotes } from '../call/call';
import type { Practice, Practitioner } from '../practice/practice';
import { practiceClock } from '../practice/practice-clock';
import { civilNow, plusDays } from '../text/civil-time';
import { isUnderstood, phoneText, readPhone } from '../text/phone';
import { readPromise } from '../text/promised-time';
import type { Region } from '../text/region';
import { practitionerForms } from './practitioner-name';

/** Every variable that a phrase may use. {date} and {heure} are those of the appointment; {date_appel} and {heure_appel} are now. */
export const PHRASE_VARIABLES = [
  'salutation',
  'cabinet',
  'praticien',
  'Praticien',
  'du_praticien',
  'au_praticien',
  'urgence',
  'urgence_par_nous',
  'secretaire',
  'appelant',
  'delai',
  'horaires',
  'reouverture',
  'tel',
  'tel_cabinet',
  'tel_remplacant',
  'creneau',
  'date',
  'heure',
  'date_appel',
  'heure_appel',
  'heure_rappel',
  'duree',
  'documents',
  'tarif',
  'paiement',
  'adresse',
  'acces',
  'service',
  'motif',
  'remplacant',
  'au_remplacant',
  'dates_absence',
  'numero_garde',
  'patient',
  'naissance',
  'consigne',
  'tiers_payant',
  'souhait',
  'parking',
  'promesse',
  'tel_en_paires',
  'demain',
] as const;

/** What is known when a phrase is shown. */
export type PhraseContext = {
  /** Null before the first practice is entered: then hardly anything is known. */
  readonly practice: Practice | null;
  /** Null while none of several is chosen. */
  readonly practitioner: Practitioner | null;
  readonly secretaryName: string;
  readonly notes: CallNotes | null;
  /** The number to call when life is at stake, where the practice is. */
  readonly emergencyNumber: string;
  /** The number that the secretary can dial herself for this patient; empty when there is none. */
  readonly ownEmergencyNumber: string;
  /** Epoch ms. */
  readonly now: number;
};

type LocalTime = {
  readonly hour: number;
  readonly minute: number;
  /** English short name: it is only compared, never shown. */
  readonly weekday: string;
};

const localTime = (now: number, timeZone: string): LocalTime => {
  const format = new Intl.DateTimeFormat('en-GB', {
    timeZone,
    weekday: 'short',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  });
  const parts = new Map(format.formatToParts(now).map(({ type, value }) => [type, value]));
  return {
    hour: Number(parts.get('hour')),
    minute: Number(parts.get('minute')),
    weekday: parts.get('weekday') ?? '',
  };
};

const LOCALES: Record<Region, string> = { fr: 'fr-FR', qc: 'fr-CA', be: 'fr-BE', ch: 'fr-CH', lu: 'fr-LU' };

const spokenDate = (now: number, { region, timeZone }: Pick<Practice, 'region' | 'timeZone'>): string =>
  new Intl.DateTimeFormat(LOCALES[region], {
    timeZone,
    weekday: 'long',
    day: 'numeric',
    month: 'long',
  }).format(now);

/** By the calendar of the practice: 24 hours more would skip or repeat a day when the clocks change. */
const spokenTomorrow = (now: number, { region, timeZone }: Practice): string => {
  const tomorrow = plusDays(civilNow(now, timeZone).date, 1);
  return spokenDate(Date.parse(`${tomorrow}T12:00:00Z`), { region, timeZone: 'UTC' });
};

const spokenHour = (hour: number, minute: number): string =>
  minute === 0 ? `${hour} h` : `${hour} h ${String(minute).padStart(2, '0')}`;

const isWeekendAhead = ({ weekday, hour }: LocalTime): boolean =>
  weekday === 'Sat' || (weekday === 'Fri' && hour >= 12);

const wish = (time: LocalTime, eveningFrom: number): string => {
  if (isWeekendAhead(time)) return 'bon week-end';
  return time.hour >= eveningFrom ? 'bonne soirée' : 'bonne journée';
};

const HOURS_WITH_NAMES: ReadonlyMap<string, string> = new Map([
  ['12:00', 'midi'],
  ['24:00', 'minuit'],
]);

/**
 * The hour before which today's promise is to be kept (« rappel avant 11h30 » gives « 11 h 30 »); empty for a delay
 * (« dans 2 h »), another day, an earliest moment, or what is not understood.
 */
const promisedHour = (promise: string, practice: Practice | null, now: number): string => {
  const reading = practice && readPromise(promise, practiceClock(practice, now));
  if (reading?.state !== 'read') return '';
  const { bound, date, to } = reading.said;
  if (to === null || bound === 'in' || date !== civilNow(now, practice?.timeZone ?? 'UTC').date) return '';
  const [hour, minute] = to.split(':').map(Number);
  return HOURS_WITH_NAMES.get(to) ?? spokenHour(hour ?? 0, minute ?? 0);
};

const spokenPhone = (raw: string, region: Region | null): string => {
  const phone = readPhone(raw, region);
  return phoneText(phone, raw);
};

/** As it is read back to the caller, a pause between the pairs. */
const phoneInPairs = (raw: string, region: Region | null): string => {
  const phone = readPhone(raw, region);
  return isUnderstood(phone) ? phone.pairs.join(', ') : '';
};

const callValues = (notes: CallNotes, practice: Practice | null, now: number): Record<string, string> => {
  const region = practice?.region ?? null;
  return {
    appelant: notes.callerName,
    patient: notes.patientName || (notes.callerKind === 'patient' ? notes.callerName : ''),
    naissance: notes.birthDate,
    tel: spokenPhone(notes.phone, region),
    tel_en_paires: phoneInPairs(notes.phone, region),
    promesse: notes.promise,
    motif: notes.reason,
    heure_rappel: promisedHour(notes.promise, practice, now),
    creneau: notes.slot,
  };
};

const practiceValues = (practice: Practice, now: number): Record<string, string> => {
  const time = localTime(now, practice.timeZone);
  return {
    ...practice.facts,
    cabinet: practice.name,
    salutation: time.hour >= practice.eveningFrom ? 'Bonsoir' : 'Bonjour',
    souhait: wish(time, practice.eveningFrom),
    date_appel: spokenDate(now, practice),
    demain: spokenTomorrow(now, practice),
    heure_appel: spokenHour(time.hour, time.minute),
  };
};

/** Said of a practice's practitioner while none of several is chosen: nobody's name is guessed. */
const UNNAMED = 'le praticien';

/** The values known now, by variable; facts of the practice first, then what the call and the clock say. */
export const phraseValues = (context: PhraseContext): ReadonlyMap<string, string> => {
  const { practice, practitioner, notes } = context;
  const values: Record<string, string> = {
    ...(practice && practiceValues(practice, context.now)),
    ...(practice && practitionerForms(practitioner?.spokenName ?? UNNAMED)),
    ...(notes && callValues(notes, practice, context.now)),
    secretaire: context.secretaryName,
    urgence: context.emergencyNumber,
    urgence_par_nous: context.ownEmergencyNumber,
  };
  return new Map(
    PHRASE_VARIABLES.map((name) => [name, values[name]?.trim() ?? ''] as const).filter(
      ([, value]) => value !== '',
    ),
  );
};
