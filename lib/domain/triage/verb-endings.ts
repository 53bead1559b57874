/** How verbs in -er end as callers say and write them; a sign's pattern takes a few more than the search of a complaint. */

export const COMMON_VERB_ENDINGS: readonly string[] = [
  ...['e', 'es', 'ent', 'er', 'ez'],
  ...['é', 'ée', 'és', 'ées'],
  ...['ait', 'ais', 'ant', 'a'],
];

export const ALL_VERB_ENDINGS: readonly string[] = [...COMMON_VERB_ENDINGS, 'aient', 'ons', 'era', 'ai'];
