/** Combos of Beeftext: a keyword, a snippet, and `#{…}` for what is computed. */
import * as z from 'zod/mini';
import { fieldTag, isHtml, Losses, momentTag, replaceMarks, withoutHtml } from './foreign-text';
import { foreignPhrase, type ImportedPhrase, refusedEntry } from './phrase-exchange';

const Combo = z.object({
  name: z.optional(z.string()),
  keyword: z.string(),
  snippet: z.string(),
  group: z.optional(z.string()),
  enabled: z.optional(z.boolean()),
});

export const BeeftextFile = z.object({
  combos: z.array(Combo),
  groups: z.optional(
    z.array(z.object({ uuid: z.string(), name: z.string(), enabled: z.optional(z.boolean()) })),
  ),
});

/** `#{date}`, `#{dateTime:+1d:dd/MM}`, `#{input:Nom}`, `#{combo:x}` … */
const VARIABLE = /#\{([A-Za-z]+)(?::([^{}]*))?\}/g;

/** « +1d:dd/MM/yyyy » and « dd/MM/yyyy »: the shift, and how it is written. */
function shifted(settings: string): { readonly offsetDays: number | null; readonly format: string } {
  const [, shift, format = ''] = /^((?:[+-]?\d+[a-zA-Z])+)(?::(.*))?$/.exec(settings) ?? [];
  if (shift === undefined) return { offsetDays: 0, format: settings };
  const [, count, unit] = /^([+-]?\d+)([dw])$/.exec(shift) ?? [];
  return { offsetDays: unit ? Number(count) * (unit === 'w' ? 7 : 1) : null, format };
}

const MOMENTS: Readonly<Record<string, string>> = { date: 'dd/MM', time: 'HH:mm', dateTime: 'dd/MM HH:mm' };

function tagFor(name: string, settings: string, losses: Losses): string {
  const usual = Object.hasOwn(MOMENTS, name) ? MOMENTS[name] : undefined;
  if (usual !== undefined) {
    const { offsetDays, format } = shifted(settings);
    return momentTag({ format: format || usual, offsetDays, name: 'date' }, losses);
  }
  if (name === 'cursor') return '{curseur}';
  if (name !== 'input') losses.add('computed');
  return fieldTag(settings || name);
}

function textOf(snippet: string, losses: Losses): string {
  const words = isHtml(snippet) ? withoutHtml(snippet, losses) : snippet;
  return replaceMarks(words, { marks: VARIABLE, losses }, ([, variable = '', settings = '']) =>
    tagFor(variable, settings, losses),
  );
}

/** Every combo, those that were switched off there, alone or with their group, without their abbreviation. */
export function phrasesFromBeeftext({ combos, groups = [] }: z.infer<typeof BeeftextFile>): ImportedPhrase[] {
  const off = new Set(groups.filter((group) => group.enabled === false).map(({ uuid }) => uuid));
  const names = new Map(groups.map(({ uuid, name }) => [uuid, name]));
  return combos.map(({ name = '', keyword, snippet, group = '', enabled }) => {
    const losses = new Losses();
    const text = textOf(snippet, losses);
    if (!text.trim()) return refusedEntry(name || keyword, 'noText');
    const isOff = enabled === false || off.has(group);
    if (isOff) losses.add('disabled');
    return foreignPhrase(text, {
      abbreviation: isOff ? '' : keyword,
      category: names.get(group) ?? 'Beeftext',
      direction: name,
      losses: losses.all,
    });
  });
}
