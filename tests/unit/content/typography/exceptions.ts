/** What is no text to be printed, and why: everything else in the product must be. */

/** Data by its file (or folder) and keys: the reason. */
export const DATA_EXCEPTIONS: readonly (readonly [RegExp, string])[] = [
  [/protocols\/[^ ]+ words$/, 'words that callers type and say, searched folded'],
  [/reasons\.json said$/, 'as callers say it, searched folded'],
  [/caller-lexicon\.json /, 'words that are recognised in what is typed'],
  [
    /danger-signs\.json (?:lexicon\.|signs\.(?:heard|unless|named)$)/,
    'words that are recognised in what is typed',
  ],
  [/learnt-ear\.json (?:signs\.|weights$)/, 'sounds of words, and weights'],
  [/care-words\.json (?:silentAfter|entries\.expressions)$/, 'words that are recognised in a phrase'],
  [/judgement-words\.json entries\.(?:words|exceptAfter)$/, 'words that are recognised in a phrase'],
  [/closed-questions\.json languages\./, 'other languages, each printed its own way'],
  [/hazards\.json controls\.tests\./, 'names of tests, as the tests write them'],
  [/avoidable-reasons\.json source$/, 'where it was read, in English'],
  [/sources\.json /, 'titles and addresses as their publishers print them'],
  [/\.json (?:.*\.)?(?:id|source|sources|level|kind|confidence|number)$/, 'keys, not words'],
];

/** Sources by their path: the reason. */
export const SOURCE_EXCEPTIONS: readonly (readonly [RegExp, string])[] = [
  [/^lib\/domain\/text\/promised-/, 'patterns that read a promise'],
  [/^lib\/domain\/triage\/danger\/heard-turns\.ts$/, 'patterns that read a turn of speech'],
  [/^lib\/domain\/triage\/danger\/spoken-\w+\.ts$/, 'patterns that read what is only spoken of'],
  [/^lib\/domain\/triage\/person-said\.ts$/, 'patterns that read an age'],
  [/^lib\/domain\/text\/text-decoding\.ts$/, 'tables of signs'],
  [/^lib\/domain\/message\/sms\.ts$/, 'signs of the alphabet of short messages'],
  [/^lib\/domain\/phrase\/french-tokens\.ts$/, 'the guillemets that are looked for'],
  [
    /^lib\/domain\/phrase\/exchange\/(?:foreign-text|vscode-body)\.ts$/,
    'names of signs, and patterns that read them',
  ],
  [/\.record\.ts$/, 'why a rule merges as it does, in English, for developers'],
  [/^lib\/platform\//, 'errors in English and style sheets, for developers'],
  [/^lib\/content\/(?:sites|sites\/\w+)\.ts$/, 'where it was read, in English'],
  [/^lib\/domain\/practice\/opening-hours\.ts$/, 'an error in English, for developers'],
  [/^lib\/domain\/triage\/triage-sheet\.ts$/, 'an error in English, for developers'],
];

/**
 * Accessible names that stay as they are written here, straight apostrophe included: tests and tools outside of this
 * repository find the panel's parts by them.
 */
export const CONTRACT_NAMES: readonly string[] = [
  "Panneau d'appel",
  "Étapes de l'appel",
  "Durée de l'appel",
  "Nom de l'appelant",
  "Reprendre l'appel",
  "Terminer l'appel",
  "Flouter l'écran",
  "Insérer dans l'agenda",
  "clavier dans l'agenda",
];
