/** Phrases at hand: favourites and usual ones first, rewritten ones in place, signed words only. */

import { describe, expect, test } from 'vitest';
import { examplePractice } from '../../../../lib/content/practice/example-practice';
import { phraseCard } from '../../../../lib/domain/phrase/phrase.record';
import type { PhraseRecord } from '../../../../lib/domain/phrase/phrase-record';
import { settled } from '../../../fakes/ports';
import { openPanel, writable } from '../open-panel';
import { CODE, withCode } from '../practice/code';

const rewritten: PhraseRecord = {
  id: 'fin-04',
  phraseId: 'fin-04',
  practiceId: null,
  categoryId: 'fin',
  text: 'À bientôt.',
  direction: '',
  kind: 'spoken',
  validation: false,
  abbreviation: ';fin',
  key: '3',
  rank: 3,
  version: 2,
  isRemoved: false,
};

describe('with nothing typed', () => {
  test('a favourite comes first, and goes back when it is none any more', async () => {
    const { app, disk } = await openPanel();
    const first = () => app.phrases.find('').phrases[0]?.id;
    const before = first();
    await app.phrases.toggleFavourite('fin-04');
    expect(first()).toBe('fin-04');
    expect(disk.phraseHabits.get('fin-04')?.isFavourite).toBe(true);
    await app.phrases.toggleFavourite('fin-04');
    expect(first()).toBe(before);
  });

  test('what is used at this hour comes before what was used at another', async () => {
    const { app, clock } = await openPanel();
    await app.phrases.countUse('fin-04');
    clock.now += 5 * 3_600_000;
    await app.phrases.countUse('rdv-05');
    expect(
      app.phrases
        .find('')
        .phrases.slice(0, 2)
        .map(({ id }) => id),
    ).toEqual(['rdv-05', 'fin-04']);
    expect(app.phrases.find('carte vitale').phrases[0]?.id).toBe('rdv-04');
  });
});

describe('a phrase rewritten in the settings', () => {
  test('is said in every open panel, without a reload', async () => {
    const panel = await openPanel();
    const settings = await openPanel({ disk: panel.disk });
    await settings.ports.store.of(phraseCard).change(rewritten.id, () => rewritten);
    await settled();
    expect(panel.app.phrases.ready('fin-04')?.filled.text).toBe('À bientôt.');
    expect(panel.app.phrases.byAbbreviation(';fin')?.id).toBe('fin-04');
    expect(panel.app.phrases.byKey('3')?.id).toBe('fin-04');
    expect(panel.app.phrases.find(';fin').phrases[0]?.id).toBe('fin-04');
  });

  test('with care content waits until these very words are signed', async () => {
    const panel = await openPanel();
    const { app } = panel;
    await withCode(panel, 'aubert');
    const offered = () => app.phrases.byAbbreviation(';fin') !== null;
    writable(app).phraseRecords.value = [{ ...rewritten, validation: true }];
    const phrase = app.phrases.byId('fin-04');
    if (!phrase) throw new Error('no phrase');
    expect(offered()).toBe(false);
    const by = { practitionerId: 'aubert', code: CODE };
    expect(await app.writing.sign(phrase, examplePractice.id, by)).toBe('signed');
    expect(offered()).toBe(true);
    expect(app.phrases.find('').phrases.map(({ id }) => id)).toContain('fin-04');
    writable(app).phraseRecords.value = [{ ...rewritten, validation: true, text: 'À demain.' }];
    expect(offered()).toBe(false);
  });
});
