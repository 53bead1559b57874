// Which phrases fit a moment: a few of what it is about, a few of the step, each once.
import { describe, expect, test } from 'vitest';
import { fittingPhrases } from '../../../../lib/domain/phrase/phrase-fit';
import type { LibraryPhrase } from '../../../../lib/domain/phrase/phrase-library';

const phrase = (id: string, categoryId: string, text: string): LibraryPhrase => ({
  id,
  contentId: id,
  categoryId,
  text,
  kind: 'spoken',
  validation: false,
  version: 1,
  categoryTitle: categoryId,
  when: '',
  practiceId: null,
  abbreviation: '',
  key: '',
  rank: 0,
  isShipped: true,
});

const many = (categoryId: string, count: number): LibraryPhrase[] =>
  Array.from({ length: count }, (_, at) => phrase(`${categoryId}-${at}`, categoryId, `Phrase ${at}.`));

const WORDS = [
  { categoryId: 'papers', words: ['result'] },
  { categoryId: 'papers', words: ['certificat'] },
];
const ids = (phrases: readonly LibraryPhrase[]) => phrases.map(({ id }) => id);

describe('what fits', () => {
  test('is few of the matter, then few of the step', () => {
    const library = [...many('papers', 9), ...many('end', 9)];
    const fit = fittingPhrases(library, { about: 'Résultat ?', first: [], step: ['end'] }, WORDS);
    expect(ids(fit).filter((id) => id.startsWith('papers'))).toHaveLength(5);
    expect(ids(fit).filter((id) => id.startsWith('end'))).toHaveLength(4);
    expect(ids(fit)[0]).toBe('papers-0');
  });

  test('begins with the phrase that names the matter; a variable is no word', () => {
    const library = [
      phrase('a', 'papers', 'Ce {certificat} vous attend.'),
      phrase('b', 'papers', 'Un certificat demande de vous voir.'),
    ];
    const fit = fittingPhrases(library, { about: 'un CERTIFICAT', first: [], step: [] }, WORDS);
    expect(ids(fit)).toEqual(['b', 'a']);
  });

  test('tells what urgency or caller ask for before the reason, each phrase once', () => {
    const library = [...many('papers', 2), ...many('urgent', 2)];
    const moment = { about: 'resultat', first: ['urgent'], step: ['papers', 'urgent'] };
    expect(ids(fittingPhrases(library, moment, WORDS))).toEqual([
      'urgent-0',
      'urgent-1',
      'papers-0',
      'papers-1',
    ]);
  });

  test('is nothing for a word inside another, nor for nothing said', () => {
    const library = many('papers', 2);
    const fitting = (about: string) => fittingPhrases(library, { about, first: [], step: [] }, WORDS);
    expect(fitting('sans exresultat')).toEqual([]);
    expect(fitting('')).toEqual([]);
  });
});
