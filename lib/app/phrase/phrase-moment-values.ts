/** What the variables of the phrases stand for at this moment of this call. */
import { onCallNumber } from '../../content/triage/dispositions-away';
import { emergencyTextNumber, vitalNumberIn } from '../../content/triage/emergency-numbers';
import { conditionValues } from '../../domain/phrase/phrase-conditions';
import type { PhraseValues } from '../../domain/phrase/phrase-fill';
import { phraseValues } from '../../domain/phrase/phrase-values';
import { onDutyAt } from '../../domain/practice/on-call';
import type { Opening } from '../../domain/practice/opening';
import type { Practice } from '../../domain/practice/practice';
import type { SpokenLanguage } from '../../domain/text/language/spoken-language';
import { type AppState, practiceOf, regionOf, shownCall } from '../app-state';
import { absenceFor, openingValues, practitionerOf } from '../practice/opening-desk';
import { ownCall } from '../practice/own-call';
import { readPhone } from '../start/phones';
import { readPromise } from '../start/promises';

/** When something is said, and in which language. */
type Said = { readonly now: number; readonly language: SpokenLanguage };

/** What the variables stand for at this moment of this call. */
export function valuesAt(state: AppState, opening: Opening | null, { now, language }: Said): PhraseValues {
  const call = shownCall(state);
  const practice = practiceOf(state, call);
  const practitioner = practitionerOf(practice, call);
  const values = phraseValues({
    practice,
    practitioner,
    secretaryName: state.settings.value.secretaryName,
    notes: call?.notes ?? null,
    emergencyNumber: vitalNumberIn(regionOf(state, call), language),
    ownEmergencyNumber: ownCall(state).number ?? '',
    emergencyTextNumber: emergencyTextNumber(regionOf(state, call)),
    now,
    readPhone,
    readPromise,
    language,
  });
  const absence = practice && absenceFor(practice, practitioner?.id ?? null, now);
  const today = openingValues(opening, absence, language);
  const onCall = practice ? onCallNumber(practice, onDutyAt(practice, now)) : '';
  const known = Object.entries({ ...today, numero_garde: onCall }).filter(([, value]) => value);
  return new Map([...values, ...known, ...conditionValues(practice, opening)]);
}

/** What they stand for where nobody is on the line: the practice's own facts, and the clock's. */
export const valuesOf = (state: AppState, practice: Practice | null, { now, language }: Said): PhraseValues =>
  phraseValues({
    practice,
    practitioner: practitionerOf(practice, null),
    secretaryName: state.settings.value.secretaryName,
    notes: null,
    emergencyNumber: vitalNumberIn(practice?.region ?? null, language),
    ownEmergencyNumber: '',
    emergencyTextNumber: emergencyTextNumber(practice?.region ?? null),
    now,
    readPhone,
    readPromise,
    language,
  });
