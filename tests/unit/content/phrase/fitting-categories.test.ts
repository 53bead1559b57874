// Every category that a moment asks for is shipped.
import { expect, test } from 'vitest';
import {
  CALLER_CATEGORIES,
  LEVEL_CATEGORIES,
  OUTCOME_CATEGORIES,
  REASON_WORDS,
  STEP_CATEGORIES,
} from '../../../../lib/content/phrase/fitting-categories';
import { phraseCategories } from '../../../../lib/content/phrase/phrases';
import { fold } from '../../../../lib/domain/text/search-text';

test('no moment asks for a category that is not there', () => {
  const there = new Set(phraseCategories.map(({ id }) => id));
  const asked = [
    ...[LEVEL_CATEGORIES, CALLER_CATEGORIES, OUTCOME_CATEGORIES, STEP_CATEGORIES].flatMap((table) =>
      Object.values(table).flat(),
    ),
    ...REASON_WORDS.map(({ categoryId }) => categoryId),
  ];
  expect(asked.filter((id) => !there.has(id))).toEqual([]);
});

test('the words of a reason are written as the search compares them', () => {
  for (const word of REASON_WORDS.flatMap(({ words }) => words)) expect(word).toBe(fold(word));
});
