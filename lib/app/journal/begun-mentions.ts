/** What names a person in forms that were begun and not saved: of each the lines that answer, never those of somebody else. */
import { indexTerms } from '../../domain/journal/journal-terms';
import { type HalfForm, typedLines, withoutLines } from '../../domain/record/half-form';
import type { FormDesk } from '../forms/form-desk';

/** One line of a form, or the few texts of one person that stand together. */
export type Begun = {
  readonly kind: 'halfForms';
  readonly id: string;
  readonly form: HalfForm;
  readonly line: readonly string[];
};

/** A number or a date as it is written in the middle of a line. */
const NUMBER = /\+?\d[\d\s().\-/]{4,}\d/g;

const idOf = (form: HalfForm, line: readonly string[]): string => [form.id, ...line].join('\n');

/** Each line that stands in them. */
export const begunIn = (forms: readonly HalfForm[]): Begun[] =>
  forms.flatMap((form) =>
    typedLines(form).map((line): Begun => ({ kind: 'halfForms', id: idOf(form, line), form, line })),
  );

/** By what a search finds it: nobody has said yet what of it is a name, a number or a date. */
export const begunTerms = ({ line }: Begun): string[] => {
  const numbers = line.flatMap((text) => text.match(NUMBER) ?? []);
  return indexTerms({ texts: [], names: line, phones: numbers, birthDates: numbers, facets: [] });
};

/** Takes these lines out of their forms; what it gives puts them back, unless somebody went on typing there meanwhile. */
export async function eraseBegun(
  forms: Pick<FormDesk, 'all' | 'rewrite' | 'stands'>,
  begun: readonly Begun[],
): Promise<() => Promise<void>> {
  const taken = new Set(begun.map(({ id }) => id));
  const changed: { readonly form: HalfForm; readonly written: string }[] = [];
  for (const form of forms.all()) {
    const draft = withoutLines(form.draft, (line) => taken.has(idOf(form, line)));
    if (draft === form.draft) continue;
    const written = typedLines({ ...form, draft }).length > 0 ? draft : '';
    await forms.rewrite(form.id, written);
    changed.push({ form, written });
  }
  return async () => {
    for (const { form, written } of changed)
      if (forms.stands(form.id) === written) await forms.rewrite(form.id, form.draft);
  };
}
