/** What one tag of a phrase means, how it is asked for, and which conditions are known of a practice. */
import { describe, expect, test } from 'vitest';
import { CONDITIONS, conditionValues } from '../../../../lib/domain/phrase/phrase-conditions';
import { PhraseRecord, phraseRecordId } from '../../../../lib/domain/phrase/phrase-record';
import {
  LONGEST_TEMPLATE,
  readTag,
  type TemplatePart,
  tagInside,
  tagsOf,
} from '../../../../lib/domain/phrase/phrase-tags';
import type { Opening } from '../../../../lib/domain/practice/opening';
import { fold } from '../../../../lib/domain/text/search-text';
import { practice } from '../../platform/storage/sample-records';

describe('tags in a template', () => {
  test('stand where their braces stand, what is inside without blanks', () => {
    expect(tagsOf('Dr { praticien }, le {date}.')).toEqual([
      { inside: 'praticien', start: 3, end: 16 },
      { inside: 'date', start: 21, end: 27 },
    ]);
  });

  test.each([
    ['{{tel}}', ['tel']],
    ['{a{b}', ['b']],
    ['{a', []],
    ['a}', []],
    ['{}', ['']],
  ])('%s', (template, insides) => expect(tagsOf(template).map(({ inside }) => inside)).toEqual(insides));
});

describe('one tag', () => {
  const part = (read: TemplatePart) => ({ part: read });
  test.each([
    ['tel', part({ kind: 'variable', name: 'tel' })],
    ['?délai', part({ kind: 'field', label: 'délai', initial: '' })],
    ['?délai=demain', part({ kind: 'field', label: 'délai', initial: 'demain' })],
    ['?lien=a=b', part({ kind: 'field', label: 'lien', initial: 'a=b' })],
    ['?', null],
    ['? =x', null],
    ['', null],
    ['matin| soir ', part({ kind: 'choice', options: ['matin', 'soir'] })],
    ['curseur', part({ kind: 'caret' })],
    ['fin', { mark: 'fin' }],
    ['sinon', { mark: 'sinon' }],
    ['si ouvert', { opens: { name: 'ouvert', isNegated: false } }],
    ['si pas ouvert', { opens: { name: 'ouvert', isNegated: true } }],
    ['si nouveau  patient', { opens: { name: 'nouveau patient', isNegated: false } }],
    ['si pas', { opens: { name: 'pas', isNegated: false } }],
    ['si', null],
    ['silence', part({ kind: 'variable', name: 'silence' })],
  ])('{%s}', (inside, meaning) => expect(readTag(inside)).toEqual(meaning));

  test.each([['tel'], ['?délai'], ['?délai=demain'], ['matin|soir'], ['curseur']])(
    '{%s} is asked for under the name by which it is written',
    (inside) => {
      const read = readTag(inside);
      if (!read || !('part' in read) || read.part.kind === 'text') throw new Error('no part');
      expect(tagInside(read.part)).toBe(inside);
    },
  );

  test('a condition is asked for with its denial', () => {
    const condition = { kind: 'condition', name: 'ouvert', body: [], otherwise: null } as const;
    expect(tagInside({ ...condition, isNegated: true })).toBe('si pas ouvert');
    expect(tagInside({ ...condition, isNegated: false })).toBe('si ouvert');
  });
});

describe('conditions', () => {
  const opening = (state: Opening['state']): Opening => ({ state, nextOpening: null, absence: null });
  const known = (...given: Parameters<typeof conditionValues>) => new Map(conditionValues(...given));

  test.each([
    ['open', 'oui', 'non'],
    ['closed', 'non', 'oui'],
    ['holiday', 'non', 'oui'],
  ] as const)('%s', (state, isOpen, isClosed) => {
    const values = known(practice, opening(state));
    expect([values.get('si ouvert'), values.get('si ferme')]).toEqual([isOpen, isClosed]);
  });

  test('exactly one region holds, under its folded name', () => {
    const values = known({ ...practice, region: 'qc' }, null);
    const holding = [...values].filter(([, answer]) => answer === 'oui').map(([tag]) => tag);
    expect(holding).toEqual(['si quebec']);
    expect(values.size).toBe(5);
  });

  test('nothing is guessed: no hours, no practice, never whether the patient is new', () => {
    expect(known(null, null).size).toBe(0);
    expect(known(practice, null).has('si ouvert')).toBe(false);
    expect(known(practice, opening('open')).has('si nouveau patient')).toBe(false);
  });

  test('every value is one of the listed conditions', () => {
    const listed = CONDITIONS.map((name) => `si ${fold(name)}`);
    for (const tag of known(practice, opening('open')).keys()) expect(listed).toContain(tag);
  });
});

describe('a phrase as it is kept', () => {
  const record: PhraseRecord = {
    id: 'fin-04',
    phraseId: 'fin-04',
    practiceId: null,
    categoryId: 'fin',
    text: 'Au revoir.',
    direction: '',
    kind: 'spoken',
    validation: false,
    abbreviation: '',
    key: '',
    rank: 0,
    version: 1,
    isRemoved: false,
  };
  test('a practice has its own version beside the one for all', () => {
    expect(phraseRecordId('fin-04', null)).toBe('fin-04');
    expect(phraseRecordId('fin-04', 'tilleuls')).toBe('fin-04@tilleuls');
    expect(PhraseRecord.parse(record)).toEqual(record);
  });

  test.each<[string, Partial<PhraseRecord>]>([
    ['an empty text', { text: '' }],
    ['a text too long', { text: 'a'.repeat(LONGEST_TEMPLATE + 1) }],
    ['two digits as a key', { key: '12' }],
    ['a letter as a key', { key: 'a' }],
    ['an abbreviation too long', { abbreviation: 'a'.repeat(31) }],
    ['a version below the first', { version: 0 }],
  ])('%s is refused', (_, change) => {
    expect(PhraseRecord.safeParse({ ...record, ...change }).success).toBe(false);
  });

  test('the longest text and the longest abbreviation are taken', () => {
    const longest = { text: 'a'.repeat(LONGEST_TEMPLATE), abbreviation: 'a'.repeat(30), key: '9' };
    expect(PhraseRecord.safeParse({ ...record, ...longest }).success).toBe(true);
  });
});
