/** Phrases of an espanso match file (YAML): triggers and replacements, its own marks put in our words. */
import { parseDocument } from 'yaml';
import * as z from 'zod/mini';
import { fail, ok, type Result } from '../../text/result';
import { EspansoVariable, FormFields, formVariables, tagOf } from './espanso-variables';
import { fieldTag, Losses, replaceMarks, withoutHtml, withoutMarkdown } from './foreign-text';
import {
  type FileRefusal,
  foreignPhrase,
  type ImportedPhrase,
  refusedEntry,
  withOpenEnd,
} from './phrase-exchange';
import { refusalOf } from './phrase-hostile';

const text = z.optional(z.nullable(z.string()));

const Match = z.object({
  trigger: text,
  triggers: z.optional(z.nullable(z.array(z.string()))),
  regex: text,
  label: text,
  replace: text,
  html: text,
  markdown: text,
  image_path: text,
  form: text,
  form_fields: FormFields,
  vars: z.optional(z.nullable(z.array(EspansoVariable))),
});
type Match = z.infer<typeof Match>;

const File = z.object({
  imports: z.optional(z.nullable(z.array(z.string()))),
  matches: z.optional(z.nullable(z.array(Match))),
  global_vars: z.optional(z.nullable(z.array(EspansoVariable))),
});

/** A few aliases are honest; thousands make a small file huge in memory. */
const MOST_ALIASES = 100;

/** `{{name}}`, `[[field]]` of a form, and the caret. */
const MARKS = /\$\|\$|\{\{\s*([^{}]+?)\s*\}\}|\[\[\s*([^[\]]+?)\s*\]\]/g;
const MARKS_WITHOUT_FORM = /\$\|\$|\{\{\s*([^{}]+?)\s*\}\}/g;

const wordsOf = ({ replace, form, html, markdown }: Match, losses: Losses): string => {
  if (html) return withoutHtml(html, losses);
  if (markdown) return withoutMarkdown(markdown, losses);
  return replace || form || '';
};

function textOf(match: Match, globals: readonly EspansoVariable[], losses: Losses): string {
  const own = match.vars ?? [];
  const fields = [match.form_fields, ...own.map(({ params }) => params?.fields)].flatMap(formVariables);
  const variables = [...globals, ...own, ...fields];
  const marks = match.form && !match.replace ? MARKS : MARKS_WITHOUT_FORM;
  return replaceMarks(wordsOf(match, losses), { marks, losses }, ([mark, variable = '', field = '']) => {
    if (mark === '$|$') return '{curseur}';
    // « form.field » of a form among the variables.
    const name = variable || field;
    const last = name.split('.').at(-1) ?? '';
    return tagOf(name, variables, losses) ?? tagOf(last, variables, losses) ?? fieldTag(last);
  });
}

/** One phrase for each trigger of a match. */
function phrasesOf(match: Match, globals: readonly EspansoVariable[]): ImportedPhrase[] {
  const losses = new Losses();
  const words = textOf(match, globals, losses);
  const triggers = [...(match.trigger ? [match.trigger] : []), ...(match.triggers ?? [])];
  const name = match.label ?? triggers[0] ?? match.regex ?? '';
  if (!words.trim()) return [refusedEntry(name, match.image_path ? 'imageOnly' : 'noText')];
  if (match.regex) losses.add('abbreviation');
  if (match.image_path) losses.add('image');
  const shared = { category: 'espanso', direction: match.label ?? '', losses: losses.all };
  if (triggers.length === 0) return [foreignPhrase(words, shared)];
  return triggers.map((abbreviation) => foreignPhrase(words, { ...shared, abbreviation }));
}

/** The file as it is written: every scalar but an empty one as a text, so that `trigger: 15` is « 15 » and `replace: 0142…` keeps its zero. */
function dataOf(yaml: string): Result<unknown, 'unreadable'> {
  const document = parseDocument(yaml, { schema: 'failsafe', customTags: ['null'] });
  if (document.errors.length > 0) return fail('unreadable');
  try {
    return ok(document.toJS({ maxAliasCount: MOST_ALIASES }));
  } catch {
    return fail('unreadable');
  }
}

/** Reads a match file; what it does by scripts or images has no text and is told as refused. */
export const phrasesFromEspanso = (yaml: string): Result<ImportedPhrase[], FileRefusal> => {
  const data = dataOf(yaml);
  if (!data.ok) return data;
  const refusal = refusalOf(data.value);
  if (refusal) return fail(refusal);
  const file = File.safeParse(data.value);
  if (!file.success) return fail('unknownFormat');
  const { imports, matches, global_vars } = file.data;
  if (!matches && !global_vars && !imports) return fail('unknownFormat');
  const phrases = [
    // Files that this one would have brought along: told, and never dropped in silence.
    ...(imports ?? []).map((name) => refusedEntry(name, 'noText')),
    ...(matches ?? []).flatMap((match) => phrasesOf(match, global_vars ?? [])),
  ];
  if (/\n$/.test(yaml)) return ok(phrases);
  // Cut in its last entry, a file has a trigger without its words.
  return phrases.at(-1)?.refused ? fail('unreadable') : ok(withOpenEnd(phrases));
};
