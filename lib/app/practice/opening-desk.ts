/** Whether the practice of a call is open now, and who is away: it changes what is said and who acts. */
import { computed, type ReadonlySignal } from '@preact/signals';
import type { Call } from '../../domain/call/call';
import { type WhoActs, whoActs } from '../../domain/message/who-acts';
import { onDutyAt } from '../../domain/practice/on-call';
import { type Opening, openingAt } from '../../domain/practice/opening';
import type { Absence } from '../../domain/practice/opening-hours';
import type { Practice, Practitioner } from '../../domain/practice/practice';
import { closingHolidays } from '../../domain/practice/practice-clock';
import { theOnly } from '../../domain/practice/the-only';
import { type CivilDate, civilNow } from '../../domain/text/civil-time';
import { french } from '../../domain/text/language/french';
import type { SpokenLanguage } from '../../domain/text/language/spoken-language';
import { type AppState, practiceOf, shownCall } from '../app-state';

/** True on a day when this practitioner is away, or the whole practice. */
const isAway = ({ from, to, practitionerId }: Absence, id: string, today: CivilDate): boolean =>
  from <= today && today <= to && (practitionerId === null || practitionerId === id);

/** For whom the call is: as chosen, or the only one there is. */
export const practitionerOf = (practice: Practice | null, call: Call | null): Practitioner | null => {
  const practitioners = practice?.practitioners ?? [];
  return practitioners.find(({ id }) => id === call?.notes.recipientId) ?? theOnly(practitioners);
};

/** Null while the practice's hours are not filled in: then nothing is claimed. */
export function practiceOpening(practice: Practice | null, now: number): Opening | null {
  if (!practice?.hours) return null;
  const { hours, absences, timeZone } = practice;
  const year = Number(civilNow(now, timeZone).date.slice(0, 4));
  // Last year's too: on New Year's Day the night that began on the eve may still be on.
  const holidays = [year - 1, year, year + 1].flatMap((each) => closingHolidays(practice, each));
  return openingAt({ hours, absences, holidays, timeZone }, now);
}

/** The absence that a phrase naming this practitioner may tell: hers, or the whole practice's; nobody else's. */
function absenceOf(practice: Practice, practitionerId: string, now: number): Absence | null {
  const { date } = civilNow(now, practice.timeZone);
  const away = practice.absences.filter((absence) => isAway(absence, practitionerId, date));
  return away.find((absence) => absence.practitionerId === null) ?? away[0] ?? null;
}

/** The absence of all: one of the whole practice, or each practitioner's own; then only what they have in common is told. */
function absenceOfAll(practice: Practice, now: number): Absence | null {
  const absences = practice.practitioners.map(({ id }) => absenceOf(practice, id, now));
  const [first, ...others] = absences.filter((absence) => absence !== null);
  if (!first || others.length + 1 < absences.length) return null;
  const isSame = others.every(({ replacementName }) => replacementName === first.replacementName);
  return isSame ? first : { ...first, replacementName: '', replacementPhone: '' };
}

/** The absence that may be told: of this practitioner, or while none of several is chosen, of all. */
export const absenceFor = (practice: Practice, practitionerId: string | null, now: number): Absence | null =>
  practitionerId ? absenceOf(practice, practitionerId, now) : absenceOfAll(practice, now);

/** Who acts now for the recipient of this call; while none is chosen, whether anybody of the practice does. */
export function whoActsFor(practice: Practice, call: Call | null, now: number): WhoActs {
  const absence = absenceFor(practice, call?.notes.recipientId ?? null, now);
  return whoActs(practiceOpening(practice, now), absence);
}

/** « adressez-vous au docteur Petit »: « à » contracts with the article. */
const replacementValues = (name: string, language: SpokenLanguage) => {
  const { praticien, au_praticien } = language.practitioner(name);
  return { remplacant: praticien, au_remplacant: au_praticien };
};

/** What the phrases may say of hours and absences today. */
export function openingValues(
  opening: Opening | null,
  absence: Absence | null,
  language: SpokenLanguage = french,
): Readonly<Record<string, string>> {
  const nextOpening = opening?.nextOpening;
  return {
    ...(nextOpening && { reouverture: language.dayAndTime(nextOpening.date, nextOpening.time) }),
    ...(absence && {
      dates_absence: language.dayRange(absence.from, absence.to),
      ...(absence.replacementName && replacementValues(absence.replacementName, language)),
      tel_remplacant: absence.replacementPhone,
    }),
  };
}

export interface OpeningDesk {
  readonly opening: ReadonlySignal<Opening | null>;
  /** Name and number of whoever is on call now; empty where no row of the rota says so. */
  readonly onDuty: ReadonlySignal<string>;
  /** True while a practitioner of the call's practice is away, or the whole practice is. */
  isAway(practitionerId: string): boolean;
  /** Who an absence is about; empty when it is the whole practice. */
  nameOf(absence: Absence): string;
}

export function createOpeningDesk(state: AppState): OpeningDesk {
  // The minute, not the second: nothing here changes faster.
  const minute = computed(() => Math.floor(state.now.value / 60_000) * 60_000);
  // By itself: a letter changes the call and not its practice.
  const practice = computed(() => practiceOf(state, shownCall(state)));
  const opening = computed(() => practiceOpening(practice.value, minute.value));
  return {
    opening,
    onDuty: computed(() => {
      const duty = practice.value && onDutyAt(practice.value, minute.value);
      return duty ? [duty.name, duty.phone].filter((part) => part.trim()).join(', ') : '';
    }),
    isAway(practitionerId) {
      const shown = practice.value;
      return shown !== null && absenceOf(shown, practitionerId, minute.value) !== null;
    },
    nameOf: ({ practitionerId }) =>
      practice.value?.practitioners.find(({ id }) => id === practitionerId)?.shortName ?? '',
  };
}
