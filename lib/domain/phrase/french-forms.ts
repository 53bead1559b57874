/** French words as they are compared when accents, case, number and gender do not matter. */
import { fold } from '../text/search-text';

/** Masculine ending → feminine ending; a word of another ending is its own feminine, or an irregular one to be listed. */
const FEMININE: readonly (readonly [RegExp, string])[] = [
  [/if$/, 'ive'],
  [/eu[rx]$/, 'euse'],
  [/er$/, 'ere'],
  [/ien$/, 'ienne'],
  [/([dté]|al|[ai]n)$/, '$1e'],
];

/** A word without case or accents; only a last « é » is kept, since « drogué » is a person and « drogue » is not. */
export const wordForm = (word: string): string => {
  const folded = fold(word);
  const isParticiple = /é(?=e?s?$)/.test(word.normalize('NFC').toLowerCase());
  return isParticiple ? folded.replace(/e(?=e?s?$)/, 'é') : folded;
};

/** The forms in which a masculine singular may stand: itself, its regular feminine, and their plurals. */
export const inflectedForms = (masculine: string): string[] => {
  const form = wordForm(masculine);
  const rule = FEMININE.find(([ending]) => ending.test(form));
  const singulars = rule ? [form, form.replace(...rule)] : [form];
  return singulars.flatMap((each) => (/[sxz]$/.test(each) ? [each] : [each, `${each}s`]));
};
