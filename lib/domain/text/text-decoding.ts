/** The text of a file whatever system wrote it: UTF-8, UTF-16, Windows, Macintosh or DOS; a damaged file is refused. */
import { fail, ok, type Result } from './result';

/** The upper half of code page 850, which French DOS and some Windows tools still write; no browser decodes it. */
const CP850 =
  'ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜø£Ø×ƒáíóúñÑªº¿®¬½¼¡«»░▒▓│┤ÁÂÀ©╣║╗╝¢¥┐└┴┬├─┼ãÃ╚╔╩╦╠═╬¤ðÐÊËÈıÍÎÏ┘┌█▄¦Ì▀ÓßÔÒõÕµþÞÚÛÙýÝ¯´\u00ad±‗¾¶§÷¸°¨·¹³²■\u00a0';

const fromCp850 = (bytes: Uint8Array): string =>
  Array.from(bytes, (byte) => (byte < 0x80 ? String.fromCharCode(byte) : CP850.charAt(byte - 0x80))).join('');

const OLD_ALPHABETS: readonly ((bytes: Uint8Array) => string)[] = [
  (bytes) => new TextDecoder('windows-1252').decode(bytes),
  (bytes) => new TextDecoder('macintosh').decode(bytes),
  fromCp850,
];

/** Letters and signs that French texts are made of, counted for, and what none holds, counted against. */
const USUAL = /[éèàêçùâîôûëïœÉÀÈÇÊ«»’…€\u00a0–—°]/g;
const UNUSUAL = /[\u0080-\u009f¤¦¨¬¯´¸¼½¾×÷ðþÞÐ¿¡ª░▒▓│┤╣║╗╝┐└┴┬├─┼╚╔╩╦╠═╬┘┌█▄▀■‗√∫≈∆◊Ωπ∏∑∂ªº‡†ˆ˜˘˙˚˝˛ˇ]/g;
/**
 * « PrŽnom », « Prénom‚ », « confirmÇ », « PRêNOM », « MŸller », « €a », « o— », « Ao–t », « Ç Bonjour È »: a capital or a sign
 * where no word has one.
 */
const MISPLACED = new RegExp(
  [
    String.raw`\p{Ll}[^\p{Ll}\p{P}\p{Z}\p{N}\n\r]+\p{Ll}`,
    String.raw`\p{Ll}[‚„‹›Š‰ŽžÕ‘]\p{Ll}`,
    String.raw`\p{Ll}(?![A-Z])\p{Lu}`,
    String.raw`\p{Lu}(?![a-z])\p{Ll}\p{Lu}`,
    String.raw`\p{L}(?:‚|[ŸÅ]\p{Ll})`,
    String.raw`€\p{L}`,
    String.raw`(?<!\p{L})[oO]—|\p{L}o–t`,
    String.raw`(?<!\p{L})[ÇÈÉÊ](?!\p{L})`,
  ].join('|'),
  'gu',
);

const likelihood = (text: string): number =>
  (text.match(USUAL) ?? []).length -
  3 * (text.match(UNUSUAL) ?? []).length -
  3 * (text.match(MISPLACED) ?? []).length;

const fromOldAlphabet = (bytes: Uint8Array): string => {
  const readings = OLD_ALPHABETS.map((decode) => decode(bytes));
  return readings.reduce((best, text) => (likelihood(text) > likelihood(best) ? text : best));
};

const UTF16_MARKS: readonly (readonly [string, number, number])[] = [
  ['utf-16le', 0xff, 0xfe],
  ['utf-16be', 0xfe, 0xff],
];

/** Without its mark, UTF-16 shows by the zeros beside its plain letters. */
const unmarkedUtf16 = (bytes: Uint8Array): string | null => {
  const head = bytes.subarray(0, 400);
  const zeros = (odd: number) => head.filter((byte, at) => byte === 0 && at % 2 === odd).length;
  if (zeros(1) > head.length / 4) return 'utf-16le';
  return zeros(0) > head.length / 4 ? 'utf-16be' : null;
};

/** Bytes above ASCII that are parts of whole characters of UTF-8, and those that are not. */
function utf8Counts(bytes: Uint8Array): { readonly whole: number; readonly broken: number } {
  const text = new TextDecoder('utf-8').decode(bytes);
  const whole = (text.match(/[\u0080-\ufffc\u{10000}-\u{10ffff}]/gu) ?? []).length;
  return { whole, broken: (text.match(/\ufffd/g) ?? []).length };
}

const decoded = (encoding: string, bytes: Uint8Array): Result<string, 'damaged'> => {
  try {
    return ok(new TextDecoder(encoding, { fatal: true }).decode(bytes));
  } catch {
    return fail('damaged');
  }
};

/**
 * The text of a file. One that is UTF-8 but for some bytes is damaged: read in an old alphabet, every one of its accents
 * would be garbled.
 */
export function decodeText(bytes: Uint8Array): Result<string, 'damaged'> {
  const marked = UTF16_MARKS.find(([, first, second]) => bytes[0] === first && bytes[1] === second)?.[0];
  const utf16 = marked ?? unmarkedUtf16(bytes);
  if (utf16) return decoded(utf16, bytes);
  const utf8 = decoded('utf-8', bytes);
  if (utf8.ok) return utf8;
  const { whole, broken } = utf8Counts(bytes);
  const isMarked = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
  return isMarked || whole >= broken ? fail('damaged') : ok(fromOldAlphabet(bytes));
}
