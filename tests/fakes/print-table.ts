/** The counts of the long tables, printed by `npm run test:full` only. */

/** One line of name and count for each row. */
export function printTable(title: string, rows: readonly (readonly [string, number | string])[]): void {
  const { DECROCHE_FULL } = process.env;
  if (DECROCHE_FULL !== '1') return;
  process.stdout.write(`\n${title}: ${rows.map(([name, count]) => `${name} ${count}`).join(', ')}\n`);
}
