/** The door to the numbering plans of every country. Until they are here a number is what was typed: read later, never wrongly. */
import type { ReadPhone } from '../../domain/text/phone/phone-reading';
import { later } from './later';

/** Loaded after the first paint of the panel, before it in every other page. */
export const shippedPhones = later(async () => (await import('../../domain/text/phone')).readPhone);

/** Reads a number typed in a practice of that region, if it is known; a number of another country needs its + or 00. */
export const readPhone: ReadPhone = (raw, region) =>
  shippedPhones.now()?.(raw, region) ?? { state: raw.trim() === '' ? 'empty' : 'unread' };

/** The same once the plans are here, for what is read once and kept; without them where they cannot be read. */
export const phoneReader = async (): Promise<ReadPhone> => {
  await shippedPhones.here().catch(() => null);
  return readPhone;
};
