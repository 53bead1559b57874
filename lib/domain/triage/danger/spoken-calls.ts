/** Somebody who does not answer a telephone, told by what is said next: where he is, or what he is to be told. */
import type { InClause } from './clauses';

const UNANSWERED = /\b(?:repond\w*|decroch\w*|rappell?\w*) (?:pas|plus|jamais)\b/;
/** « Vous pouvez lui dire que ses résultats sont là ». */
const PASS_ON =
  /^(?:vous |tu |on )?(?:pouvez|pourriez|peux|peut|pourrait)(?: vous| tu| on)? (?:lui |leur )(?:dire|transmettre|laisser|donner|envoyer|expliquer|remettre)\b/;
/** « Elle est à sa séance de kiné »; « elle est chez elle » explains nothing. */
const WHERE =
  /^(?:(?:il|elle) (?:est|doit etre)|(?:je crois|je pense) qu (?:il|elle) est|c est normal (?:il|elle) est) (?:a|au|en|chez|dans|a l|a la) (?:(?:sa|son|la|l|le|une?) )?(?:seance|travail|boulot|cours|reunion|kine|coiffeur|ecole|college|lycee|avion|train|voyage|vacances|bureau|cinema|messe|marche|deplacement|conge)/;

/** Whether only a telephone goes unanswered. */
export const isOnlyUnanswered = ({ clause, after }: InClause): boolean =>
  UNANSWERED.test(clause) && (PASS_ON.test(after) || WHERE.test(after));
