/** Files of phrases: written and read again without a loss, hostile ones refused whole, foreign ones put in our words. */
import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { phraseCategories } from '../../../../../lib/content/phrase/phrases';
import { currentRecords, exchanged } from '../../../../../lib/domain/phrase/exchange/current-records';
import { phrasesFromCsv, phrasesToCsv } from '../../../../../lib/domain/phrase/exchange/phrase-csv';
import {
  BIGGEST_FILE,
  type ExchangedPhrase,
} from '../../../../../lib/domain/phrase/exchange/phrase-exchange';
import { readPhraseFile } from '../../../../../lib/domain/phrase/exchange/phrase-file';
import { compareImport } from '../../../../../lib/domain/phrase/exchange/phrase-import';
import { phrasesFromJson, phrasesToJson } from '../../../../../lib/domain/phrase/exchange/phrase-json';
import type { PhraseRecord } from '../../../../../lib/domain/phrase/phrase-record';
import { exchangedPhrase as phrase } from './exchanged-phrase';

const bytes = (text: string) => new TextEncoder().encode(text);
const read = (name: string, text: string) => readPhraseFile(name, bytes(text));

/** Texts with everything that tables and spreadsheets trip over. */
const anyText = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        '=1+1',
        '+33',
        '-',
        '@SUM',
        '＝x',
        "'",
        '"',
        ';',
        ',',
        '\n',
        '\r\n',
        '\t',
        ' ',
        '{tel}',
        'é',
      ),
      fc.string({ unit: 'grapheme', maxLength: 8 }),
    ),
    { minLength: 1, maxLength: 8 },
  )
  .map((pieces) => pieces.join(''))
  .filter((text) => text.trim() !== '');

const anyPhrase: fc.Arbitrary<ExchangedPhrase> = fc.record({
  phraseId: anyText,
  practiceId: fc.constant(null),
  categoryId: anyText.map((text) => text.trim()),
  text: anyText,
  direction: fc.string({ unit: 'grapheme' }),
  kind: fc.constantFrom('spoken' as const, 'written' as const),
  validation: fc.boolean(),
  abbreviation: fc.constantFrom('', ';rdv', '=x', "'-a"),
  key: fc.constantFrom('', '4'),
  rank: fc.integer({ min: -5, max: 5 }).map((half) => half / 2),
  isRemoved: fc.boolean(),
});

