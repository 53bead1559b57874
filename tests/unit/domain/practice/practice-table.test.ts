/** Practices from a table: every row kept whole or refused with its reason, whatever spreadsheet wrote it. */
import { describe, expect, test } from 'vitest';
import { examplePractice } from '../../../../lib/content/practice/example-practice';
import { practiceColumns, regionWords } from '../../../../lib/content/practice/practice-columns';
import { FACT_NAMES } from '../../../../lib/domain/practice/practice';
import { LONGEST_TABLE, practicesFromTable } from '../../../../lib/domain/practice/table/practice-table';

let count = 0;
const newId = () => {
  count += 1;
  return `new-${count}`;
};

const ground = {
  columns: practiceColumns,
  regions: regionWords,
  zoneIn: (region: string, words: string) => (words === 'Mars' ? null : words || `zone of ${region}`),
  taken: new Set(['des tilleuls']),
  blank: () => ({ ...examplePractice, id: newId(), directory: [], facts: {}, hours: null }),
  newId,
};

const rowsOf = (text: string) => {
  const read = practicesFromTable(text, ground);
  if (!read.ok) throw new Error(read.reason);
  return read.value;
};

const HEAD = 'Nom\tRégion\tPraticiens\tTéléphone\tLundi';

test('cells pasted from a spreadsheet become practices with all that they say', () => {
  const text = `${HEAD}\nClinique des Érables\tQuébec\tDre Roy; Dr Gagnon\t514 555-0123\t8:30-12:30\n`;
  const [row] = rowsOf(text).rows;
  expect(row?.refused).toBeNull();
  expect(row?.practice).toMatchObject({
    name: 'des Érables',
    calledAs: 'clinique',
    region: 'qc',
    timeZone: 'zone of qc',
    facts: { tel_cabinet: '514 555-0123' },
    hours: { monday: [{ from: '08:30', to: '12:30' }], tuesday: [] },
  });
  expect(row?.practice?.practitioners.map(({ shortName }) => shortName)).toEqual(['Dre Roy', 'Dr Gagnon']);
  expect(row?.cells.map(({ text: said }) => said)).toHaveLength(5);
});

test.each([
  ['noName', '\tFrance\tDr A\t\t'],
  ['sameName', 'des Tilleuls\tFrance\tDr A\t\t'],
  ['unknownRegion', 'du Parc\t\tDr A\t\t'],
  ['unknownRegion', 'du Parc\tCanada\tDr A\t\t'],
  ['noPractitioner', 'du Parc\tFrance\t\t\t'],
  ['unreadHours', 'du Parc\tFrance\tDr A\t\tle matin'],
  ['hiddenSigns', 'du \u202eParc\tFrance\tDr A\t\t'],
  ['torn', 'du Parc\tFrance\tDr A\t\t\tde trop'],
] as const)('a row is refused: %s', (reason, line) => {
  const [row] = rowsOf(`${HEAD}\n${line}\n`).rows;
  expect(row).toMatchObject({ practice: null, refused: reason });
});

test.each([
  ['unknownZone', 'nom,région,praticiens,fuseau', 'du Parc,France,Dr A,Mars'],
  ['unknownPlace', 'nom,région,praticiens,type', 'du Parc,France,Dr A,boutique'],
  ['unknownSpecialty', 'nom,région,praticiens,spécialité', 'du Parc,France,Dr A,astrologie'],
] as const)('a row is refused: %s', (reason, head, line) => {
  expect(rowsOf(`${head}\n${line}\n`).rows[0]?.refused).toBe(reason);
});

test('of two rows of one name the second is refused, and read = kept + refused', () => {
  const { rows } = rowsOf(`nom;région;praticiens\ndu Parc;fr;Dr A\nDU PARC;fr;Dr B\nde la Gare;fr;Dr C\n`);
  expect(rows.map(({ refused }) => refused)).toEqual([null, 'sameName', null]);
  const kept = rows.filter(({ practice }) => practice).length;
  expect(kept + rows.filter(({ refused }) => refused).length).toBe(rows.length);
  expect(new Set(rows.flatMap(({ practice }) => practice?.id ?? [])).size).toBe(kept);
});

test('a file that ends in the middle of a row does not pass it as a practice', () => {
  expect(rowsOf('nom;région;praticiens;adresse\ndu Parc;fr;Dr A').rows[0]?.refused).toBe('cutShort');
});

test('a column that no field bears is named, and a formula is only words', () => {
  const { unknown, rows } = rowsOf(`nom;région;praticiens;couleur;adresse\ndu Parc;fr;Dr A;rouge;'=1+1\n`);
  expect(unknown).toEqual(['couleur']);
  expect(rows[0]?.practice?.facts['adresse']).toBe('=1+1');
  expect(rows[0]?.cells.map(({ text }) => text)).toContain('rouge');
});

describe('what is no such table', () => {
  test.each([
    ['unknownFormat', 'a;b\n1;2\n'],
    ['unknownFormat', ''],
    ['tooBig', 'x'.repeat(LONGEST_TABLE + 1)],
  ] as const)('%s', (reason, text) =>
    expect(practicesFromTable(text, ground)).toEqual({ ok: false, reason }),
  );
});

test('every fact of a practice has its column, in both languages', () => {
  const named = [...practiceColumns.values()].flatMap((column) =>
    typeof column === 'object' && 'fact' in column ? [column.fact] : [],
  );
  expect(FACT_NAMES.filter((fact) => !named.includes(fact))).toEqual([]);
});
