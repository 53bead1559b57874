/** The template engine, whatever is thrown at it: read and printed without a loss, in one pass, and never run. */
import { runInNewContext } from 'node:vm';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkTemplate, isRefused } from '../../../../lib/domain/phrase/phrase-check';
import { fillTemplate } from '../../../../lib/domain/phrase/phrase-fill';
import { LONGEST_TEMPLATE, type TemplatePart } from '../../../../lib/domain/phrase/phrase-tags';
import { MOST_NESTED, parseTemplate, printTemplate } from '../../../../lib/domain/phrase/phrase-template';

/** Words that mean something as a tag are no names. */
const name = fc
  .stringMatching(/^[a-zéà_][a-zé_]{0,8}$/)
  .filter((word) => !/^(?:si|fin|sinon|curseur)$/.test(word));
const text = fc.stringMatching(/^[^{}]{1,12}$/);

const leaf: fc.Arbitrary<TemplatePart> = fc.oneof(
  fc.record({ kind: fc.constant('text' as const), text }),
  fc.record({ kind: fc.constant('variable' as const), name }),
  fc.record({ kind: fc.constant('field' as const), label: name, initial: fc.oneof(fc.constant(''), name) }),
  fc.record({
    kind: fc.constant('choice' as const),
    options: fc.array(name, { minLength: 2, maxLength: 4 }),
  }),
  fc.constant({ kind: 'caret' } as const),
);

/** Two texts in a row are one text: only such lists are what reading gives. */
const merged = (parts: readonly TemplatePart[]): TemplatePart[] =>
  parts.filter((part, at) => part.kind !== 'text' || parts[at - 1]?.kind !== 'text');

const partsOf = (depth: number): fc.Arbitrary<TemplatePart[]> => {
  if (depth === 0) return fc.array(leaf, { maxLength: 4 }).map(merged);
  const inner = partsOf(depth - 1);
  const condition = fc.record({
    kind: fc.constant('condition' as const),
    name: name.filter((word) => word !== 'pas'),
    isNegated: fc.boolean(),
    body: inner,
    otherwise: fc.option(inner),
  });
  return fc.array(fc.oneof({ weight: 3, arbitrary: leaf }, condition), { maxLength: 5 }).map(merged);
};

/** Pieces from which every ill-formed template is made. */
const anyTemplate = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        '{',
        '}',
        '{}',
        '{si ',
        '{si a}',
        '{si pas b}',
        '{sinon}',
        '{fin}',
        '{ fin }',
        '{curseur}',
      ),
      fc.constantFrom('{tel}', '{?x}', '{?}', '{a|b}', '{|}', '$&', '$1', '__proto__', '{__proto__}', '\n'),
      fc.string({ maxLength: 6 }),
    ),
    { maxLength: 30 },
  )
  .map((pieces) => pieces.join(''));

/** Each is the start of something, or closes what was never opened: where a careless scan goes back to the beginning. */
const REPEATED = [
  '{',
  '}',
  ' ',
  '{si a}',
  '{fin}',
  '{si a}{fin}',
  '{sinon}',
  '{a|',
  '{a} ',
  '{?',
  'si  ',
  '{si   ',
  '{tel}',
];

/**
 * Ends what would not end: read in one pass such a template takes a fraction of a second, going back at every character
 * takes a million times a million steps. No time is compared with another.
 */
const HANGS_MS = 45_000;

describe('a template', () => {
  test('printed and read again is the same, whatever its parts', () => {
    fc.assert(
      fc.property(partsOf(3), (parts) => {
        expect(parseTemplate(printTemplate(parts))).toEqual(parts);
      }),
    );
  });

  test('read, printed and read again is what was first read, however ill-formed', () => {
    fc.assert(
      fc.property(anyTemplate, (template) => {
        const parts = parseTemplate(template);
        expect(parseTemplate(printTemplate(parts))).toEqual(parts);
      }),
      { numRuns: 500 },
    );
  });

  test('never reads a value again, whatever it holds', () => {
    const hostile = fc.constantFrom(
      '{tel}',
      '$&',
      '$1',
      '{si a}',
      '__proto__',
      '{',
      '{fin}',
      '#{1+1}',
      '{{x}}',
    );
    fc.assert(
      fc.property(hostile, fc.string(), (tag, rest) => {
        const value = `x${tag}${rest}x`;
        const { text: said, missing } = fillTemplate(
          '« {motif} » {?note} {a|b}',
          new Map([
            ['motif', value],
            ['?note', value],
            ['a|b', value],
          ]),
        );
        expect(said).toBe(`« ${value} » ${value} ${value}`);
        expect(missing).toEqual([]);
      }),
    );
  });

  test('reaches nothing that every object has, and runs nothing', () => {
    const names = ['constructor', '__proto__', 'prototype', 'toString', 'hasOwnProperty', 'valueOf'];
    const template = names.map((each) => `{${each}}{si ${each}}oui{sinon}non{fin}{?${each}}`).join('');
    const { missing, text: said } = fillTemplate(template, new Map());
    expect(missing).toEqual(names.flatMap((each) => [each, `?${each}`]));
    expect(said).not.toContain('oui');
    expect(fillTemplate('{1+1} {alert(1)} #{1+1}', new Map()).text).toBe('{1+1} {alert(1)} #{1+1}');
    expect(Object.keys(Object.prototype)).toEqual([]);
  });

  test('of a million characters is read to its end, whatever it repeats', { timeout: 600_000 }, () => {
    for (const piece of REPEATED) {
      const template = piece.repeat(1_000_000 / piece.length);
      const work = () => fillTemplate(template, new Map([['tel', '06']]));
      expect(() => runInNewContext('work()', { work }, { timeout: HANGS_MS }), piece).not.toThrow();
    }
  });

  test('of a hundred thousand characters is refused in a sentence of its own, without being read', () => {
    const long = '{si a}'.repeat(20_000);
    expect(checkTemplate(long)).toEqual([{ kind: 'tooLong', start: LONGEST_TEMPLATE, end: long.length }]);
    expect(isRefused(checkTemplate(long))).toBe(true);
  });

  test('with conditions too deep in one another is refused, and stays readable text', () => {
    const nested = (depth: number) => `${'{si tel}'.repeat(depth)}x${'{fin}'.repeat(depth)}`;
    expect(isRefused(checkTemplate(nested(MOST_NESTED)))).toBe(false);
    expect(checkTemplate(nested(MOST_NESTED + 1))[0]?.kind).toBe('tooDeep');
    expect(isRefused(checkTemplate(nested(1000)))).toBe(true);
    expect(fillTemplate(nested(2000), new Map([['tel', '06']])).text).toContain('x');
  });
});