describe('our own files', () => {
  test('written as JSON and read again are the same phrases', () => {
    fc.assert(
      fc.property(fc.array(anyPhrase, { minLength: 1 }), (phrases) => {
        expect(phrasesFromJson(phrasesToJson(phrases))).toEqual({ ok: true, value: phrases });
      }),
    );
  });

  test('written as a table and read again are the same phrases, and no cell is a formula', () => {
    fc.assert(
      fc.property(fc.array(anyPhrase, { minLength: 1 }), (phrases) => {
        const csv = phrasesToCsv(phrases);
        expect(phrasesFromCsv(csv)).toEqual({ ok: true, value: phrases });
        const cells = parse(csv, { bom: true, delimiter: ';' }).flat();
        // Of figures alone, as the journal writes them too: nothing can be run from within.
        const run = cells.filter((cell) => !/^="[+\d][\d ().\u00a0\u202f/eE-]*"$/.test(cell));
        expect(run.filter((cell) => /^(?:[\t\r]|\s*[=+\-@＝＋－＠])/.test(cell))).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });

  test.each(['0142000000', '+33 6 12 34 56 78', '12/8', "'=1", '="012"'])(
    '« %s » comes back as it was',
    (text) => {
      const csv = phrasesToCsv([{ ...phrase(), text }]);
      expect(csv).not.toMatch(/;(?:'?\+33|0142)/);
      const back = phrasesFromCsv(csv);
      expect(back.ok && back.value[0]?.text).toBe(text);
    },
  );

  test('of all that stands here change nothing when they come back, in both formats', () => {
    const edited: PhraseRecord = { ...phrase(), id: 'p-1', version: 3 };
    const current = currentRecords(phraseCategories, [
      edited,
      { ...edited, id: 'fin-04', phraseId: 'fin-04', abbreviation: '', isRemoved: true },
    ]);
    for (const file of [phrasesToCsv(current.map(exchanged)), phrasesToJson(current.map(exchanged))]) {
      const imported = read('phrases', file);
      if (!imported.ok) throw new Error(imported.reason);
      const rows = compareImport(imported.value, { current, practiceIds: new Set(), newId: () => 'new' });
      expect(rows.filter(({ status }) => status !== 'same')).toEqual([]);
      const blank = compareImport(imported.value, {
        current: [],
        practiceIds: new Set(),
        newId: () => 'new',
      });
      expect(blank.map(({ record }) => exchanged(record))).toEqual(current.map(exchanged));
    }
  });
});

describe('a hostile file is refused whole', () => {
  const deep = (depth: number) => `${'['.repeat(depth)}${']'.repeat(depth)}`;
  test.each([
    ['deep nesting', deep(21), 'tooDeep'],
    ['a million nestings', deep(1_000_000), 'tooDeep'],
    ['a key that changes objects', '{"format":"decroche-phrases","__proto__":{"x":1}}', 'forbiddenKey'],
    ['a constructor', '[{"constructor":{"prototype":{"x":1}}}]', 'forbiddenKey'],
    ['half a file', '{"format":"decroche-phrases","version":1,"phr', 'unreadable'],
    ['another JSON', '{"a":1}', 'unknownFormat'],
    [
      'a field too many',
      JSON.stringify({ format: 'decroche-phrases', version: 1, phrases: [{ ...phrase(), run: 'x' }] }),
      'unknownFormat',
    ],
    ['a table without our column', 'a;b\n1;2', 'unknownFormat'],
    ['a table with a row that is not understood', `texte;touche\nBonjour;xx`, 'badRow'],
    ['nothing', '', 'unknownFormat'],
  ])('%s', (_, text, reason) => {
    expect(read('file', text)).toEqual({ ok: false, reason });
    expect('x' in {}).toBe(false);
  });

  test('of more than twenty megabytes, without being read', () => {
    expect(readPhraseFile('f.csv', new Uint8Array(BIGGEST_FILE + 1))).toEqual({
      ok: false,
      reason: 'tooBig',
    });
  });

  test('whose aliases would grow a thousandfold', () => {
    const bomb = [
      'a: &a [x,x,x,x,x,x,x,x,x]',
      'b: &b [*a,*a,*a,*a,*a,*a,*a,*a,*a]',
      'c: &c [*b,*b,*b,*b,*b,*b,*b,*b,*b]',
      'matches: [*c,*c,*c,*c,*c,*c,*c,*c,*c]',
    ];
    expect(read('bomb.yml', bomb.join('\n'))).toMatchObject({ ok: false });
  });

  test('however a good file is damaged: refused with a reason, or read as phrases; objects stay as they are', () => {
    const good = phrasesToJson([phrase(), phrase({ phraseId: 'p-2', text: 'Merci.' })]);
    const damage = fc.record({
      at: fc.nat(good.length),
      cut: fc.nat(20),
      put: fc.constantFrom('', '{', '}', '"', '[', ',', '__proto__', '1e999', '\ud800'),
    });
    fc.assert(
      fc.property(fc.array(damage, { minLength: 1, maxLength: 4 }), (damages) => {
        const text = damages.reduce(
          (file, { at, cut, put }) => file.slice(0, at) + put + file.slice(at + cut),
          good,
        );
        const result = read('damaged.json', text);
        if (result.ok) for (const each of result.value) expect(each.text.length).toBeGreaterThan(0);
        else expect(result.reason).toMatch(/^[a-zA-Z]+$/);
        expect(Object.keys(Object.prototype)).toEqual([]);
      }),
      { numRuns: 2000 },
    );
  });
});
