/** Spelling a name over the telephone. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { spellingAlphabet } from '../../../../lib/content/text/spelling-alphabet';
import { spellOut } from '../../../../lib/domain/phrase/spelling';

const french = spellingAlphabet('fr');
const said = (name: string, alphabet = french) => spellOut(name, alphabet).map(({ word }) => word);
const shown = (name: string) => spellOut(name, french).map(({ letter }) => letter);

describe('a name spelt in France', () => {
  test('takes a first name for each letter, shown as it was typed', () => {
    expect(spellOut('Dupé', french)).toEqual([
      { letter: 'D', word: 'Désiré' },
      { letter: 'u', word: 'Ursule' },
      { letter: 'p', word: 'Pierre' },
      { letter: 'é', word: 'Eugène, accent aigu' },
    ]);
  });

  test('tells its accents, cedilla and diaeresis', () => {
    expect(said('ÈÊËÇ')).toEqual([
      'Eugène, accent grave',
      'Eugène, accent circonflexe',
      'Eugène, tréma',
      'Célestin, cédille',
    ]);
  });

  test('tells hyphen, apostrophe and space, however they were typed', () => {
    expect(said("D’A-L'B  C")).toEqual([
      'Désiré',
      'apostrophe',
      'Anatole',
      'trait d’union',
      'Louis',
      'apostrophe',
      'Berthe',
      'espace',
      'Célestin',
    ]);
  });

  test('tells an e in the o as one letter', () => {
    expect(spellOut('Œ', french)).toEqual([{ letter: 'Œ', word: 'Oscar, e dans l’o' }]);
  });

  test('leaves digits and unknown letters as they are', () => {
    expect(said('B12Ж')).toEqual(['Berthe', '1', '2', 'Ж']);
  });
});

test('a name is spelt in Québec with its own code', () => {
  expect(said('Roy', spellingAlphabet('qc'))).toEqual(['Robert', 'Olivier', 'Yvonne']);
});

test('an accent typed apart from its letter stays with it', () => {
  expect(spellOut('Zoe\u0301', french).at(-1)).toEqual({ letter: 'é', word: 'Eugène, accent aigu' });
});

test('the letters shown are the name, and none goes without a word', () => {
  const letter = fc.constantFrom(...'abcdéèêëçñœïÜABZ0123456789-');
  fc.assert(
    fc.property(fc.string({ unit: letter }), (name) => {
      expect(shown(name).join('')).toBe(name.normalize('NFC'));
      expect(said(name).every(Boolean)).toBe(true);
    }),
  );
});

test('no name of any writing is cut or makes it fail', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (name) => {
      expect(shown(name).join('').replace(/\s/g, '').length > 0).toBe(name.trim() !== '');
    }),
  );
});
