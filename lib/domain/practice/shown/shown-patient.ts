/** The patient whose file is open in the agenda: each word found once and well formed, or not at all. */
import { readBirthDate } from '../../text/birth-date';
import type { CivilDate } from '../../text/civil-time';
import { withoutHiddenSigns } from '../../text/copied-text';
import type { ReadPhone } from '../../text/phone/phone-reading';
import type { Region } from '../../text/region';
import { type Found, findOne, questionFor, sightAfter } from './found-words';
import type { PageSight, Question } from './page-sight';
import type { Place, ReadingRule } from './reading-rule';

export type ShownPatient = Readonly<Record<'name' | 'birthDate' | 'phone', Found>>;

/** On which day, and in which country's writing, it is read. */
export type ReadingHere = {
  readonly today: CivilDate;
  readonly region: Region | null;
  readonly readPhone: ReadPhone;
};

const LONGEST_NAME = 80;
const MOST_WORDS = 7;

/** A name and nothing else: « Mme Claire DUPONT-MOREL ». */
function asName(text: string): string | null {
  const name = withoutHiddenSigns(text);
  const isName = /^\p{L}[\p{L}\p{M}\s.'’()-]*$/u.test(name) && /\p{L}{2}/u.test(name);
  return isName && name.length <= LONGEST_NAME && name.split(' ').length <= MOST_WORDS ? name : null;
}

const asPhone =
  ({ region, readPhone }: ReadingHere) =>
  (text: string): string | null => {
    const phone = withoutHiddenSigns(text);
    return readPhone(phone, region).state === 'valid' ? phone : null;
  };

const asBirthDate =
  ({ today }: ReadingHere) =>
  (text: string): string | null => {
    const date = withoutHiddenSigns(text).replace(/\s*\(.*$/, '');
    return readBirthDate(date, today).state === 'valid' ? date : null;
  };

const placesOf = ({ patient }: ReadingRule) => [...patient.name, ...patient.birthDate, ...patient.phone];

/** What is to be asked of the page for the open file. */
export const patientQuestion = (rule: ReadingRule): Question =>
  questionFor(placesOf(rule), rule.patient.within);

/** The answer to `patientQuestion`, understood. */
export function shownPatient(rule: ReadingRule, sight: PageSight, here: ReadingHere): ShownPatient {
  const { name, birthDate, phone } = rule.patient;
  /** Without what encloses the file only what she showed is looked for: the page answers nothing else. */
  const findIn = (
    places: readonly Place[],
    before: readonly Place[],
    accept: (text: string) => string | null,
  ) =>
    sight.within !== null || places.some(({ by }) => by === 'pointed')
      ? findOne(places, sightAfter(before, sight), accept)
      : ({ state: 'none' } as const);
  return {
    name: findIn(name, [], asName),
    birthDate: findIn(birthDate, name, asBirthDate(here)),
    phone: findIn(phone, [...name, ...birthDate], asPhone(here)),
  };
}
