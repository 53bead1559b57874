/** The four forms in which a French phrase names a practitioner, with the contractions that the language demands. */
import { withoutHiddenSigns } from '../copied-text';
import type { PractitionerForms } from './spoken-language';

/** A title written without its article: « Dr Martin » is said « le Dr Martin ». */
const BARE_TITLES: ReadonlyMap<string, string> = new Map([
  ...['dr', 'pr', 'docteur', 'professeur', 'prof'].map((title) => [title, 'le'] as const),
  ...['dre', 'pre', 'docteure', 'doctoresse', 'professeure'].map((title) => [title, 'la'] as const),
  ...['drs', 'dres', 'prs', 'pres', 'docteurs', 'docteures', 'professeurs', 'professeures'].map(
    (title) => [title, 'les'] as const,
  ),
]);

/** Professions and services named without title nor article: « sage-femme » is said « la sage-femme ». Those of one form for both are « le ». */
const PROFESSIONS: Readonly<Record<'le' | 'la', readonly string[]>> = {
  le: 'médecin chirurgien dentiste chirurgien-dentiste kiné kinésithérapeute masseur-kinésithérapeute pédiatre gynécologue cardiologue dermatologue psychologue psychiatre radiologue podologue pédicure-podologue orthodontiste parodontiste stomatologue neurologue rhumatologue pneumologue généraliste remplaçant infirmier diététicien opticien audioprothésiste ergothérapeute ostéopathe orthophoniste orthoptiste ophtalmologue ophtalmologiste endocrinologue allergologue urologue oncologue hygiéniste homéopathe hématologue interne externe assistant étudiant secrétaire pharmacien sage-homme urgentiste anesthésiste angiologue gastro-entérologue néphrologue gériatre sexologue acupuncteur coordinateur associé confrère secrétariat accueil standard laboratoire service hôpital'.split(
    ' ',
  ),
  la: 'sage-femme infirmière chirurgienne chirurgienne-dentiste remplaçante diététicienne opticienne assistante étudiante pharmacienne coordinatrice associée consœur psychomotricienne pharmacie équipe'.split(
    ' ',
  ),
};

const PROFESSION_ARTICLES: ReadonlyMap<string, string> = new Map(
  (['le', 'la'] as const).flatMap((article) =>
    PROFESSIONS[article].flatMap((name): [string, string][] => [
      [name, article],
      [name.replace(/-|$/g, (at) => `s${at}`), 'les'],
    ]),
  ),
);

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

const TITLES = [...BARE_TITLES.keys()].join('|');
/** « Le Docteur » is an article and a title; « Le Goff » is a surname and keeps its capital. */
const ARTICLE = new RegExp(`^(?:(?:Le|La|Les) (?:\\p{Ll}|(?:${TITLES})\\b)|L['’])`, 'u');
const ARTICLE_BEFORE_TITLE = new RegExp(`^(le|la|les) (?:${TITLES})\\b`, 'iu');
/** Typed as it is said after « de » or « à ». */
const CONTRACTION: readonly (readonly [RegExp, string])[] = [
  [new RegExp(`^(?:du|au) (?=(?:${TITLES})\\b)`, 'iu'), 'le '],
  [new RegExp(`^(?:des|aux) (?=(?:${TITLES})\\b)`, 'iu'), 'les '],
];

/** « l'ophtalmologue », « la sage-femme ». */
const withProfessionArticle = (article: string, name: string): string =>
  article !== 'les' && startsWithVowelSound(name) ? `l’${name}` : `${article} ${name}`;

/** Puts the article first where the form was typed without one, and lower-cases a capital article. */
const withArticle = (spokenName: string): string => {
  const typed = withoutHiddenSigns(spokenName);
  const name = CONTRACTION.reduce((left, [words, article]) => left.replace(words, article), typed);
  const [firstWord = ''] = name.split(/[ ,]/, 1);
  const first = firstWord.replace(/\.$/, '').toLocaleLowerCase('fr');
  const article = BARE_TITLES.get(first);
  if (article) return `${article} ${name}`;
  const profession = PROFESSION_ARTICLES.get(first);
  if (profession)
    return withProfessionArticle(profession, name.charAt(0).toLocaleLowerCase('fr') + name.slice(1));
  const capitals = ARTICLE_BEFORE_TITLE.exec(name)?.[1];
  if (capitals) return capitals.toLowerCase() + name.slice(capitals.length);
  return ARTICLE.test(name) ? name.charAt(0).toLowerCase() + name.slice(1) : name;
};

/** All four forms of a spoken name such as « le docteur Martin », « l'ophtalmologue » or « Mme Petit ». */
export const frenchNames = (spokenName: string): PractitionerForms => {
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
  const du_praticien = elided ? `d’${praticien}` : `de ${praticien}`;
  return { praticien, Praticien, du_praticien, au_praticien: `à ${praticien}` };
};
