/** A view of the journal has one name: the one on its tab is the one in the sheet of keys. */
import { expect, test } from 'vitest';
import { JOURNAL_VIEWS } from '../../../lib/app/journal/journal';
import { en } from '../../../lib/content/labels/en/en';
import { fr } from '../../../lib/content/labels/fr/fr';

test('in both languages', () => {
  for (const { journal, localKeys } of [fr, en])
    for (const view of JOURNAL_VIEWS) expect(localKeys[`journal.${view}`], view).toBe(journal.views[view]);
});
