/** What a protocol tells to do, beside what the level itself says with whoever can act now. */
import { french } from '../text/language/french';
import type { InTheirPlace, SpokenLanguage } from '../text/language/spoken-language';

/** Who acts at this moment: the practitioner, the one who replaces, or nobody of the practice. */
type Acting = 'practitioner' | InTheirPlace;

const sentTo = (instruction: string, who: InTheirPlace, language: SpokenLanguage): string =>
  language.sentTo.reduce(
    (text, [practitioner, instead]) => text.replace(practitioner, instead[who]),
    instruction,
  );

/** The instructions in their order, each with who can act now; one that only sends to somebody is left to the level. */
export const instructionsFor = (
  instructions: readonly string[],
  who: Acting,
  language: SpokenLanguage = french,
): string[] =>
  instructions.flatMap((instruction) => {
    const isThere = who === 'practitioner';
    if (language.onlyPractitioner.test(instruction)) return isThere ? [language.bound] : [];
    return [isThere ? instruction : sentTo(instruction, who, language)];
  });
