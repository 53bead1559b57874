/** Words of judgement typed about a person, and the factual wording proposed. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { judgementWords } from '../../../../lib/content/phrase/judgement-words';
import { inflectedForms } from '../../../../lib/domain/phrase/french-forms';
import { findingsMoved, findJudgementWords } from '../../../../lib/domain/phrase/judgement-words';

const found = (text: string) => findJudgementWords(text, judgementWords).map(({ word }) => word);

describe('a judgement is found', () => {
  test.each([
    ['Patient agressif au téléphone', ['agressif']],
    ['patientes AGRESSIVES', ['AGRESSIVES']],
    ['pas agressif', ['agressif']],
    ['c’est une menteuse', ['menteuse']],
    ["l'alcoolo du 3", ['alcoolo']],
    ['cas social, et radine', ['cas social', 'radine']],
    ['casse-pieds', ['casse-pieds']],
    ['elle est hysterique', ['hysterique']],
    ['gateux', ['gateux']],
    ['une droguée', ['droguée']],
    ['vieille folle', ['vieille folle']],
    ['musulmane, africaine', ['musulmane', 'africaine']],
  ])('in « %s »', (text, words) => {
    expect(found(text)).toEqual(words);
  });

  test('at its place in the text as typed, accents apart or not', () => {
    const text = 'Très e\u0301me\u0301che\u0301, et HYSTÉRIQUE !';
    const [first, second] = findJudgementWords(text, judgementWords);
    expect(text.slice(first?.start, first?.end)).toBe('e\u0301me\u0301che\u0301');
    expect(text.slice(second?.start, second?.end)).toBe('HYSTÉRIQUE');
  });

  test('as the longest expression that begins there', () => {
    const entry = (word: string) => ({ words: [word], kind: 'judgement' as const, advice: word });
    const list = [entry('vieux'), entry('vieux fou')];
    expect(findJudgementWords('un vieux fou, un vieux', list).map(({ advice }) => advice)).toEqual([
      'vieux fou',
      'vieux',
    ]);
  });

  test('with what to write instead', () => {
    expect(findJudgementWords('il est ivre', judgementWords)[0]?.advice).toContain('élocution difficile');
    expect(findJudgementWords('il est juif', judgementWords)[0]?.advice).toContain('à supprimer');
  });
});

describe('nothing is said', () => {
  test.each([
    'la salle d’attente',
    'plaie sale au genou',
    'corps étranger dans l’œil',
    'cône beam demandé',
    'prend de la drogue',
    'part à l’étranger',
    'tumeur agressive',
    'respiration assistée',
    'érythème migrant',
    'un mal de fou',
    'Mme Boulet rappelle',
    'gingivite marginale, oreille bouchée, bilan sanguin',
    'agressivité non constatée, foulure',
    'cas. Social',
    '',
  ])('of « %s »', (text) => {
    expect(found(text)).toEqual([]);
  });

  test('of the caller’s own words between quotation marks, unless they are sensitive data', () => {
    expect(found('A dit : « vous êtes une connasse » puis a raccroché')).toEqual([]);
    expect(found('A dit "connasse" ; agressif')).toEqual(['agressif']);
    expect(found('Dit être « juif »')).toEqual(['juif']);
    expect(found('« jamais refermé, agressif')).toEqual(['agressif']);
  });
});

describe('whatever is typed', () => {
  const listed = judgementWords.flatMap(({ words }) => words);
  const anyText = fc
    .array(fc.oneof(fc.constantFrom(...listed), fc.string({ maxLength: 12 }), fc.constantFrom('«', '»', '"')))
    .map((parts) => parts.join(' '));

  test('what is found lies in the text, in order and apart', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const findings = findJudgementWords(text, judgementWords);
        let end = 0;
        for (const finding of findings) {
          expect(finding.start).toBeGreaterThanOrEqual(end);
          expect(text.slice(finding.start, finding.end)).toBe(finding.word);
          end = finding.end;
        }
      }),
    );
  });

  const typed = judgementWords.flatMap(({ words, advice }) =>
    words
      .flatMap((word) => [word, word.toUpperCase(), ...(/[\s'-]/.test(word) ? [] : inflectedForms(word))])
      .map((form) => ({ form, advice })),
  );

  test('every word of the list is found, in capitals and in its other forms too', () => {
    for (const { form, advice } of typed) {
      const findings = findJudgementWords(`— ${form} !`, judgementWords);
      expect(findings).toEqual([{ start: 2, end: 2 + form.length, word: form, advice }]);
    }
  });
});

test('the feminine and the plural follow the rule of the ending', () => {
  expect(inflectedForms('agressif')).toEqual(['agressif', 'agressifs', 'agressive', 'agressives']);
  expect(inflectedForms('menteur')).toContain('menteuses');
  expect(inflectedForms('paresseux')).toEqual(['paresseux', 'paresseuse', 'paresseuses']);
  expect(inflectedForms('grossier')).toContain('grossiere');
  expect(inflectedForms('assisté')).toEqual(['assisté', 'assistés', 'assistée', 'assistées']);
  expect(inflectedForms('con')).toEqual(['con', 'cons']);
});

describe('what was found before the last letter', () => {
  const marked = (from: string, to: string) =>
    findingsMoved(findJudgementWords(from, judgementWords), { from, to }).map(({ start, end }) =>
      to.slice(start, end),
    );

  test('goes along with its text, before and after what was typed', () => {
    expect(marked('agressif et radine', 'agressif puis très radine')).toEqual(['agressif', 'radine']);
  });

  test('is left out where the text itself was changed', () => {
    expect(marked('agressif et radine', 'agresif et radine')).toEqual(['radine']);
  });

  test('is nothing in another call', () => {
    expect(marked('agressif et radine', 'rappeler demain')).toEqual([]);
  });

  test('never points at anything but the same words', () => {
    const pieces = fc.array(fc.constantFrom('agressif ', 'radine ', 'calme ', 'x', ' '), { maxLength: 12 });
    fc.assert(
      fc.property(pieces, pieces, (before, after) => {
        const [from, to] = [before.join(''), after.join('')];
        const found = findJudgementWords(from, judgementWords);
        for (const { start, end, word } of findingsMoved(found, { from, to }))
          expect(to.slice(start, end)).toBe(word);
      }),
    );
  });
});
