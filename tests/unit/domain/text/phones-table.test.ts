/** Numbers as they are copied and said, against the table. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readPhone } from '../../../../lib/domain/text/phone';
import type { PhoneReading } from '../../../../lib/domain/text/phone/phone-reading';
import { Region } from '../../../../lib/domain/text/region';
import { printTable } from '../../../fakes/print-table';

const rows = readFileSync(join(import.meta.dirname, 'phones.tsv'), 'utf8')
  .split('\n')
  .filter((line) => line && !line.startsWith('#'))
  .map((line) => {
    const [region, typed = '', wanted = ''] = line.split('\t');
    const unescaped = typed.replace(/\\u([0-9a-f]{4})|\\t/g, (_, code) =>
      code ? String.fromCharCode(Number.parseInt(code, 16)) : '\t',
    );
    return { region: Region.parse(region), typed: unescaped, wanted, line };
  });

function asTable(reading: PhoneReading): string {
  if (reading.state === 'valid')
    return reading.extension ? `${reading.e164} poste ${reading.extension}` : reading.e164;
  return reading.state === 'short' ? `short ${reading.national}` : reading.state;
}

test('every number of the table reads as it was meant', () => {
  const got = rows.map((row) => ({ ...row, got: asTable(readPhone(row.typed, row.region)) }));
  const wrong = got.filter((row) => row.got !== row.wanted);
  printTable('numbers', [
    ['written', rows.length],
    ['read', got.filter((row) => row.got !== 'invalid').length],
    ['refused', got.filter((row) => row.got === 'invalid').length],
    ['wrong', wrong.length],
  ]);
  expect(wrong.map((row) => `${row.line}: got ${row.got}`)).toEqual([]);
});
