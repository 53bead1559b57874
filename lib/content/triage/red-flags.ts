/** The red flags that protocols share: one sign, one level, everywhere. */
import * as z from 'zod/mini';
import type { LanguageId } from '../../domain/text/language/language-id';
import { SignTexts, translatedSign } from '../../domain/triage/language/translated-protocol';
import { TriageSign } from '../../domain/triage/triage';
import type { RedFlags } from '../../domain/triage/triage-sheet';
import { onceIn, textsOf } from '../text/in-language';
import data from './red-flags.json';

const RedFlag = z.extend(TriageSign, { sources: z.array(z.string()).check(z.minLength(1)) });

export const redFlags: RedFlags = new Map(
  z
    .array(RedFlag)
    .parse(data)
    .map((sign) => [sign.id, sign]),
);

/** The same in a language. */
export const redFlagsIn = (language: LanguageId): RedFlags => {
  const words = textsOf('triage/red-flags', language);
  return words === undefined
    ? redFlags
    : onceIn(language, redFlags, () => {
        const texts = z.record(z.string(), SignTexts).parse(words);
        return new Map([...redFlags].map(([id, sign]) => [id, translatedSign(sign, texts[id])]));
      });
};
