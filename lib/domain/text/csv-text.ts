/** Tables as French spreadsheets open them by a double click: marked as UTF-8, semicolons between cells, a line end at the end. */

/** Without it Excel reads UTF-8 as Windows-1252. */
const BYTE_ORDER_MARK = '\ufeff';

const quoted = (cell: string): string =>
  /[;"\r\n\t]|^\s|\s$/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;

/** Cells are written as they are given: whoever calls has made sure that none runs as a formula. */
export const csvTable = (rows: readonly (readonly string[])[]): string =>
  BYTE_ORDER_MARK + rows.map((cells) => `${cells.map(quoted).join(';')}\r\n`).join('');
