/** What a secretary writes, and nothing else, when the caller sells something. */

/** Whole reasons, folded: « commercial, mal aux dents » is a patient with that trade. */
export const SALES_REASONS: ReadonlySet<string> = new Set([
  'demarchage',
  'demarchage telephonique',
  'demarcheur',
  'demarcheuse',
  'appel commercial',
  'commercial',
  'publicite',
  'pub',
  'prospection',
  'vendeur',
  'vendeuse',
  'vente',
]);
