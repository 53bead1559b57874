/** What a protocol tells to do, beside what the level itself says with whoever can act now. */

/** Who acts at this moment: the practitioner, the one who replaces, or nobody of the practice. */
type Acting = 'practitioner' | 'replacement' | 'nobody';

/** Tells nothing but to reach the practitioner: the level says so itself, and names who acts instead. */
const ONLY_PRACTITIONER = /^contact praticien dans l.heure\.$/i;

/** The bound that such an instruction sets while the practitioner is there. */
const BOUND = 'Au plus tard dans l’heure.';

/** Where an instruction sends to the practitioner now, and who is sent to instead: one screen names one person. */
const SENT_TO: readonly (readonly [RegExp, Readonly<Record<Exclude<Acting, 'practitioner'>, string>>])[] = [
  [/praticien prévenu(?= tout de suite)/, { replacement: 'remplaçant prévenu', nobody: 'garde prévenue' }],
  [/^Praticien(?= tout de suite)/, { replacement: 'Remplaçant', nobody: 'Garde' }],
  [/praticien(?= tout de suite|, sinon)/, { replacement: 'remplaçant', nobody: 'garde' }],
  [/(?<=contact immédiat avec )le praticien/, { replacement: 'le remplaçant', nobody: 'la garde' }],
  [
    /(?<=[Aa]vis (?:téléphonique )?)du praticien(?= le jour même|\.)/,
    { replacement: 'du remplaçant', nobody: 'de la garde' },
  ],
  [/le praticien(?= décide)/, { replacement: 'le remplaçant', nobody: 'la garde' }],
];

const sentTo = (instruction: string, who: Exclude<Acting, 'practitioner'>): string =>
  SENT_TO.reduce((text, [practitioner, instead]) => text.replace(practitioner, instead[who]), instruction);

/** The instructions in their order, each with who can act now; one that only sends to somebody is left to the level. */
export const instructionsFor = (instructions: readonly string[], who: Acting): string[] =>
  instructions.flatMap((instruction) => {
    const isThere = who === 'practitioner';
    if (ONLY_PRACTITIONER.test(instruction)) return isThere ? [BOUND] : [];
    return [isThere ? instruction : sentTo(instruction, who)];
  });
