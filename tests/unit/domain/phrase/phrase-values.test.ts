/** What the variables stand for: the practice's clock, the call, the practice's facts, and nothing guessed. */

import { describe, expect, test } from 'vitest';
import type { CallNotes } from '../../../../lib/domain/call/call';
import { emptyNotes } from '../../../../lib/domain/call/call-events';
import { emptySlip } from '../../../../lib/domain/call/slip';
import {
  PHRASE_VARIABLES,
  type PhraseContext,
  phraseValues,
} from '../../../../lib/domain/phrase/phrase-values';
import { defaultDispatch } from '../../../../lib/domain/practice/dispatch';
import type { Practice } from '../../../../lib/domain/practice/practice';
import { instantOf } from '../../../../lib/domain/text/civil-time';
import { readPhone } from '../../../../lib/domain/text/phone';
import { readPromise } from '../../../../lib/domain/text/promised-time';

const practice: Practice = {
  id: 'tilleuls',
  name: 'dentaire des Tilleuls',
  calledAs: null,
  standing: 'answered',
  rank: 0,
  isExample: false,
  reviewedOn: '',
  region: 'fr',
  emergencyLine: '',
  timeZone: 'Europe/Paris',
  specialty: 'dental',
  practitioners: [{ id: 'm', spokenName: 'le docteur Martin', shortName: 'Dr Martin' }],
  facts: { horaires: 'de 9 h à 18 h', tarif: ' ', inconnu: 'x' },
  eveningFrom: 18,
  signatures: [],
  sealKeys: [],
  hours: null,
  directory: [],
  opensOnHolidays: false,
  holidayPlace: '',
  absences: [],
  onCall: [],
  namedOnVoicemail: false,
  hiddenSpecialties: [],
  dispatch: defaultDispatch(),
  retention: {},
};

const notes: CallNotes = {
  ...emptyNotes(),
  callerKind: 'patient',
  callerName: 'Mme Leroy',
  birthDate: '3 mai 1980',
  phone: '0612345678',
  reason: 'joue gonflée',
  recipientId: 'm',
  promise: 'rappel avant 11h30',
  urgency: null,
  slip: emptySlip(),
};

/** Thursday 5 March 2026, 9:05 in Paris. */
const THURSDAY_MORNING = Date.UTC(2026, 2, 5, 8, 5);
const HOUR = 3_600_000;

const valuesOf = (change: Partial<PhraseContext> = {}) =>
  phraseValues({
    practice,
    practitioner: practice.practitioners[0] ?? null,
    secretaryName: 'Nora',
    notes,
    emergencyNumber: '15',
    ownEmergencyNumber: '15',
    emergencyTextNumber: '',
    now: THURSDAY_MORNING,
    readPhone,
    readPromise,
    ...change,
  });

const promising = (promise: string) => valuesOf({ notes: { ...notes, promise } }).get('heure_rappel');

describe('the call', () => {
  test('gives the caller, the patient, the birth date, the reason and the number in pairs', () => {
    expect(Object.fromEntries(valuesOf())).toMatchObject({
      appelant: 'Mme Leroy',
      patient: 'Mme Leroy',
      naissance: '3 mai 1980',
      motif: 'joue gonflée',
      tel: '06 12 34 56 78',
    });
  });

  test('never takes a caller who is not the patient for the patient', () => {
    expect(valuesOf({ notes: { ...notes, callerKind: 'relative' } }).has('patient')).toBe(false);
  });

  test('gives a number that was not understood exactly as typed', () => {
    expect(valuesOf({ notes: { ...notes, phone: '0612 sa fille' } }).get('tel')).toBe('0612 sa fille');
  });

  test('gives the hour that was promised, and none for a delay', () => {
    expect(promising('rappel avant 11h30')).toBe('11\u202fh\u202f30');
    expect(promising('rappel avant 14 h')).toBe('14\u202fh');
    expect(promising('Rappel avant Midi')).toBe('midi');
    expect(promising('rappel dans 2 h')).toBeUndefined();
    expect(promising('rappel demain')).toBeUndefined();
  });
});

describe('the clock of the practice', () => {
  test('says the day and the hour of the call, never those of an appointment', () => {
    const values = valuesOf();
    expect(values.get('date_appel')).toBe('jeudi 5 mars');
    expect(values.get('heure_appel')).toBe('9\u202fh\u202f05');
    expect(values.has('date') || values.has('heure')).toBe(false);
  });

  test('greets by the hour where the practice is', () => {
    const evening = THURSDAY_MORNING + 9 * HOUR;
    expect(valuesOf({ now: evening }).get('salutation')).toBe('Bonsoir');
    const night = instantOf('2026-11-26', '02:30', practice.timeZone);
    expect(valuesOf({ now: night }).get('salutation')).toBe('Bonsoir');
    expect(valuesOf({ now: night }).get('souhait')).toBe('bonne nuit');
    expect(
      valuesOf({ now: evening, practice: { ...practice, timeZone: 'America/Montreal' } }).get('salutation'),
    ).toBe('Bonjour');
    expect(valuesOf({ now: evening, practice: { ...practice, eveningFrom: 19 } }).get('salutation')).toBe(
      'Bonjour',
    );
  });

  test.each([
    [0, 'bonne journée'],
    [9, 'bonne soirée'],
    [24 + 2, 'bonne journée'],
    [24 + 3, 'bon week-end'],
    [24 + 10, 'bon week-end'],
    [48, 'bon week-end'],
    [72, 'bonne journée'],
  ])('wishes, %i hours after Thursday nine, « %s »', (hours, wish) => {
    expect(valuesOf({ now: THURSDAY_MORNING + hours * HOUR }).get('souhait')).toBe(wish);
  });
});

describe('the practice', () => {
  test('gives its name, its emergency number, its practitioner and its facts', () => {
    expect(Object.fromEntries(valuesOf())).toMatchObject({
      cabinet: 'dentaire des Tilleuls',
      urgence: '15',
      urgence_par_nous: '15',
      secretaire: 'Nora',
      du_praticien: 'du docteur Martin',
      horaires: 'de 9 h à 18 h',
    });
  });

  test('gives no empty fact and no fact that no phrase says', () => {
    expect(valuesOf().has('tarif')).toBe(false);
    expect(valuesOf().has('inconnu')).toBe(false);
    for (const name of valuesOf().keys()) expect(PHRASE_VARIABLES).toContain(name);
  });

  test('that is not entered yet leaves little to say', () => {
    expect(Object.fromEntries(valuesOf({ practice: null, practitioner: null, notes: null }))).toEqual({
      // True of any practice, at any hour.
      salutation: 'Bonjour',
      praticien: 'le praticien',
      Praticien: 'Le praticien',
      du_praticien: 'du praticien',
      au_praticien: 'au praticien',
      secretaire: 'Nora',
      urgence: '15',
      urgence_par_nous: '15',
    });
  });
});
