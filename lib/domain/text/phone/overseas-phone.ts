/** Numbers of the overseas departments and territories, which France dials as at home. */
import { type CountryCode, type PhoneNumber, parsePhoneNumberFromString } from 'libphonenumber-js/min';

/** Overseas departments and territories that are dialled from France as at home, by their first digits. */
const OVERSEAS: readonly (readonly [RegExp, CountryCode])[] = [
  [/^0(?:590|69[01])/, 'GP'],
  [/^0(?:594|694)/, 'GF'],
  [/^0(?:596|69[67])/, 'MQ'],
  [/^0(?:26[23]|69[23])/, 'RE'],
  // 0639 98 is kept for numbers of films and books, in France itself.
  [/^0(?:269|639(?!98))/, 'YT'],
];
/** Saint-Pierre-et-Miquelon has six digits of its own; France dials its code before them. */
const MIQUELON = /^0508(\d{6})$/;

/** A number of an overseas country typed as in France, or behind France's own code; null when it is not one. */
export function overseasPhone(phone: PhoneNumber | undefined, number: string): PhoneNumber | null {
  const digits = number.replace(/\D/g, '');
  const national = phone?.country === 'FR' ? `0${phone.nationalNumber}` : digits;
  const miquelon = MIQUELON.exec(national);
  if (miquelon) return parsePhoneNumberFromString(`+508${miquelon[1]}`) ?? null;
  const country = OVERSEAS.find(([begins]) => begins.test(national) && national.length === 10)?.[1];
  return (country && parsePhoneNumberFromString(national, country)) ?? null;
}
