/** What may travel by an ordinary channel: « a message waits », never a patient's name nor why (CNIL; health data only by secure mail). */
import type { Channel } from '../practice/dispatch';
import { fold } from '../text/search-text';
import type { Message } from './message';
import { fitsSms, gsmText } from './sms';

/** Anybody may read these on the way. */
const ORDINARY_CHANNELS: readonly Channel[] = ['sms', 'mail'];

export const isOrdinary = (channel: Channel): boolean => ORDINARY_CHANNELS.includes(channel);

/** The sentences of a notice, the fullest first; each is built from names of the practice only. */
export type NoticeWords = {
  readonly subject: string;
  readonly full: (recipient: string, practice: string, hour: string) => string;
  readonly short: (practice: string) => string;
  readonly shortest: string;
};

type NoticeSource = Pick<Message, 'recipientName' | 'practiceName'>;

/** The fullest notice that one short message holds; never cut. */
export function neutralNotice(message: NoticeSource, words: NoticeWords, hour: string): string {
  const candidates = [
    words.full(message.recipientName, message.practiceName, hour),
    words.short(message.practiceName),
    words.shortest,
  ].map(gsmText);
  return candidates.find(fitsSms) ?? gsmText(words.shortest);
}

/** An address that opens a new mail in the user's own program, with nothing about anybody in it. */
export const mailtoAddress = (to: string, subject: string, body: string): string =>
  `mailto:${encodeURIComponent(to).replace(/%40/g, '@')}?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(body)}`;

const wordsOf = (texts: readonly string[]): string[] =>
  texts.flatMap((text) => fold(text).split(' ')).filter((word) => word.length > 2);

/** Everything that identifies the patient or tells why. */
const personalTexts = (message: Message): string[] => [
  message.patientName,
  message.callerName,
  message.birthDate,
  message.phone,
  message.reason,
  message.body,
  message.place,
  ...Object.values(message.slip.details),
];

/** What must not be in a notice: words of illness, by lib/content, and everything that this message says of anybody. */
export type NoticeRule = {
  readonly healthWords: ReadonlySet<string>;
  readonly ordinaryWords: ReadonlySet<string>;
};

/**
 * The words for which an ordinary channel is refused, as typed and each once; none when the text may go. A word of the
 * neutral notice itself is allowed, even where the practice is called « dentaire » or the patient has the doctor's name.
 */
export function refusedWords(
  text: string,
  { message, neutral }: { readonly message: Message; readonly neutral: string },
  { healthWords, ordinaryWords }: NoticeRule,
): string[] {
  const allowed = new Set([...wordsOf([neutral]), ...ordinaryWords]);
  const personal = new Set(wordsOf(personalTexts(message)));
  const isRefused = (word: string) => !allowed.has(word) && (healthWords.has(word) || personal.has(word));
  const typed = text.split(/[^\p{L}\p{N}]+/u).filter(Boolean);
  return [...new Set(typed.filter((word) => wordsOf([word]).some(isRefused)))];
}
