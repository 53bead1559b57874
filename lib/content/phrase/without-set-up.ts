/** What the phrases say while a practice, its facts or the secretary's name are not filled in, in their order. */
import * as z from 'zod/mini';
import { WithoutRow } from '../../domain/phrase/phrase';
import type { LanguageId } from '../../domain/text/language/language-id';
import { onceIn, textsOf } from '../text/in-language';
import data from './without-set-up.json';

export const withoutSetUp: readonly WithoutRow[] = z.array(WithoutRow).parse(data);

/** Those of a language: it words its own sentences, so that its rows are its own too. */
export const withoutSetUpIn = (language: LanguageId): readonly WithoutRow[] => {
  const rows = textsOf('phrase/without-set-up', language);
  return rows === undefined
    ? withoutSetUp
    : onceIn(language, withoutSetUp, () => z.array(WithoutRow).parse(rows));
};
