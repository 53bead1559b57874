/** Whether two writings name one person: her name in any order, and her date of birth, both. */
import { birthDateDigits } from '../text/birth-date';
import { fold } from '../text/search-text';

export type NamedPerson = { readonly name: string; readonly birthDate: string };

/** Names are written in any order: « DUPONT Claire », « Claire Dupont ». */
const nameKey = (name: string): string => fold(name).split(' ').toSorted().join(' ');

/** True where both writings can be the same day. */
export function isBornAlike(one: string, other: string): boolean {
  const born = birthDateDigits(one);
  return born.length > 0 && birthDateDigits(other).some((digits) => born.includes(digits));
}

/** A name alone tells nobody apart: without a date of birth on both sides nobody is the same. */
export const isSamePerson = (one: NamedPerson, other: NamedPerson): boolean =>
  nameKey(one.name) !== '' &&
  nameKey(one.name) === nameKey(other.name) &&
  isBornAlike(one.birthDate, other.birthDate);
