/** Snippets of VS Code: a prefix, a body of lines, and `${1:…}` for what is filled in. */
import * as z from 'zod/mini';
import { choiceTag, fieldTag, Losses, momentTag, replaceMarks } from './foreign-text';
import { foreignPhrase, type ImportedPhrase, refusedEntry } from './phrase-exchange';

const Texts = z.union([z.string(), z.array(z.string())]);

const Snippet = z.object({
  prefix: z.optional(Texts),
  body: Texts,
  description: z.optional(Texts),
});

export const VsCodeFile = z.record(z.string(), Snippet);

/** `${1|a,b|}`, `${1:text}`, `${NAME}`, `$1`, `$NAME`, and an escaped dollar. */
const MARK = /\\([$}\\])|\$\{(\d+)\|([^|{}]*)\|\}|\$\{(\w+)(?::([^{}]*))?\}|\$(\d+|[A-Z][A-Z_]+)/g;

const DAYS = /^CURRENT_(?:DATE|DAY_NAME\w*|MONTH\w*|YEAR\w*)$/;
const HOURS = /^CURRENT_(?:HOUR|MINUTE|SECOND)$/;

function named(name: string, initial: string, losses: Losses): string {
  if (name === '0') return '{curseur}';
  if (/^\d+$/.test(name)) return fieldTag(initial ? initial : `champ ${name}`, initial);
  losses.add('computed');
  if (HOURS.test(name)) return momentTag({ format: 'HH:mm', offsetDays: 0, name }, losses);
  // A part of a date is no date: asked for, never today's by guess.
  return fieldTag(DAYS.test(name) ? 'date' : name, initial);
}

function tagFor(groups: readonly string[], losses: Losses): string {
  const [, escaped = '', choice = '', options = '', braced = '', initial = '', bare = ''] = groups;
  if (escaped) return escaped === '}' ? ')' : escaped;
  if (choice) return choiceTag(options.split(','), `champ ${choice}`);
  return named(braced || bare, initial, losses);
}

const list = (texts: string | readonly string[] | undefined): readonly string[] =>
  typeof texts === 'string' ? [texts] : (texts ?? []);

/** One phrase for each prefix of each snippet. */
export const phrasesFromVsCode = (file: z.infer<typeof VsCodeFile>): ImportedPhrase[] =>
  Object.entries(file).flatMap(([name, { prefix, body, description }]) => {
    const losses = new Losses();
    const text = replaceMarks(list(body).join('\n'), { marks: MARK, losses }, (groups) =>
      tagFor(groups, losses),
    );
    if (!text.trim()) return [refusedEntry(name, 'noText')];
    const direction = list(description).join(' ') || name;
    const foreign = { category: 'VS Code', direction, losses: losses.all };
    const prefixes = list(prefix);
    return prefixes.length === 0
      ? [foreignPhrase(text, foreign)]
      : prefixes.map((abbreviation) => foreignPhrase(text, { ...foreign, abbreviation }));
  });
