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

/** The words of HTML, its line ends kept. */
export function withoutHtml(html: string, losses: Losses): string {
  losses.add('formatting');
  if (/<img\b/i.test(html)) losses.add('image');
  return html
    .replace(/<(?:style|script)\b[\s\S]*?<\/(?:style|script)>/gi, '')
    .replace(/<br\s*\/?>|<\/(?:p|div|li|h\d|tr)>(?!\s*$)/gi, '\n')
    .replace(/<[^<>]*>/g, '')
    .replace(/&nbsp;/g, '\u00a0')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&#39;|&apos;/g, "'")
    .replace(/&eacute;/g, 'é')
    .replace(/&egrave;/g, 'è')
    .replace(/&agrave;/g, 'à')
    .replace(/&amp;/g, '&')
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
    .replace(/^#{1,6} /gm, '');
}

const DAY_SIGNS = /%[aAbBcCdDeFgGhjmuUVwWxyY]|\b(?:[dDjJ]{1,4}|M{2,4}|[yYaA]{2,4})\b|[dDMyY]{2}/;
const HOUR_SIGNS = /%[HIklMpPrRsSTXzZ]|\b(?:[hH]{1,2})\b|[hH]{1,2}[:h ]?(?:mm|ii)|\bLT\b/;

/** A moment by its format: the day, the hour or both; an offset is never today's date. */
export function momentTag(
  {
    format,
    offsetDays,
    name,
  }: { readonly format: string; readonly offsetDays: number | null; readonly name: string },
  losses: Losses,
): string {
  const hasHour = HOUR_SIGNS.test(format);
  const hasDay = DAY_SIGNS.test(format) || !hasHour;
  losses.add('dateFormat');
  if (offsetDays === 0) {
    if (hasDay && hasHour) return '{date_appel} à {heure_appel}';
    return hasHour ? '{heure_appel}' : '{date_appel}';
  }
  if (offsetDays === 1 && !hasHour) return '{demain}';
  losses.add('dateOffset');
  return fieldTag(name);
}
