/**
 * Reads a telephone number as it was typed. The `min` build is taken rather than `core` with metadata of our own:
 * 16 kB (gzip) more, read from the disk, but callers from any country are understood and no table has to follow the library.
 */
import { type CountryCode, type PhoneNumber, parsePhoneNumberFromString } from 'libphonenumber-js/min';
import type { Region } from '../practice/practice';

/** What was understood; the caller keeps what was typed, whatever the state. */
export type PhoneReading =
  | { readonly state: 'empty' }
  | {
      readonly state: 'valid';
      readonly e164: string;
      /** As written in the practice's region: « 06 12 34 56 78 », « 514 555-0123 »; with its prefix when foreign. */
      readonly national: string;
      /** Groups of digits for reading back aloud. */
      readonly pairs: readonly string[];
    }
  | {
      readonly state: 'invalid';
      readonly reason: 'tooShort' | 'tooLong' | 'notANumber';
      /** Digits still to come, where the region's numbers have one length. */
      readonly missingDigits?: number;
    };

type Plan = {
  readonly country: CountryCode;
  readonly callingCode: string;
  readonly trunkPrefix: '' | '0';
  /** Digits after the trunk prefix; absent where numbers have several lengths. */
  readonly length?: number;
};

const PLANS: Record<Region, Plan> = {
  fr: { country: 'FR', callingCode: '33', trunkPrefix: '0', length: 9 },
  qc: { country: 'CA', callingCode: '1', trunkPrefix: '', length: 10 },
  be: { country: 'BE', callingCode: '32', trunkPrefix: '0' },
  ch: { country: 'CH', callingCode: '41', trunkPrefix: '0', length: 9 },
  lu: { country: 'LU', callingCode: '352', trunkPrefix: '' },
};

/** Lengths that hold for every country (E.164), used where the region's plan says nothing. */
const SHORTEST = 8;
const LONGEST = 15;

const written = (phone: PhoneNumber, plan: Plan): string => {
  if (phone.countryCallingCode !== plan.callingCode) return phone.formatInternational();
  return phone.formatNational().replace(/[()]/g, '');
};

/** Groups of more than three digits are cut in two by two: nobody repeats « 0123 » in one breath. */
const readAloud = (text: string): string[] =>
  text
    .split(/[^\d+]+/)
    .filter(Boolean)
    .flatMap((group) => (/^\d{4,}$/.test(group) ? (group.match(/\d{2}\d?$|\d{2}/g) ?? []) : [group]));

/** The digits of a number of this region, without country code or trunk prefix. */
const subscriberDigits = (raw: string, plan: Plan): string => {
  const digits = raw.replace(/\D/g, '');
  const isInternational = raw.startsWith('+') || digits.startsWith('00');
  const national = digits.replace(/^00/, '');
  if (isInternational && national.startsWith(plan.callingCode)) {
    return national.slice(plan.callingCode.length).replace(/^0/, '');
  }
  return plan.trunkPrefix && digits.startsWith(plan.trunkPrefix) ? digits.slice(1) : national;
};

const isForeign = (raw: string, plan: Plan): boolean =>
  /^(?:\+|00)/.test(raw) && !raw.replace(/\D/g, '').replace(/^00/, '').startsWith(plan.callingCode);

const refuse = (raw: string, plan: Plan): PhoneReading => {
  if (!/^[\d\s+().\-/]+$/.test(raw)) return { state: 'invalid', reason: 'notANumber' };
  const count = subscriberDigits(raw, plan).length;
  const length = isForeign(raw, plan) ? undefined : plan.length;
  if (count < (length ?? SHORTEST)) {
    return { state: 'invalid', reason: 'tooShort', ...(length && { missingDigits: length - count }) };
  }
  return { state: 'invalid', reason: count > (length ?? LONGEST) ? 'tooLong' : 'notANumber' };
};

/** Reads a number typed in a practice of that region; a number of another country needs its + or 00. */
export const readPhone = (raw: string, region: Region): PhoneReading => {
  const typed = raw.trim();
  if (typed === '') return { state: 'empty' };
  const plan = PLANS[region];
  // Nothing is extracted from a longer text: a second number or a name beside it must not vanish.
  const phone = parsePhoneNumberFromString(typed, { defaultCountry: plan.country, extract: false });
  if (!phone?.isValid() || phone.ext) return refuse(typed, plan);
  const national = written(phone, plan);
  return { state: 'valid', e164: phone.number, national, pairs: readAloud(national) };
};
