/**
 * Reads a telephone number as it was typed. The `min` build is taken rather than `core` with metadata of our own:
 * 17 kB (gzip) more, read from the disk behind the panel's first paint, but callers from any country are understood and no
 * table has to follow the library. The application comes to it by lib/app/start/phones.ts.
 */
import { type CountryCode, type PhoneNumber, parsePhoneNumberFromString } from 'libphonenumber-js/min';
import { overseasPhone } from './phone/overseas-phone';
import type { PhoneReading } from './phone/phone-reading';
import { inPairs, shortNumber, type WrittenPhone, writtenPhone } from './phone-writing';
import type { Region } from './region';

type Plan = {
  readonly callingCode: string;
  readonly trunkPrefix: '' | '0';
  /** Digits after the trunk prefix; absent where numbers have several lengths. */
  readonly length?: number;
};

const PLANS: Record<Region, Plan & { readonly country: CountryCode }> = {
  fr: { country: 'FR', callingCode: '33', trunkPrefix: '0', length: 9 },
  qc: { country: 'CA', callingCode: '1', trunkPrefix: '', length: 10 },
  be: { country: 'BE', callingCode: '32', trunkPrefix: '0' },
  ch: { country: 'CH', callingCode: '41', trunkPrefix: '0', length: 9 },
  lu: { country: 'LU', callingCode: '352', trunkPrefix: '' },
};

const ANYWHERE: Plan = { callingCode: '', trunkPrefix: '' };

/** Lengths that hold for every country (E.164), used where the region's plan says nothing. */
const SHORTEST = 8;
const LONGEST = 15;

const nationalText = (phone: PhoneNumber, plan: Plan): string => {
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
  if (!/^[\d\s+().\-/*]+$/.test(raw)) return { state: 'invalid', reason: 'notANumber' };
  const count = subscriberDigits(raw, plan).length;
  const length = isForeign(raw, plan) ? undefined : plan.length;
  if (count < (length ?? SHORTEST)) {
    return { state: 'invalid', reason: 'tooShort', ...(length && { missingDigits: length - count }) };
  }
  return { state: 'invalid', reason: count > (length ?? LONGEST) ? 'tooLong' : 'notANumber' };
};

/** An overseas number is written as it was typed: as at home, or with its own code. */
const overseasText = (phone: PhoneNumber, number: string): string => {
  const digits = number.replace(/\D/g, '');
  if (digits.length !== 10) return phone.formatInternational();
  return `${digits.slice(0, 4)} ${inPairs(digits.slice(4))}`;
};

type Understood = WrittenPhone & { readonly e164: string; readonly text: string };

const valid = ({ e164, text, extension }: Understood): PhoneReading => ({
  state: 'valid',
  e164,
  national: extension ? `${text} poste ${extension}` : text,
  pairs: [...readAloud(text), ...(extension ? [`poste ${extension}`] : [])],
  ...(extension && { extension }),
});

/** Where the practice is not known only a number with its country can be read: no country is guessed. */
const readWithCountry = (written: WrittenPhone): PhoneReading => {
  const { number } = written;
  if (!/^(?:\+|00)/.test(number)) return { state: 'unread' };
  const phone = parsePhoneNumberFromString(number.replace(/^00/, '+'), { extract: false });
  if (!phone?.isValid() || phone.ext) return refuse(number, ANYWHERE);
  return valid({ ...written, e164: phone.number, text: phone.formatInternational() });
};

/** Reads a number typed in a practice of that region, if it is known; a number of another country needs its + or 00. */
export const readPhone = (raw: string, region: Region | null): PhoneReading => {
  const written = writtenPhone(raw);
  const { number, extension } = written;
  // Signs alone (« ] ») are no number, and no empty field either; signs that nobody sees are.
  if (number === '')
    return /[^\s\p{Cf}]/u.test(raw) ? { state: 'invalid', reason: 'notANumber' } : { state: 'empty' };
  if (region === null) return readWithCountry(written);
  const short = extension ? null : shortNumber(number, region);
  if (short) return { state: 'short', national: short.join(' '), pairs: short };
  const plan = PLANS[region];
  // Nothing is extracted from a longer text: a second number or a name beside it must not vanish.
  const phone = parsePhoneNumberFromString(number, { defaultCountry: plan.country, extract: false });
  const overseas = region === 'fr' ? overseasPhone(phone, number) : null;
  if (overseas?.isValid())
    return valid({ ...written, e164: overseas.number, text: overseasText(overseas, number) });
  if (!phone?.isValid() || phone.ext) return refuse(number, plan);
  return valid({ ...written, e164: phone.number, text: nationalText(phone, plan) });
};
