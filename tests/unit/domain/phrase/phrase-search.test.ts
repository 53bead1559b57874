/** Finding a phrase by a few words. */
import { expect, test } from 'vitest';
import { phraseCategories } from '../../../../lib/content/phrase/phrases';
import { phraseLibrary } from '../../../../lib/domain/phrase/phrase-library';
import { createPhraseSearch } from '../../../../lib/domain/phrase/phrase-search';
import { PHRASE_QUERIES } from './phrase-queries';

/** A dental practice of Québec may say every phrase. */
const everywhere = { id: 'p', region: 'qc', specialty: 'dental' } as const;
/** Every phrase, those of one region too. */
const ofAllRegions = phraseCategories.map(({ regions: _, phrases, ...category }) => ({
  ...category,
  phrases: phrases.map(({ regions: _some, ...phrase }) => phrase),
}));
const search = createPhraseSearch(phraseLibrary(ofAllRegions, [], everywhere));

test.each(PHRASE_QUERIES)('« %s » finds %s', (query, expected) => {
  const ids = search(query)
    .slice(0, 5)
    .flatMap(({ id, categoryId }) => [id, categoryId]);
  expect(ids).toContain(expected);
});

test('an empty query lists every phrase in the order of the catalogue', () => {
  const all = phraseCategories.flatMap(({ phrases }) => phrases.map(({ id }) => id));
  expect(search(' ').map(({ id }) => id)).toEqual(all);
});

test('phrases that hold all the words hide those that hold only some', () => {
  const hits = search('carte vitale');
  expect(hits.map(({ id }) => id)).toContain('rdv-04');
  expect(hits.length).toBeLessThan(search('vitale').length);
});

test('when no phrase holds all the words, those that hold some come instead', () => {
  expect(search('poussette zzzzzz').map(({ id }) => id)).toContain('infos-06');
});

test('the name of a variable is not a word of the phrase', () => {
  const phrase = { id: 'x-01', text: 'Appelez {numero_garde}.', kind: 'spoken', validation: false } as const;
  const own = {
    id: 'x',
    title: 'Essai',
    when: '',
    specialty: 'any',
    sources: ['PC'],
    phrases: [phrase],
  } as const;
  const find = createPhraseSearch(
    phraseLibrary([{ ...own, sources: [...own.sources], phrases: [phrase] }], [], null),
  );
  expect(find('appelez')).toHaveLength(1);
  expect(find('garde')).toEqual([]);
});
