/** What is said before a list, with the number of signs that are read: some were said before, some cannot concern this person. */
const FRENCH = ['deux', 'trois', 'quatre', 'cinq', 'six', 'sept', 'huit'];
const ENGLISH = ['two', 'three', 'four', 'five', 'six', 'seven', 'eight'];
const LEAST = 2;

/** « Cinq signes », « Six questions directes », « Encore deux. »; of « depuis deux jours » no sign is counted. */
const COUNT = new RegExp(
  `(?<!\\p{L})(?:${[...FRENCH, ...ENGLISH].join('|')})(?=(?: more| direct)* (?:signes|questions|signs)(?!\\p{L})|(?: more)?\\.)`,
  'iu',
);
/** « Six » is both: told by what stands around it in English alone. */
const IS_ENGLISH = /\b(?:you|more|signs|direct|about)\b/i;

const numbersOf = (said: string, text: string): readonly string[] => {
  if (!FRENCH.includes(said)) return ENGLISH;
  return ENGLISH.includes(said) && IS_ENGLISH.test(text) ? ENGLISH : FRENCH;
};

export const countedText = (text: string, count: number): string =>
  text.replace(COUNT, (said) => {
    const now = numbersOf(said.toLowerCase(), text)[count - LEAST] ?? said;
    return /^\p{Lu}/u.test(said) ? now.charAt(0).toUpperCase() + now.slice(1) : now;
  });
