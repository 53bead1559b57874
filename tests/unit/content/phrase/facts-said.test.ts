/** Every line of the practice's card can be said, and without it a sentence that is still true stands in its place. */
import { expect, test } from 'vitest';
import { phraseCategories } from '../../../../lib/content/phrase/phrases';
import { withoutSetUp } from '../../../../lib/content/phrase/without-set-up';
import { withoutUnknown } from '../../../../lib/domain/phrase/phrase-fill';
import { FACT_NAMES } from '../../../../lib/domain/practice/practice';

const phrases = phraseCategories.flatMap((category) => category.phrases);

test.each(FACT_NAMES)('{%s} is said by a phrase, and left out where it is not known', (fact) => {
  const saying = phrases.filter(({ text }) => text.includes(`{${fact}}`));
  expect(saying).not.toEqual([]);
  for (const { id, text } of saying)
    expect(withoutUnknown(text, new Map(), withoutSetUp), id).not.toContain(`{${fact}}`);
});
