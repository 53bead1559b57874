/** What a protocol tells to do, beside what the level itself says with whoever can act now. */

/** Tells nothing but to reach the practitioner: the level says so itself, and names who acts instead. */
const ONLY_PRACTITIONER = /^contact praticien dans l.heure\.$/i;

/** The bound that such an instruction sets while the practitioner is there. */
const BOUND = 'Au plus tard dans l’heure.';

/** The instructions in their order, without one that sends to a practitioner who is not there. */
export const instructionsFor = (instructions: readonly string[], isPractitionerThere: boolean): string[] =>
  instructions.flatMap((instruction) => {
    if (!ONLY_PRACTITIONER.test(instruction)) return [instruction];
    return isPractitionerThere ? [BOUND] : [];
  });
