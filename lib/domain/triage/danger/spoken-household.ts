/** Dishes that burn, papers, a telephone that was changed, breath short at sport: words of danger of what is at hand, each by its grammar. */
import { type InClause, anyOf as wordsOf } from './clauses';

/** As one group: none of them reaches beyond its own place. */
const anyOf = (words: string): string => `(?:${wordsOf(words)})`;

const DISHES = anyOf(
  'gratin gateau gateaux roti poulet repas diner dejeuner plat pates riz lait tarte tartine tartines toast toasts pizza soupe puree compote confiture cookies crepe crepes legumes yaourt sauce',
);
const PAPERS = anyOf(
  'ordonnance ordonnances papier papiers courrier courriers facture factures feuille feuilles dossier dossiers lettre lettres carte radio radios resultats',
);
const BODY = anyOf(
  'main mains bras doigt doigts visage figure jambe jambes pied pieds ventre cou torse peau dos',
);
const ITS =
  '(?:(?:tout|toute|tous|toutes) )?(?:le|la|les|l|un|une|des|du|mon|ma|mes|son|sa|ses|notre|nos|leur|leurs)';
/** Where one of these is said, what burns is more than a dish. */
const ABLAZE = /\b(?:feu|flammes?|fumees?|incendie|respir\w*|tousse\w*)\b/;
/** To whom nobody says farewell but for good. */
const BELOVED = anyOf(
  'enfant enfants famille proches femme mari fils fille filles parents mere pere frere freres soeur soeurs ami amis amie amies petit petits petite copain copine vie monde maman papa mamie papi bebe chien chat',
);
const SPORTS = anyOf(
  'courir nager pedaler danser chanter jouer randonnee footing marathon jogging kilometres velo match tennis foot piscine natation',
);

const ALONE: readonly RegExp[] = [
  // « J'ai brûlé le gratin »; « le gratin et ma main » stays.
  new RegExp(
    `\\b(?:ai|a|as|avait|avais|avons|ont) (?:\\w+ )?(?:brule|crame|carbonise) ${ITS} (?:${DISHES}|${PAPERS})\\b(?!.*\\b${BODY}\\b)`,
  ),
  new RegExp(`\\bgout\\w* (?:a |de )?${ITS} ${DISHES}\\b`),
  // « Adieu à mes lunettes ».
  new RegExp(
    `\\badieux? (?:a|aux|au) (?:${ITS} )?(?!(?:tout|tous|toi|vous|eux|${ITS}|${BELOVED})\\b)\\w{3,}`,
  ),
  // « Plus de souffle pour courir »; « pour parler », « pour marcher » stay.
  new RegExp(`\\b(?:plus|pas) (?:de|assez de|beaucoup de) souffle (?:\\w+ ){1,3}?${SPORTS}\\b`),
  // Who says « j'avale de travers » speaks, so breathes.
  /\bj avale (?:\w+ )?de travers\b/,
];

const SMELL = /\b(?:sent|sentait|sentent|odeur de) (?:\w+ ){0,2}?(?:brule|crame)\b/;
const DISH = new RegExp(`\\b${DISHES}\\b`);
const SPARK = /\b(?:chataigne|jus|decharge|electrocut\w*)\b/;
const DRY_AIR = /\b(?:air sec|statique|moquette)\b/;
const SILENT = /\b(?:repon\w*|decroch\w*) (?:\w+ )?(?:plus|pas)\b/;
const CHANGED =
  /\bdepuis qu (?:il|elle|ils|elles|on) (?:a|ont) (?:chang|perdu|cass)\w* (?:\w+ ){0,2}?(?:telephone|portable|smartphone|numero|mobile|forfait|operateur|box)\b/;

/** Whether a clause tells of things at hand what would be grave of somebody. */
export const isHousehold = ({ clause, whole }: InClause): boolean =>
  ALONE.some((frame) => frame.test(clause)) ||
  (SMELL.test(clause) && DISH.test(whole) && !ABLAZE.test(whole)) ||
  (SPARK.test(clause) && DRY_AIR.test(whole)) ||
  (SILENT.test(clause) && CHANGED.test(whole));
