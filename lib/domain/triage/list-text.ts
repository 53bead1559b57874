/** What is said before a list, with the number of signs that are read: some were said before, some cannot concern this person. */
const FRENCH = ['deux', 'trois', 'quatre', 'cinq', 'six', 'sept', 'huit'];
const ENGLISH = ['two', 'three', 'four', 'five', 'six', 'seven', 'eight'];
const LEAST = 2;

/** « Cinq signes », « Six questions directes », « Encore deux. »; of « depuis deux jours » no sign is counted. */
const COUNT = new RegExp(
  `(?<!\\p{L})(?:${[...FRENCH, ...ENGLISH].join('|')})(?=(?: more| direct)* (?:signes|questions|signs)(?!\\p{L})|(?: more)?\\.)`,
  'iu',
);
/** Words that stand before or behind the number in English alone: « six » is both. */
const IS_ENGLISH = /\b(?:you|more|signs|direct|about)\b/i;

export const countedText = (text: string, count: number): string =>
  text.replace(COUNT, (said) => {
    const now = (IS_ENGLISH.test(text) ? ENGLISH : FRENCH)[count - LEAST] ?? said;
    return /^\p{Lu}/u.test(said) ? now.charAt(0).toUpperCase() + now.slice(1) : now;
  });
