/** How long a short message is for the network that carries it (3GPP TS 23.038, the GSM 7-bit alphabet). */

/** One message, without being cut in two. */
const SMS_LIMIT = 160;
/** The same once a single character is outside of the alphabet: the whole message is then sent in 16 bits. */
const UNICODE_LIMIT = 70;

const BASIC =
  '@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !"#¤%&\'()*+,-./0123456789:;<=>?¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà';
/** Reached through an escape: they count double. */
const EXTENDED = '\f^{}\\[~]|€';

const REPLACED: ReadonlyMap<string, string> = new Map([
  ['’', "'"],
  ['‘', "'"],
  ['«', '"'],
  ['»', '"'],
  ['…', '...'],
  ['–', '-'],
  ['—', '-'],
  ['œ', 'oe'],
  ['Œ', 'Oe'],
  ['\u00a0', ' '],
  ['\u202f', ' '],
]);

const isKnown = (character: string): boolean => BASIC.includes(character) || EXTENDED.includes(character);

const folded = (character: string): string => {
  if (isKnown(character)) return character;
  const plain = REPLACED.get(character) ?? character.normalize('NFD').replace(/\p{M}+/gu, '');
  return [...plain].every(isKnown) ? plain : character;
};

/** The same text in letters that the network knows, where there are any: « ê » becomes « e », « ’ » becomes « ' ». */
export const gsmText = (text: string): string => [...text.normalize('NFC')].map(folded).join('');

/** What the counter shows. */
export type SmsSize = { readonly used: number; readonly limit: number };

export const smsSize = (text: string): SmsSize => {
  const characters = [...text];
  if (!characters.every(isKnown)) return { used: text.length, limit: UNICODE_LIMIT };
  const doubled = characters.filter((character) => EXTENDED.includes(character)).length;
  return { used: characters.length + doubled, limit: SMS_LIMIT };
};

/** True when the text goes by one short message. */
export const fitsSms = (text: string): boolean => {
  const { used, limit } = smsSize(text);
  return used <= limit;
};
