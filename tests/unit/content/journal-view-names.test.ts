/** A view of the journal has one name: the one on its tab is the one in the sheet of keys. */
import { expect, test } from 'vitest';
import { JOURNAL_VIEWS } from '../../../lib/app/journal/journal';
import { en } from '../../../lib/content/labels/en/en';
import { pagesEn } from '../../../lib/content/labels/en/start/pages';
import { fr } from '../../../lib/content/labels/fr/fr';
import { pagesFr } from '../../../lib/content/labels/fr/start/pages';

test('in both languages', () => {
  for (const [{ localKeys }, { journal }] of [
    [fr, pagesFr],
    [en, pagesEn],
  ] as const)
    for (const view of JOURNAL_VIEWS) expect(localKeys[`journal.${view}`], view).toBe(journal.views[view]);
});
