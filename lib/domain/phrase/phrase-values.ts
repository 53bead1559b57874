/** What the variables of the phrases stand for during one call. What cannot be known is left out, never guessed. */
import type { CallNotes } from '../call/call';
import { FACT_NAMES, type Practice, type Practitioner } from '../practice/practice';
import { practiceClock } from '../practice/practice-clock';
import { civilNow } from '../text/civil-time';
import { french } from '../text/language/french';
import type { SpokenLanguage } from '../text/language/spoken-language';
import { isUnderstood, type PhoneReading, phoneText, type ReadPhone } from '../text/phone/phone-reading';
import type { PromiseClock } from '../text/promise-clock';
import type { PromiseReading } from '../text/promised-time';
import { practiceValues } from './practice-values';

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
  'urgence_sms',
  'secretaire',
  'appelant',
  'delai',
  'reouverture',
  'tel',
  'tel_remplacant',
  'creneau',
  'date',
  'heure',
  'date_appel',
  'heure_appel',
  'heure_rappel',
  'duree',
  'service',
  'tel_service',
  'horaires_service',
  'motif',
  'remplacant',
  'au_remplacant',
  'dates_absence',
  'patient',
  'naissance',
  'consigne',
  'souhait',
  'promesse',
  'tel_en_paires',
  'demain',
  ...FACT_NAMES,
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
  /** The number that takes a text message in an emergency, where the patient is; empty where there is none. */
  readonly emergencyTextNumber: string;
  /** Epoch ms. */
  readonly now: number;
  readonly readPhone: ReadPhone;
  /** Null where no promise can be read. */
  readonly readPromise: (promise: string, clock: PromiseClock) => PromiseReading | null;
  /** In which it is said; absent: French. */
  readonly language?: SpokenLanguage;
};

/** What a call is told by. */
type Known = Pick<PhraseContext, 'practice' | 'now' | 'readPhone' | 'readPromise' | 'language'>;

/**
 * The hour before which today's promise is to be kept (« rappel avant 11h30 » gives « 11 h 30 »); empty for a delay
 * (« dans 2 h »), another day, an earliest moment, or what is not understood.
 */
const promisedHour = (promise: string, { practice, now, readPromise, language = french }: Known): string => {
  const reading = practice && readPromise(promise, practiceClock(practice, now));
  if (reading?.state !== 'read') return '';
  const { bound, date, to } = reading.said;
  if (to === null || bound === 'in' || date !== civilNow(now, practice?.timeZone ?? 'UTC').date) return '';
  return to === '00:00' ? language.clock(to) : language.time(to);
};

/** As it is read back to the caller, a pause between the pairs. */
const phoneInPairs = (phone: PhoneReading): string => (isUnderstood(phone) ? phone.pairs.join(', ') : '');

const callValues = (notes: CallNotes, known: Known): Record<string, string> => {
  const { practice, readPhone } = known;
  const phone = readPhone(notes.phone, practice?.region ?? null);
  return {
    appelant: notes.callerName,
    patient: notes.patientName || (notes.callerKind === 'patient' ? notes.callerName : ''),
    naissance: notes.birthDate,
    tel: phoneText(phone, notes.phone),
    tel_en_paires: phoneInPairs(phone),
    promesse: notes.promise,
    motif: notes.reason,
    heure_rappel: promisedHour(notes.promise, known),
    creneau: notes.slot,
    service: notes.sentTo?.name ?? '',
    tel_service: notes.sentTo?.phone ?? '',
    horaires_service: notes.sentTo?.hours ?? '',
  };
};

/** The values known now, by variable; facts of the practice first, then what the call and the clock say. */
export const phraseValues = (context: PhraseContext): ReadonlyMap<string, string> => {
  const { practice, practitioner, notes, language = french } = context;
  const values: Record<string, string> = {
    // True at any hour of any practice: where none is known, nor is its clock.
    ...(practice
      ? practiceValues(practice, context.now, language)
      : { salutation: language.greeting('day') }),
    ...language.practitioner(practitioner?.spokenName ?? language.unnamed),
    ...(notes && callValues(notes, context)),
    secretaire: context.secretaryName,
    urgence: context.emergencyNumber,
    urgence_par_nous: context.ownEmergencyNumber,
    urgence_sms: context.emergencyTextNumber,
  };
  return new Map(
    PHRASE_VARIABLES.map((name) => [name, values[name]?.trim() ?? ''] as const).filter(
      ([, value]) => value !== '',
    ),
  );
};
