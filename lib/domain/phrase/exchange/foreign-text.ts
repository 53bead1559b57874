/** The text of another tool on its way into a template of ours: its own marks become ours, its plain braces are none. */
import type { ImportLoss } from './phrase-exchange';

/** Collected while one text is read. */
export class Losses {
  readonly #found = new Set<ImportLoss>();

  add(loss: ImportLoss): void {
    this.#found.add(loss);
  }

  get all(): readonly ImportLoss[] {
    return [...this.#found];
  }
}

/** A field to fill in; what would end the tag, or split it, goes. */
export const fieldTag = (label: string, initial = ''): string => {
  const clean = (text: string) => text.replace(/[{}\r\n]+/g, ' ').trim();
  const name = clean(label).replaceAll('=', ' ') || 'à remplir';
  return initial.trim() ? `{?${name}=${clean(initial)}}` : `{?${name}}`;
};

/** One of several answers; a single one is no choice. */
export function choiceTag(options: readonly string[], label: string): string {
  const clean = options.map((option) => option.replace(/[{}|\r\n]+/g, ' ').trim()).filter(Boolean);
  return clean.length > 1 ? `{${clean.join('|')}}` : fieldTag(label, clean[0]);
}

/** Plain braces would be a tag of ours: brackets say the same. */
export function plainText(text: string, losses: Losses): string {
  if (/[{}]/.test(text)) losses.add('braces');
  return text.replaceAll('{', '(').replaceAll('}', ')');
}

/** Replaces the marks of a text, and makes what stands between them plain. */
export function replaceMarks(
  text: string,
  { marks, losses }: { readonly marks: RegExp; readonly losses: Losses },
  tagOf: (groups: readonly string[]) => string,
): string {
  const parts: string[] = [];
  let end = 0;
  for (const found of text.matchAll(marks)) {
    parts.push(plainText(text.slice(end, found.index), losses), tagOf(found.map((group) => group ?? '')));
    end = found.index + found[0].length;
  }
  return [...parts, plainText(text.slice(end), losses)].join('');
}

/** The entities that French pages are written with, by name. */
const ENTITIES = new Map(
  (
    'nbsp \u00a0 thinsp \u2009 lt < gt > quot " apos \' amp & eacute é egrave è ecirc ê euml ë agrave à acirc â ccedil ç ' +
    'icirc î iuml ï ocirc ô ugrave ù ucirc û uuml ü oelig œ aelig æ Eacute É Egrave È Ecirc Ê Agrave À Acirc Â Ccedil Ç ' +
    'Ocirc Ô OElig Œ laquo « raquo » rsquo ’ lsquo ‘ ldquo “ rdquo ” hellip … ndash – mdash — euro € deg ° bull • middot ·'
  )
    .split(' ')
    .flatMap((name, at, all) => (at % 2 === 0 ? [[name, all[at + 1] ?? ''] as const] : [])),
);

const numbered = (digits: string, radix: number): string => {
  const code = Number.parseInt(digits, radix);
  return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : '';
};

/** What an entity stands for; one that is not known stays as it is written. */
const entity = (written: string, name: string): string => {
  if (name.startsWith('#'))
    return /^#x/i.test(name) ? numbered(name.slice(2), 16) : numbered(name.slice(1), 10);
  return ENTITIES.get(name) ?? written;
};

/** What no plain sentence holds: a whole tag of the ones that texts are formatted with. */
const TAG =
  /<\/?(?:html|body|p|br|div|span|b|strong|i|em|u|s|a|ul|ol|li|h[1-6]|img|table|tr|td|font|hr|blockquote|pre|code)(?:\s[^<>]*)?\/?>/i;

export const isHtml = (text: string): boolean => TAG.test(text);

/** The words of HTML, its line ends kept. */
export function withoutHtml(html: string, losses: Losses): string {
  losses.add('formatting');
  if (/<img\b/i.test(html)) losses.add('image');
  return html
    .replace(/<(?:style|script)\b[\s\S]*?<\/(?:style|script)>/gi, '')
    .replace(/<br\s*\/?>|<\/(?:p|div|li|h\d|tr)>(?!\s*$)/gi, '\n')
    .replace(/<\/t[dh]>(?=\s*<t[dh])/gi, ' ')
    .replace(/<[^<>]*>/g, '')
    .replace(/&(#\d{1,7}|#x[\da-f]{1,6}|\w{2,8});/gi, (written: string, name: string) =>
      entity(written, name),
    )
    .trim();
}

/** The words of Markdown. */
export function withoutMarkdown(markdown: string, losses: Losses): string {
  losses.add('formatting');
  if (/!\[[^\]]*\]\([^)]*\)/.test(markdown)) losses.add('image');
  return markdown
    .replace(/!\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/(\*\*|__)(.+?)\1/g, '$2')
    .replace(/(?<![\w*])\*([^*\n]+)\*(?!\w)/g, '$1')
    .replace(/(?<![\p{L}\p{N}_])_([^_\n]+)_(?![\p{L}\p{N}_])/gu, '$1')
    .replace(/~~([^~\n]+)~~|`([^`\n]+)`/g, '$1$2')
    .replace(/^#{1,6} /gm, '');
}

const DAY_SIGNS = /%[aAbBcCdDeFgGhjmuUVwWxyY]|\b(?:[dDjJ]{1,4}|M{2,4}|[yYaA]{2,4})\b|[dDMyY]{2}/;
const HOUR_SIGNS = /%[HIklMpPrRsSTXzZ]|\b(?:[hH]{1,2})\b|[hH]{1,2}[:h ]?(?:mm|ii)|\bLT\b/;

/** Without a day of the month or of the week a format writes a part of a date: « 2026 », « novembre 2026 ». */
const DAY_NAMED = /%[aAcdDeFjuvwx+]|(?<!%)[dDjJlL]/;

const isPartOfDate = (format: string): boolean => DAY_SIGNS.test(format) && !DAY_NAMED.test(format);

const momentNow = (hasHour: boolean, hasDay: boolean): string => {
  if (!hasHour) return '{date_appel}';
  return hasDay ? '{date_appel} à {heure_appel}' : '{heure_appel}';
};

/** A moment by its format: the day, the hour or both; an offset is never today's date, nor is a part of one. */
export function momentTag(
  {
    format,
    offsetDays,
    name,
  }: { readonly format: string; readonly offsetDays: number | null; readonly name: string },
  losses: Losses,
): string {
  const hasHour = HOUR_SIGNS.test(format);
  if (offsetDays === 0 && isPartOfDate(format)) {
    losses.add('computed');
    return fieldTag(name);
  }
  losses.add('dateFormat');
  if (offsetDays === 0) return momentNow(hasHour, DAY_SIGNS.test(format));
  if (offsetDays === 1 && !hasHour) return '{demain}';
  losses.add('dateOffset');
  return fieldTag(name);
}
