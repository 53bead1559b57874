/** Phrases of an espanso match file (YAML): triggers and replacements, its own marks put in our words. */
import { parseDocument } from 'yaml';
import * as z from 'zod/mini';
import { fail, ok, type Result } from '../../text/result';
import { type FileRefusal, foreignPhrase, type ImportedPhrase } from './phrase-exchange';
import { refusalOf } from './phrase-hostile';

const Variable = z.object({
  name: z.string(),
  type: z.string(),
  params: z.optional(z.object({ values: z.optional(z.array(z.unknown())) })),
});

const Match = z.object({
  trigger: z.optional(z.string()),
  triggers: z.optional(z.array(z.string())),
  replace: z.optional(z.string()),
  form: z.optional(z.string()),
  vars: z.optional(z.array(Variable)),
});
type Match = z.infer<typeof Match>;

const File = z.object({ matches: z.array(Match) });

/** A few aliases are honest; thousands make a small file huge in memory. */
const MOST_ALIASES = 100;

const tagOf = ({ type, params }: z.infer<typeof Variable>, name: string): string => {
  if (type === 'date') return '{date_appel}';
  const values = params?.values?.filter((value) => typeof value === 'string') ?? [];
  return type === 'choice' && values.length > 1 ? `{${values.join('|')}}` : `{?${name}}`;
};

const textOf = ({ replace, form, vars = [] }: Match): string => {
  const tags = new Map(vars.map((variable) => [variable.name, tagOf(variable, variable.name)]));
  return (replace ?? form ?? '')
    .replaceAll('$|$', '{curseur}')
    .replace(/\{\{([^{}]+)\}\}|\[\[([^[\]]+)\]\]/g, (_, variable?: string, field?: string) => {
      const name = (variable ?? field ?? '').trim();
      return tags.get(name) ?? `{?${name}}`;
    });
};

/** Reads a match file; what it does by scripts or images has no text and is left out. */
export const phrasesFromEspanso = (yaml: string): Result<ImportedPhrase[], FileRefusal> => {
  const document = parseDocument(yaml, { schema: 'core' });
  if (document.errors.length > 0) return fail('unreadable');
  let data: unknown;
  try {
    data = document.toJS({ maxAliasCount: MOST_ALIASES });
  } catch {
    return fail('unreadable');
  }
  const refusal = refusalOf(data);
  if (refusal) return fail(refusal);
  const file = File.safeParse(data);
  if (!file.success) return fail('unknownFormat');
  const phrases = file.data.matches.flatMap((match) => {
    const text = textOf(match);
    const abbreviation = match.trigger ?? match.triggers?.[0] ?? '';
    return text.trim() ? [foreignPhrase(text, { abbreviation, category: 'espanso' })] : [];
  });
  return ok(phrases);
};
