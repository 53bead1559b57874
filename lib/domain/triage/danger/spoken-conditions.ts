/** What would have to be done if it happened: a condition, and the question that goes with it. */
import { anyOf, IMPERFECT, type InClause } from './clauses';

/** « Je ne sais pas s'il respire », « c'est grave s'il saigne ? », « comme si »: asked of something that is there. */
const ASKED = `(?<!\\b(?:${anyOf('demande demander sais sait savoir voir dire dites dis verifie verifier comprends peur grave normal comme meme ignore')}) (?:\\w+ )?)`;
const IF = `${ASKED}\\b(?:si|s)`;
const SOMEBODY =
  '(?:je|j|il|elle|on|ils|elles|(?:mon|ma|mes|le|la|l|les|son|sa|votre|notre)(?: petite?)? \\w+)';
const CONDITION: readonly RegExp[] = [
  /\b(?:en cas (?:de|d)|au cas ou|(?:admettons|supposons|imaginons|mettons|a supposer) qu?e?|si jamais|si un jour)\b/,
  new RegExp(`${IF} ${SOMEBODY} (?:\\w+ ){0,2}?${IMPERFECT}`),
  // « Si un bébé s'étouffe »: anybody's.
  new RegExp(`${IF} (?:une?|quelqu un|des) \\w+`),
];

/** « S'il refait un malaise, vous avez un lit ? »; « si j'ai mal » and « s'il a avalé » may be so now. */
const IF_PRESENT = new RegExp(
  `${IF} (?!j ai|je sens|je respire)${SOMEBODY} (?!(?:\\w+ )?(?:a|ai|as|ont|est|sont|ne|n|pas|plus)\\b)`,
);
const WHAT_THEN =
  /\b(?:qui|quoi|comment|faut il|il faut|vous avez|vous faites|m a dit d(?:e)? appeler|on peut|il peut|elle peut)\b/;
/** The main clause of a condition, where it asks. */
export const ASKS = /^(?:que )?(?:faut il|il faut|est ce|vous|on|qui|comment|je dois|on doit)\b/;

/** « Est-ce que je risque de m'étouffer »; who may harm himself stays. */
const RISK =
  /\b(?:est ce que|ce que) (?:\w+ ){1,3}risqu\w* (?:pas )?(?:de|d) (?!(?:se |me )?(?:tuer|suicid|faire))/;

/** Whether a clause says what does not happen: a case, a supposition, a risk that is asked about. */
export const isCondition = ({ clause, onward }: InClause): boolean =>
  RISK.test(clause) ||
  CONDITION.some((condition) => condition.test(clause)) ||
  (IF_PRESENT.test(clause) && WHAT_THEN.test(onward));
