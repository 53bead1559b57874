/** What makes the same complaint more serious in this person, in the words that are ticked. */
import * as z from 'zod/mini';
import type { LanguageId } from '../../domain/text/language/language-id';
import { Modifier } from '../../domain/triage/triage-modifier';
import { inLanguage } from '../text/in-language';
import data from './modifiers.json';

export const modifiers: readonly Modifier[] = z.array(Modifier).parse(data);

/** The same in a language. */
export const modifiersIn = (language: LanguageId): readonly Modifier[] =>
  inLanguage(modifiers, 'triage/modifiers', language);
