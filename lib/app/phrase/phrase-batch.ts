/** One phrase or several handed over together: what they ask, and the text that they make. */
import { variableName } from '../../content/phrase/variable-names';
import type { FilledTemplate, PhraseQuestion } from '../../domain/phrase/phrase-fill';
import type { LanguageId } from '../../domain/text/language/language-id';

/** A phrase with its variables filled for this call. */
export type ReadyPhrase = { readonly phraseId: string; readonly filled: FilledTemplate };

/** What a blank asks for, in plain words; French unless she reads another language. */
export const blankName = ({ name }: { readonly name: string }, language: LanguageId = 'fr'): string =>
  variableName(name, language);

const markedParts = ({ parts }: FilledTemplate): string[] =>
  parts.map((part) => (part.kind === 'missing' ? `[${blankName(part)} ?]` : part.text));

/** Marks a blank so that nobody can miss it in the agenda: « [heure du rappel ?] ». */
export const textWithMarkedBlanks = (filled: FilledTemplate): string => markedParts(filled).join('');

/** Every question of the phrases, each once: asked for one, it is answered for all. */
export const batchQuestions = (batch: readonly ReadyPhrase[]): PhraseQuestion[] => {
  const questions = batch.flatMap(({ filled }) => filled.questions);
  return [...new Map(questions.map((question) => [question.name, question])).values()];
};

/** Names of the blanks of a batch in plain words, each once. */
export const batchBlanks = (batch: readonly ReadyPhrase[], language: LanguageId = 'fr'): string[] => [
  ...new Set(batch.flatMap(({ filled }) => filled.missing.map((name) => blankName({ name }, language)))),
];

/** The text of the phrases, one to a line; the first caret's place among them, counted from the end. */
export function batchText(batch: readonly ReadyPhrase[]): {
  readonly text: string;
  readonly caretFromEnd: number;
} {
  const texts = batch.map(({ filled }) => textWithMarkedBlanks(filled));
  const text = texts.join('\n');
  const at = batch.findIndex(({ filled }) => filled.caretPart !== null);
  const filled = batch[at]?.filled;
  if (!filled || filled.caretPart === null) return { text, caretFromEnd: 0 };
  const after = [markedParts(filled).slice(filled.caretPart).join(''), ...texts.slice(at + 1)];
  return { text, caretFromEnd: after.join('\n').length };
}
