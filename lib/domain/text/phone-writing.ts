/** Numbers as they are copied and said: links, brackets, extensions, short services. */
import { withoutHiddenSigns } from './copied-text';
import type { Region } from './region';
import { digitsOf } from './spoken-number';

/** What was typed, without its extension. */
export type WrittenPhone = { readonly number: string; readonly extension: string };

/** « tel: », « Tél. : », « Portable » and the like before a number. */
const LABEL =
  /^(?:(?:tel|tél|telephone|téléphone|phone|callto|sip|fax|mobile|mob|portable|port|fixe|gsm|natel|cell|n°|no)\.?\s*[:=]?\s*)+(?=[+(\d]|z[eé]ro\b|plus\b)/iu;

const EXTENSION =
  /\s*[,;(]?\s*(?:poste|extension|ext|interne|int|local|post|x|#)\s*\.?\s*(?:n°|no\.?|=|:)?\s*(\d{1,6})\s*\)?$/iu;

/** « zéro six trente-neuf… », as dictation writes it; whatever holds another word stays as it is. */
function asDigits(text: string): string {
  if (!/\p{L}/u.test(text)) return text;
  const plain = text
    .normalize('NFD')
    .toLowerCase()
    .replace(/\p{M}+/gu, '');
  const digits = digitsOf(plain).replace(/^plus /, '+');
  return /^[+\d\s.,-]+$/.test(digits) ? digits.replaceAll(',', '') : text;
}

/** The digits and signs that were meant, and the extension apart. */
export function writtenPhone(raw: string): WrittenPhone {
  const shown = withoutHiddenSigns(raw)
    .replace(/[‐‑‒–—−_]/g, '-')
    .replace(/^["'’‘=<[\s]+|["'’‘>\]\s;,.]+$/g, '')
    .replace(LABEL, '')
    .replace(/\((\+\d{1,3})\)/g, '$1')
    // « +33-6-…;phone-context=… » of a telephone link.
    .replace(/;(?:phone-context|isub)=[^;]*/i, '');
  const [found = '', extension = ''] = EXTENSION.exec(shown) ?? [];
  const number = asDigits(found ? shown.slice(0, -found.length) : shown);
  // « 118 218 » ends like nothing of the kind; a number alone after a sign is no extension of anything.
  return /\d{2}/.test(number) ? { number: number.trim(), extension } : { number: shown, extension: '' };
}

/** Short numbers of each region, by its numbering plan (ARCEP 2018-0881, CNAC, BIPT, OFCOM, ILR); 112 and 911 everywhere. */
const SHORT: Readonly<Record<Region, RegExp>> = {
  fr: /^(?:1[578]|11[2459]|19[1678]|116\d{3}|118\d{3}|3\d{3}|10\d{2})$/,
  qc: /^(?:[2-9]11|988)$/,
  be: /^(?:10\d|11[02]|116\d{3}|1[2-9]\d{2})$/,
  ch: /^(?:11[278]|14[03-7]|14[124]\d|116\d{3}|1[678]\d{1,2})$/,
  lu: /^(?:11[23]|116\d{3}|12\d{3})$/,
};

/** The digits of a short number, in the groups in which it is said; null when it is none. */
export function shortNumber(number: string, region: Region): readonly string[] | null {
  const digits = number.replace(/[\s.-]/g, '');
  if (!/^\d+$/.test(digits) || !(SHORT[region].test(digits) || ['112', '911'].includes(digits))) return null;
  return digits.length > 3
    ? (digits.match(/^\d{3}(?=\d{3}$)|\d{3}$(?<=^\d{6})|\d{2}/g) ?? [digits])
    : [digits];
}

/** Pairs of a French number: « 0692 00 11 22 » is said « 06 92 00 11 22 ». */
export const inPairs = (digits: string): string => (digits.match(/\d{1,2}/g) ?? []).join(' ');
