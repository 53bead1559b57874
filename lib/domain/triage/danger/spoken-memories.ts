/** What once was and is over, told by its time, its tense and what is wanted of it. */
import { anyOf, IMPERFECT, type InClause } from './clauses';

const MONTH = anyOf('janvier fevrier mars avril mai juin juillet aout septembre octobre novembre decembre');
/** A month ago or longer, or a time of life. */
const LONG_PAST = new RegExp(
  `\\b(?:en (?:${MONTH}|(?:19|20)\\d\\d)|a (?:noel|paques)|(?:an|annee|siecle|ete|hiver|printemps|automne|mois) (?:derniere?|passee?)|il y a (?:\\w+ ){1,2}(?:ans|mois|annees)|il y a longtemps|autrefois|a l epoque|(?:quand|lorsqu) (?:il|elle|j|je|on) (?:avai|etai)\\w+|a sa naissance|pendant la guerre|pendant l (?:operation|intervention|anesthesie|accouchement)|l annee ou|(?:mort|morte|decedee?) (?:d|de) (?:une? )?(?:\\w+ ){1,3}a \\w+ ans|(?:pendant|apres|lors de) (?:ma|sa) (?:\\w+ )?grossesse|(?<!\\b(?:la|le|ma|mon|sa|son|cette|ce|une?) )petite?$)\\b`,
);
/** Some days ago: past only when it is over too. Yesterday's may still be acute. */
const DAYS_PAST =
  /\b(?:la semaine (?:derniere|passee)|il y a (?:\w+ ){1,2}(?:semaines?)|(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)(?: dernier)?|l autre (?:jour|semaine))\b/;
const AS_BEFORE = /\b(?:comme|depuis|encore|revenue?s?)\b/;
const AGAIN = /\b(?:recommenc\w*|revien\w*|repren\w*|pareil|refait|a nouveau|et (?:la|maintenant))\b/;
const OVER =
  /\b(?:fini\w*|cicatrise\w*|gueri\w*|tout va bien|va (?:tres |bien )?(?:bien|mieux)|normal\w*|ce n etait rien|c etait rien|rien (?:de grave|du tout)|retabli\w*|remise?|rassur\w*|bilan est bon|en pleine forme)\b/;
/** Somebody who can tell has said that it was nothing. */
const CLEARED =
  /\b(?:antipoison|samu|pompiers|urgences|hopital|scanner|irm|bilan|medecin|docteur|cardiologue|neurologue|pediatre|examens?|radio)\b.*\b(?:rien|normal\w*|bon|bonne|rassur\w*|negatif)\b/;
const FOR_PAPERS =
  /\b(?:certificat|attestation|renouvel\w*|dossier|courrier|compte rendu|questionnaire|carnet|lettre|copie|assurance|mutuelle|lit medicalise|kine|visite des six semaines|vaccin\w*)\b/;
const NOW =
  /\b(?:la maintenant|a l instant|(?:viens|vient|venai\w+) de|vite|au secours|ce matin|cette nuit|tout a l heure|ce soir|aujourd hui|depuis (?:une|deux|trois|dix|vingt|\d+) (?:minutes?|heures?))\b/;

/** Whom it befell as a child: « il a survécu à un incendie enfant ». « Un enfant », « mon autre enfant » are somebody. */
const AS_A_CHILD =
  /\b(?:a|ai|as|ont|est|sont|ete|eu|eue|avai\w+|etai\w+) (?:\w+ )+(?<!\b(?:l|d|un|une|cet|cette|mon|ma|son|sa|notre|votre|leur|le|la|mes|ses|chez|encore|trop|si|plus|tres|bel|pauvre|autre|premier|premiere|deuxieme|petit|jeune|grand|et|ou|avec|aine|aucun|chaque|par|pour|sans|1) )(?:enfant|ado|adolescente?|gamine?)$/;
/** « …, mais ça date de la maternelle »; « ça remonte dans la poitrine » is no time. */
const DATES_FROM =
  /\b(?:ca|cela) (?:date|datait|remonte|remontait) (?:de |d |du |des |a |au |aux )(?:(?:la|l|le|mon|ma|mes|son|sa|ses|notre) )?(?:enfance|maternelle|primaire|ecole|college|lycee|fac|armee|regiment|service|siecle|jeunesse|naissance|guerre|mariage|epoque|loin|longtemps|an dernier|annee derniere|19\d\d|20\d\d|(?:\w+ ){1,2}(?:ans|annees|mois))\b/;

/** « …, c'était en 2019 », « …, j'avais vingt ans »: the time of what was said before. */
const WAS_THEN = /^c etait\b|^(?:j|il|elle) avait?s? \w+ ans$/;

const PAST = new RegExp(`\\b${IMPERFECT}`);

/** « Petit, il s'était étouffé ». */
const AS_CHILD = /^(?:tout |toute )?(?:petite?|enfant|jeune|ado|gamine?)$/;

/** Told as past by the time that is said of it, whatever is wanted. */
const isDated = ({ clause, after, onward }: InClause): boolean =>
  LONG_PAST.test(clause) ||
  AS_A_CHILD.test(clause) ||
  DATES_FROM.test(onward) ||
  (WAS_THEN.test(after) && (LONG_PAST.test(after) || / ans$/.test(after)));

/** A memory by its time, its tense and what is wanted of it. */
export const isMemory = (here: InClause): boolean => {
  const { clause, before, whole } = here;
  if (AS_BEFORE.test(clause) || AGAIN.test(whole) || NOW.test(whole)) return false;
  if (isDated(here)) return true;
  if (!PAST.test(clause)) return false;
  if (AS_CHILD.test(before)) return true;
  return FOR_PAPERS.test(whole) || CLEARED.test(whole) || (DAYS_PAST.test(clause) && OVER.test(whole));
};

/** What is wanted behind it is a paper, or another day; « un rendez-vous », « un arrêt » are wanted by the sick too. */
const ONLY_PAPERS =
  /\b(?:certificats?|attestations?|formulaire|dossier|copie|decal\w*|report\w*|annul\w*|deplacer|en retard|tiers payant|rembours\w*|brochure|licence|carnet|questionnaire|compte rendu)\b/;

/** Whether only a paper or another day is wanted of it, and nothing says that it is now. */
export const isForPapers = ({ clause, onward, whole }: InClause): boolean =>
  ONLY_PAPERS.test(onward.slice(clause.length)) && !NOW.test(whole) && !/\bdepuis\b/.test(clause);
