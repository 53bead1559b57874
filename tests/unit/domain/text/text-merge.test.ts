import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { mergeTexts } from '../../../../lib/domain/text/text-merge';

const merge = (base: string, mine: string, theirs: string) => mergeTexts({ base, mine, theirs }, '\n');

describe('two panels that changed one text', () => {
  test.each([
    ['lines added at both ends are both there', ['b', 'a\nb', 'b\nc'], 'a\nb\nc'],
    [
      'different lines are both changed',
      ['joue\nfièvre', 'joue g.\nfièvre', 'joue\nfièvre 39'],
      'joue g.\nfièvre 39',
    ],
    [
      'one line in two wordings is kept in both',
      ['joue', 'joue gauche', 'joue droite'],
      'joue gauche\njoue droite',
    ],
    ['a first line typed by both is kept twice', ['', 'gonflé', 'fièvre'], 'gonflé\nfièvre'],
    ['words typed on from where the other stopped stand once', ['gon', 'gonf', 'gonflé'], 'gonflé'],
    ['the same words stand once', ['', 'gonflé', 'gonflé'], 'gonflé'],
    ['a line erased here and reworded there is kept', ['a\nb', 'a', 'a\nb!'], 'a\nb!'],
    ['a line erased here stays erased when the other left it', ['a\nb', 'a', 'c\na\nb'], 'c\na'],
    ['a short word is not taken for the end of a longer one', ['', '5', '15'], '5\n15'],
  ] satisfies [string, [string, string, string], string][])('%s', (_what, texts, merged) => {
    expect(merge(...texts)).toBe(merged);
  });

  test('every line that either wrote is in the result, alone or as the beginning of a longer one', () => {
    const text = fc
      .array(fc.constantFrom('', 'a', 'b', 'ab', 'c', 'cd'), { maxLength: 5 })
      .map((lines) => lines.join('\n'));
    fc.assert(
      fc.property(text, text, text, (base, mine, theirs) => {
        const kept = merge(base, mine, theirs).split('\n');
        const before = new Set(base.split('\n'));
        for (const written of [...mine.split('\n'), ...theirs.split('\n')].filter(
          (line) => !before.has(line),
        )) {
          expect(kept.some((line) => line.startsWith(written))).toBe(true);
        }
      }),
      { numRuns: 5_000 },
    );
  });

  test('one that changed nothing leaves the other’s text as it is', () => {
    const text = fc.array(fc.string(), { maxLength: 4 }).map((lines) => lines.join('\n'));
    fc.assert(
      fc.property(text, text, (base, changed) => {
        expect(merge(base, changed, base)).toBe(changed);
        expect(merge(base, base, changed)).toBe(changed);
      }),
      { examples: [['', '\n']] },
    );
  });
});
