/** Numbers as they are said: whole ones below a hundred (France, Belgium, Switzerland) written as digits; and any kept on one line. */

const UNITS = [
  'zero',
  'un',
  'deux',
  'trois',
  'quatre',
  'cinq',
  'six',
  'sept',
  'huit',
  'neuf',
  'dix',
  'onze',
  'douze',
  'treize',
  'quatorze',
  'quinze',
  'seize',
  'dix-sept',
  'dix-huit',
  'dix-neuf',
];

/** Tens with how many units each goes on for: « soixante-dix-neuf », but « septante-neuf ». */
const TENS: readonly (readonly [string, number, number])[] = [
  ['vingt', 20, 9],
  ['trente', 30, 9],
  ['quarante', 40, 9],
  ['cinquante', 50, 9],
  ['soixante', 60, 19],
  ['septante', 70, 9],
  ['quatre-vingt', 80, 19],
  ['quatre-vingts', 80, 0],
  ['huitante', 80, 9],
  ['octante', 80, 9],
  ['nonante', 90, 9],
];

const withUnit = (tens: string, unit: number): string[] => {
  const word = UNITS[unit] ?? '';
  return unit === 1 || unit === 11 ? [`${tens}-et-${word}`, `${tens}-${word}`] : [`${tens}-${word}`];
};

function allNumbers(): Map<string, number> {
  const numbers = new Map(UNITS.map((word, value): [string, number] => [word, value]));
  for (const [tens, value, most] of TENS) {
    numbers.set(tens, value);
    for (let unit = 1; unit <= most; unit += 1)
      for (const name of withUnit(tens, unit)) numbers.set(name, value + unit);
  }
  for (const [name, value] of [...numbers]) if (/(?<!\p{L})un$/u.test(name)) numbers.set(`${name}e`, value);
  return numbers;
}

const NUMBERS = allNumbers();

/** The longest first; a hyphen may be a space. */
const SPOKEN = new RegExp(
  `(?<![\\p{L}\\d-])(?:${[...NUMBERS.keys()]
    .toSorted((a, b) => b.length - a.length)
    .map((name) => name.replaceAll('-', '[- ]'))
    .join('|')})(?![\\p{L}\\d]|-(?:\\p{L}))`,
  'gu',
);

/** Writes the numbers of a folded text as digits: « vingt-deux heures » becomes « 22 heures ». */
export const digitsOf = (folded: string): string =>
  folded.replace(SPOKEN, (words) => String(NUMBERS.get(words.replaceAll(' ', '-')) ?? words));

/** The same with no line broken within a number: « 01 99 00 56 78 » is read aloud, and dialled, at one look. */
export const unbroken = (text: string): string => text.replace(/(?<=\d) (?=\d)/g, '\u00a0');
