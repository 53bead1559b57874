/** The four forms in which a phrase names a practitioner, with the contractions that French demands. */

/** The values of {praticien}, {Praticien}, {du_praticien} and {au_praticien}. */
export type PractitionerForms = {
  readonly praticien: string;
  readonly Praticien: string;
  readonly du_praticien: string;
  readonly au_praticien: string;
};

/** A title written without its article: « Dr Martin » is said « le Dr Martin ». */
const BARE_TITLES: ReadonlyMap<string, string> = new Map([
  ['dr', 'le'],
  ['pr', 'le'],
  ['docteur', 'le'],
  ['professeur', 'le'],
  ['docteure', 'la'],
  ['professeure', 'la'],
  ['drs', 'les'],
  ['docteurs', 'les'],
]);

const CONTRACTED: ReadonlyMap<string, readonly [of: string, to: string]> = new Map([
  ['le', ['du', 'au']],
  ['la', ['de la', 'à la']],
  ['les', ['des', 'aux']],
]);

/** First names and surnames whose h forbids elision; all others elide, as usage does (« d'Hélène », « d'Hugues »). */
const ASPIRATED_H = /^(?:hans|harry|harold|heinz|helmut|ho|hoang|hong|hu|huang|hung|huynh)\b/;

const startsWithVowelSound = (name: string): boolean => {
  const folded = name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  if (folded.startsWith('h')) return !ASPIRATED_H.test(folded);
  return /^(?:[aeiouæœ]|y[^aeiou])/.test(folded);
};

const capitalised = (text: string): string => text.charAt(0).toLocaleUpperCase('fr') + text.slice(1);

/** Puts the article first where the form was typed without one, and lower-cases a capital article. */
const withArticle = (spokenName: string): string => {
  const name = spokenName.trim().replace(/\s+/g, ' ');
  const firstWord = name.split(' ', 1)[0] ?? '';
  const article = BARE_TITLES.get(firstWord.replace(/\.$/, '').toLowerCase());
  if (article) return `${article} ${name}`;
  // « Le Docteur » is an article and a title; « Le Goff » is a surname and keeps its capital.
  const isArticle = /^(?:(?:Le|La|Les) (?:\p{Ll}|Docteur|Professeur|Dr|Pr)|L['’])/u.test(name);
  return isArticle ? name.charAt(0).toLowerCase() + name.slice(1) : name;
};

/** All four forms of a spoken name such as « le docteur Martin », « l'ophtalmologue » or « Mme Petit ». */
export const practitionerForms = (spokenName: string): PractitionerForms => {
  const praticien = withArticle(spokenName);
  const Praticien = capitalised(praticien);
  const space = praticien.indexOf(' ');
  const contracted = CONTRACTED.get(praticien.slice(0, Math.max(space, 0)));
  if (contracted) {
    const [of, to] = contracted;
    const rest = praticien.slice(space + 1);
    return { praticien, Praticien, du_praticien: `${of} ${rest}`, au_praticien: `${to} ${rest}` };
  }
  const elided = startsWithVowelSound(praticien) && !/^l['’]/.test(praticien);
  const du_praticien = elided ? `d'${praticien}` : `de ${praticien}`;
  return { praticien, Praticien, du_praticien, au_praticien: `à ${praticien}` };
};
