// What the panel asks of an agenda's page, by the row of its host: built with the product's own modules.
import { sites } from '../../lib/content/sites';
import { questionFor } from '../../lib/domain/practice/shown/found-words';
import type { Question } from '../../lib/domain/practice/shown/page-sight';
import { patientQuestion } from '../../lib/domain/practice/shown/shown-patient';

/** For whose agenda it is, and for the open file. Throws where no row is known. */
export function questionsOn(origin: string): { readonly practice: Question; readonly file: Question } {
  const row = sites.find(({ origins }) => origins.includes(origin));
  if (!row) throw new Error(`no row for ${origin}`);
  return { practice: questionFor(row.reading.practice, null), file: patientQuestion(row.reading) };
}
