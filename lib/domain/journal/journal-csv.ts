/** Tables as CSV for a spreadsheet that will run as a formula whatever looks like one. */
import { unparse } from 'papaparse';

/**
 * What a spreadsheet may take for a formula, also behind blanks and in full width (source: OWASP, « CSV Injection »).
 * An apostrophe before it makes it a text; « '+33 6 12 … » stays readable.
 */
const FORMULA = /^[\s\u00a0\ufeff]*[=+\-@\t\r\n＝＋－＠]/;

/** Without it Excel reads UTF-8 as Windows-1252. */
const BYTE_ORDER_MARK = '\ufeff';

/** Rows of cells, heads first. Semicolons: what Excel expects where the comma is the decimal sign. */
export const csvText = (rows: readonly (readonly string[])[]): string =>
  BYTE_ORDER_MARK + unparse([...rows], { delimiter: ';', escapeFormulae: FORMULA, newline: '\r\n' });
