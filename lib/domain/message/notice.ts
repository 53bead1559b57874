/**
 * What may travel by an ordinary channel: one of a few fixed sentences, whose places are filled from the practice's own data or
 * by an hour. Nothing is typed into it: a list of forbidden words lets the next one pass (CNIL; health data only by secure mail).
 */
import * as z from 'zod/mini';
import type { Channel } from '../practice/dispatch';
import { type Place, placeKindOf } from '../practice/place-kind';
import { CivilTime } from '../text/civil-time';
import type { Message } from './message';
import { fitsSms, gsmText } from './sms';

/** Anybody may read these on the way. */
const ORDINARY_CHANNELS: readonly Channel[] = ['sms', 'mail'];

export const isOrdinary = (channel: Channel): boolean => ORDINARY_CHANNELS.includes(channel);

/** Health data may be written there, hence also what she adds by hand. */
const SECURED_CHANNELS: readonly Channel[] = ['file', 'secureMail'];

export const isSecured = (channel: Channel): boolean => SECURED_CHANNELS.includes(channel);

/** The sentences there are. */
export const NOTICE_KINDS = ['read', 'readBefore', 'urgent', 'callDesk'] as const;
const NoticeKind = z.enum(NOTICE_KINDS);
export type NoticeKind = z.infer<typeof NoticeKind>;

/** Which sentence, and the one thing that she fills in. */
const NoticeChoice = z.object({ kind: NoticeKind, before: z.union([CivilTime, z.literal('')]) });
export type NoticeChoice = z.infer<typeof NoticeChoice>;

const USUAL: NoticeChoice = { kind: 'read', before: '' };

/** The choice that was kept beside a message; the usual one where none was, or what was kept is not one. */
export function readNoticeChoice(kept: string | undefined): NoticeChoice {
  try {
    return NoticeChoice.parse(JSON.parse(kept ?? ''));
  } catch {
    return USUAL;
  }
}

export const writtenNoticeChoice = (choice: NoticeChoice): string => JSON.stringify(choice);

/** What fills the places: names, an hour and a number of the practice, never of a patient. */
export type NoticeValues = {
  readonly recipient: string;
  /** « cabinet dentaire des Tilleuls », « clinique du Plateau ». */
  readonly practice: string;
  /** When the message was noted, on the practice's clock. */
  readonly noted: CivilTime;
  /** The practice's own number as it reads; empty where none is known. */
  readonly phone: string;
  /** When it is to be read; empty until it is chosen. */
  readonly before: string;
};

/** Of each kind the sentences from the fullest to the shortest, built from nothing but these values. */
export type NoticeWords = {
  readonly subject: string;
  readonly sentences: Readonly<Record<NoticeKind, readonly ((values: NoticeValues) => string)[]>>;
};

/** Of a practice that is gone nobody knows what callers called it. */
const NOWHERE: Place = { calledAs: null, region: null };

/** The values that a message and its practice give. */
export const noticeValues = (
  { recipientName, practiceName }: Pick<Message, 'recipientName' | 'practiceName'>,
  { place, ...more }: Pick<NoticeValues, 'before' | 'noted' | 'phone'> & { readonly place: Place | null },
): NoticeValues => ({
  recipient: recipientName,
  practice: `${placeKindOf(place ?? NOWHERE)} ${practiceName}`,
  ...more,
});

/** The fullest sentence that one short message holds, never cut; null while its hour is not chosen. */
export function noticeText(kind: NoticeKind, values: NoticeValues, words: NoticeWords): string | null {
  if (kind === 'readBefore' && !CivilTime.safeParse(values.before).success) return null;
  const candidates = words.sentences[kind].map((sentence) => gsmText(sentence(values)));
  return candidates.find(fitsSms) ?? candidates.at(-1) ?? null;
}

/** An address that opens a new mail in the user's own program, with nothing about anybody in it. */
export const mailtoAddress = (to: string, subject: string, body: string): string =>
  `mailto:${encodeURIComponent(to).replace(/%40/g, '@')}?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(body)}`;
