/** What may be confirmed to whom, each row with its public source; drafts that no lawyer has read. */
import * as z from 'zod/mini';
import { CallerRule } from '../../domain/call/caller-rule';
import type { LanguageId } from '../../domain/text/language/language-id';
import { inLanguage } from '../text/in-language';
import data from './caller-rules.json';

export const callerRules: readonly CallerRule[] = z.array(CallerRule).parse(data);

/** The same in a language; what was checked is kept in the French words. */
export const callerRulesIn = (language: LanguageId): readonly CallerRule[] =>
  inLanguage(callerRules, 'call/caller-rules', language);
