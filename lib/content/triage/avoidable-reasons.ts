/** Reasons for calling that an instruction of the practice may spare; drafts that the practitioner accepts, changes or refuses. */
import * as z from 'zod/mini';
import type { LanguageId } from '../../domain/text/language/language-id';
import { inLanguage } from '../text/in-language';
import reasons from './avoidable-reasons.json';

const AvoidableReason = z.object({
  id: z.string(),
  label: z.string(),
  /** Beginnings of folded words (or of words in a row) by which a call belongs here. */
  beginnings: z.array(z.string()).check(z.minLength(1)),
  /** The directive to propose, ready to be signed. */
  directive: z.string(),
  source: z.string(),
});
export type AvoidableReason = z.infer<typeof AvoidableReason>;

/** In the order of the file. Throws at load when the file does not parse. */
export const avoidableReasons: readonly AvoidableReason[] = z.array(AvoidableReason).parse(reasons);

/** The same in a language. */
export const avoidableReasonsIn = (language: LanguageId): readonly AvoidableReason[] =>
  inLanguage(avoidableReasons, 'triage/avoidable-reasons', language);
