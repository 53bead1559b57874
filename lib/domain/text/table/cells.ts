/** Cells that no spreadsheet runs as a formula. */

/** A spreadsheet runs what begins so, also after spaces and apostrophes; the full-width signs too. */
const DANGEROUS = /^'*(?:[\t\r]|\s*[=+\-@＝＋－＠])/;

/** An apostrophe before what a spreadsheet would run; `fromCell` takes it off again. */
export const toCell = (text: string): string => (DANGEROUS.test(text) ? `'${text}` : text);

/** « ="0142000000" »: how a table keeps the zero of a number. */
const CONSTANT = /^="([^"]*)"$/;

/** The words that were meant by a cell. */
export const fromCell = (cell: string): string =>
  cell.startsWith("'") && DANGEROUS.test(cell.slice(1)) ? cell.slice(1) : cell.replace(CONSTANT, '$1');
