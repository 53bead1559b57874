/** What a text names that belongs to some regions only: numbers to dial, services, laws. */
import { outOfHours } from '../../../../lib/content/triage/dispositions-away';
import { emergencyNumbers } from '../../../../lib/content/triage/emergency-numbers';
import { REGIONS, type Region } from '../../../../lib/domain/text/region';
import terms from './regional-terms.json';

const letters = (text: string): string =>
  text.toLocaleLowerCase('fr').replaceAll("'", '’').replace(/\s/g, ' ');

const NAMES = [...terms.services, ...terms.laws, ...terms.countries];

/** Every number that the product gives in a region. */
export const numbersOf = (region: Region): ReadonlySet<string> => {
  const { vital, alternative, sms, numbers } = emergencyNumbers(region);
  const { general, dental } = outOfHours[region];
  const given = [vital, alternative, sms, general, dental, ...numbers.map(({ number }) => number)];
  // Taking a text there is told in words, with the number.
  const inWords = emergencyNumbers(region).withoutSpeech.text.match(/\b\d{3,4}\b/g) ?? [];
  return new Set([...given, ...inWords].flatMap((number) => number || []));
};

const NUMBERS = new Set(REGIONS.flatMap((region) => [...numbersOf(region)]));

/** What follows a quantity: « 15 minutes », « 18 ans », « 112 / 160 ». */
const COUNTED =
  /^[ \u00a0\u202f]?(?:minutes?|min|secondes?|h\b|heures?|g\b|mg|°|%|ans?\b|mois|jours?|semaines?|days?|years?|weeks?|à \d|\/|cm|px|ko|caract|char|de tension|à deux)/u;

/** Two figures are a number to dial only after a word of dialling: « le 15 », « composez le 15 », « dial 15 », « replace 15 ». */
const DIALLED = /(?:\b(?:le|au|du|call|dial|replace|remplace le|appelez|composez))[ \u00a0\u202f]$/u;

const dialled = (text: string): string[] =>
  // « 1 800 463-5060 » is one number.
  [...text.matchAll(/(?<!\d[:,.]?)\d(?:[\d \u00a0\u202f.-]*\d)?(?!\d|[:,]\d)/g)].flatMap(
    ({ 0: written, index }) => {
      const digits = written.replace(/\D/g, '');
      if (!NUMBERS.has(digits)) return [];
      if (COUNTED.test(text.slice(index + written.length))) return [];
      return digits.length > 2 || DIALLED.test(text.slice(0, index)) ? [digits] : [];
    },
  );

/** What is named that a practice of that region does not have; empty when the text may be shown there. */
export const foreignTerms = (text: string, region: Region): string[] => {
  const said = letters(text);
  const names = NAMES.filter(
    ({ term, regions }) =>
      !regions.includes(region) && new RegExp(`(?<![\\p{L}])${letters(term)}(?![\\p{L}])`, 'u').test(said),
  ).map(({ term }) => term);
  const own = numbersOf(region);
  return [...names, ...dialled(said).filter((number) => !own.has(number))];
};
