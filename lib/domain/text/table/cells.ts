/** Cells that no spreadsheet runs as a formula, nor takes for a number. */

/**
 * What a spreadsheet may take for a formula, also behind blanks and apostrophes and in full width (source: OWASP, « CSV
 * Injection »). An apostrophe before it makes it a text.
 */
const DANGEROUS = /^'*\s*[=+\-@\t\r\n＝＋－＠]/;

/**
 * Digits that a spreadsheet would take for a number: « 0612345678 » loses its zero, « +33 6 12 » its plus, sixteen digits their
 * last ones; « 12/8 » becomes a day of August, « 12E5 » a million. Nothing but figures and what stands between them, so that nothing can be run from within.
 */
const NUMBER_LIKE = /^(?:\+[\d ().\u00a0\u202f-]*\d|0\d+|\d{12,}|\d{1,2}[/-]\d{1,2}|\d+[eE]\d+)$/;

/**
 * `="0612345678"`: a constant, and the only writing that Excel shows and copies without a sign that was not typed. An
 * apostrophe shows in a table read from a file, and a tab goes along when the number is copied into a telephone.
 */
const asText = (digits: string): string => `="${digits}"`;

const CONSTANT = /^="([^"]*)"$/;

/** The text as a spreadsheet shows it unchanged; `fromCell` gives it back. */
export const toCell = (text: string): string => {
  if (NUMBER_LIKE.test(text)) return asText(text);
  return DANGEROUS.test(text) ? `'${text}` : text;
};

/** The words that were meant by a cell. */
export const fromCell = (cell: string): string =>
  cell.startsWith("'") && DANGEROUS.test(cell.slice(1)) ? cell.slice(1) : cell.replace(CONSTANT, '$1');
