/** What was understood of a telephone number, apart from what understands it: lib/domain/text/phone.ts carries the plans of every country. */
import type { Region } from '../region';

/** What was understood; the caller keeps what was typed, whatever the state. */
export type PhoneReading =
  | { readonly state: 'empty' }
  /** A number without its country, and the country is not known. */
  | { readonly state: 'unread' }
  | {
      readonly state: 'valid';
      readonly e164: string;
      /** As written in the practice's region: « 06 12 34 56 78 », « 514 555-0123 »; with its prefix when foreign. */
      readonly national: string;
      /** Groups of digits for reading back aloud, the extension last. */
      readonly pairs: readonly string[];
      readonly extension?: string;
    }
  /** A service of few digits (15, 3624, 118 218, 911): right as it is, in this region only. */
  | { readonly state: 'short'; readonly national: string; readonly pairs: readonly string[] }
  | {
      readonly state: 'invalid';
      readonly reason: 'tooShort' | 'tooLong' | 'notANumber';
      /** Digits still to come, where the region's numbers have one length. */
      readonly missingDigits?: number;
    };

/** Reads a number typed in a practice of that region, if it is known. */
export type ReadPhone = (raw: string, region: Region | null) => PhoneReading;

/** True for a number that can be read back and dialled. */
export const isUnderstood = (
  reading: PhoneReading,
): reading is Extract<PhoneReading, { state: 'valid' | 'short' }> =>
  reading.state === 'valid' || reading.state === 'short';

/** The number as it goes into a message or a sheet: as it reads, else exactly as typed. */
export const phoneText = (reading: PhoneReading, raw: string): string =>
  isUnderstood(reading) ? reading.national : raw;
