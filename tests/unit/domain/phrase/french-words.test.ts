/** French words as they are compared: case and accents forgotten but for « drogué », endings in both genders, quotations apart. */
import { describe, expect, test } from 'vitest';
import { inflectedForms, wordForm } from '../../../../lib/domain/phrase/french-forms';
import { quotedTokens, tokensOf } from '../../../../lib/domain/phrase/french-tokens';

describe('the form of a word', () => {
  test.each([
    ['Élève', 'eleve'],
    ['DROGUÉ', 'drogué'],
    ['droguée', 'droguée'],
    ['drogués', 'drogués'],
    ['droguées', 'droguées'],
    ['drogue', 'drogue'],
    ['drogue\u0301', 'drogué'],
    ['bébé', 'bebé'],
    ['café', 'café'],
    ['forêt', 'foret'],
  ])('« %s » is compared as « %s »', (word, form) => expect(wordForm(word)).toBe(form));
});

describe('the forms of a masculine singular', () => {
  test.each([
    ['agressif', ['agressif', 'agressifs', 'agressive', 'agressives']],
    ['menteur', ['menteur', 'menteurs', 'menteuse', 'menteuses']],
    ['capricieux', ['capricieux', 'capricieuse', 'capricieuses']],
    ['étranger', ['etranger', 'etrangers', 'etrangere', 'etrangeres']],
    ['parisien', ['parisien', 'parisiens', 'parisienne', 'parisiennes']],
    ['drogué', ['drogué', 'drogués', 'droguée', 'droguées']],
    ['idiot', ['idiot', 'idiots', 'idiote', 'idiotes']],
    ['malpoli', ['malpoli', 'malpolis']],
    ['pénible', ['penible', 'penibles']],
    ['mauvais', ['mauvais']],
  ])('%s', (word, forms) => expect(inflectedForms(word)).toEqual(forms));
});

describe('the words of a text', () => {
  test('have their places in the text as it was typed; an elided article is a word', () => {
    const text = "L'homme, été 2026";
    const tokens = tokensOf(text);
    expect(tokens.map(({ form }) => form)).toEqual(['l', 'homme', 'eté']);
    expect(tokens.map(({ start, end }) => text.slice(start, end))).toEqual(['L', 'homme', 'été']);
  });

  test('a letter whose accent stands apart is one word with its place', () => {
    const text = 'e\u0301te\u0301 chaud';
    expect(tokensOf(text).map(({ start, end }) => text.slice(start, end))).toEqual([
      'e\u0301te\u0301',
      'chaud',
    ]);
  });

  test('no word, no token', () => expect(tokensOf('12 ! … 3')).toEqual([]));
});

describe('words between quotation marks', () => {
  const quoted = (text: string) => {
    const tokens = tokensOf(text);
    return tokens.filter((token) => quotedTokens(tokens, text).has(token)).map(({ form }) => form);
  };
  test.each([
    ['il dit « je suis fou » et part', ['je', 'suis', 'fou']],
    ['il dit “fou” puis "sot"', ['fou', 'sot']],
    ['«un» deux «trois»', ['un', 'trois']],
    ['jamais fermé « fou', []],
    ['fou » ouvert trop tard «', []],
    ['« a “b” c » d', ['a', 'b', 'c']],
    ['"a" b "c"', ['a', 'c']],
    ['"a" b "c', ['a']],
    ['', []],
  ])('%s', (text, words) => expect(quoted(text)).toEqual(words));

  test('thousands of marks are read in a list each, not one inside the other', () => {
    expect(quoted('« a » b '.repeat(2000))).toHaveLength(2000);
  });
});
