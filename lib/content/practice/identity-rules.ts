/** Identity checks by kind of information asked; drafts that the practice's practitioner validates. */
import * as z from 'zod/mini';
import { IdentityRule } from '../../domain/practice/identity-rule';
import type { LanguageId } from '../../domain/text/language/language-id';
import { inLanguage } from '../text/in-language';
import data from './identity-rules.json';

export const identityRules: readonly IdentityRule[] = z.array(IdentityRule).parse(data);

/** The same in a language; what was checked is kept in the French words. */
export const identityRulesIn = (language: LanguageId): readonly IdentityRule[] =>
  inLanguage(identityRules, 'practice/identity-rules', language);
