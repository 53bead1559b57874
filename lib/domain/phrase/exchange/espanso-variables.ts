/** What the variables of an espanso file stand for in our templates. */
import * as z from 'zod/mini';
import { choiceTag, fieldTag, type Losses, momentTag, replaceMarks } from './foreign-text';

/** A field of a form, under its own name. */
const FormField = z.object({
  type: z.optional(z.nullable(z.string())),
  default: z.optional(z.nullable(z.string())),
  values: z.optional(z.union([z.string(), z.array(z.unknown())])),
});
export const FormFields = z.optional(z.nullable(z.record(z.string(), FormField)));

const Params = z.object({
  format: z.optional(z.nullable(z.string())),
  offset: z.optional(z.nullable(z.string())),
  echo: z.optional(z.nullable(z.string())),
  default: z.optional(z.nullable(z.string())),
  values: z.optional(z.nullable(z.array(z.unknown()))),
  choices: z.optional(z.nullable(z.array(z.unknown()))),
  fields: FormFields,
});

export const EspansoVariable = z.object({
  name: z.string(),
  type: z.string(),
  params: z.optional(z.nullable(Params)),
});
export type EspansoVariable = z.infer<typeof EspansoVariable>;

/** A field of a form is a variable by its own name. */
export const formVariables = (fields: z.infer<typeof FormFields>): EspansoVariable[] =>
  Object.entries(fields ?? {}).map(([name, field]) => ({
    name,
    type: field.type ?? 'text',
    params: {
      values: typeof field.values === 'string' ? field.values.split('\n') : field.values,
      default: field.default ?? undefined,
    },
  }));

const Labelled = z.object({ label: z.string() });

/** A value of a choice is a text, or a label over an id. */
const optionOf = (value: unknown): string[] => {
  if (typeof value === 'string') return [value];
  const labelled = Labelled.safeParse(value);
  return labelled.success ? [labelled.data.label] : [];
};

const DAY_SECONDS = 86_400;

const offsetDays = (offset: string | null | undefined): number | null => {
  const seconds = Number(offset ?? 0);
  return Number.isFinite(seconds) && seconds % DAY_SECONDS === 0 ? seconds / DAY_SECONDS : null;
};

const KINDS: Readonly<Record<string, (variable: EspansoVariable, losses: Losses) => string>> = {
  date: ({ name, params }, losses) =>
    momentTag({ format: params?.format ?? '', offsetDays: offsetDays(params?.offset), name }, losses),
  choice: ({ name, params }) => choiceTag((params?.values ?? []).flatMap(optionOf), name),
  list: ({ name, params }) => choiceTag((params?.values ?? []).flatMap(optionOf), name),
  random: ({ name, params }, losses) => {
    losses.add('random');
    return choiceTag((params?.choices ?? []).flatMap(optionOf), name);
  },
  text: ({ name, params }) => fieldTag(name, params?.default ?? ''),
  form: ({ name }) => fieldTag(name),
};

const INNER = /\{\{\s*([^{}]+?)\s*\}\}/g;

/** The words of an « echo », in which other variables may stand; itself left out, so that it never goes round. */
function echoed(variable: EspansoVariable, variables: readonly EspansoVariable[], losses: Losses): string {
  const others = variables.filter((each) => each.name !== variable.name);
  return replaceMarks(
    variable.params?.echo ?? '',
    { marks: INNER, losses },
    ([, name = '']) => tagOf(name, others, losses) ?? fieldTag(name),
  );
}

/** The tag of a variable by its name, undefined when there is none; what a script would compute is asked for. */
export function tagOf(
  name: string,
  variables: readonly EspansoVariable[],
  losses: Losses,
): string | undefined {
  // « global » only says where the variable stands.
  const variable = variables.findLast((each) => each.name === name && each.type !== 'global');
  if (!variable) return undefined;
  if (variable.type === 'echo') return echoed(variable, variables, losses);
  const known = Object.hasOwn(KINDS, variable.type) ? KINDS[variable.type] : undefined;
  if (known) return known(variable, losses);
  losses.add('computed');
  return fieldTag(name);
}
