/** Tables as CSV for a spreadsheet that will run as a formula whatever looks like one. */
import { csvTable } from '../text/csv-text';
import { toCell } from '../text/table/cells';

/** Rows of cells, heads first. */
export const csvText = (rows: readonly (readonly string[])[]): string =>
  csvTable(rows.map((cells) => cells.map(toCell)));
