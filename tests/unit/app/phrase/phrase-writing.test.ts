/** Phrases written in the settings: for all or for one practice, signed for these very words, every change undone. */
import { describe, expect, test } from 'vitest';
import { examplePractice } from '../../../../lib/content/practice/example-practice';
import type { LibraryPhrase } from '../../../../lib/domain/phrase/phrase-library';
import { settled } from '../../../fakes/ports';
import { openPanel, type Panel } from '../open-panel';
import { CODE, withCode } from '../practice/code';

const HERE = examplePractice.id;

function phraseIn({ app }: Panel, practiceId: string | null, id: string): LibraryPhrase {
  const found = app.writing.libraryOf(practiceId).find((phrase) => phrase.id === id);
  if (!found) throw new Error(`no phrase ${id}`);
  return found;
}

async function rewrite(panel: Panel, practiceId: string | null, text: string): Promise<boolean> {
  const draft = panel.app.writing.draftOf(phraseIn(panel, practiceId, 'fin-04'), practiceId);
  return panel.app.writing.save({ ...draft, text });
}

describe('a phrase rewritten', () => {
  test('for one practice is said there and nowhere else', async () => {
    const panel = await openPanel();
    await rewrite(panel, HERE, 'Les Tilleuls vous remercient.');
    expect(panel.app.phrases.ready('fin-04')?.filled.text).toBe('Les Tilleuls vous remercient.');
    expect(phraseIn(panel, null, 'fin-04').text).toBe('Merci de votre appel, {souhait}.');
  });

  test('is taken back by an undo, on the disk too', async () => {
    const panel = await openPanel();
    await rewrite(panel, null, 'Un.');
    await rewrite(panel, null, 'Deux.');
    panel.app.panel.undo();
    await settled();
    expect(phraseIn(panel, null, 'fin-04').text).toBe('Un.');
    panel.app.panel.undo();
    await settled();
    expect(phraseIn(panel, null, 'fin-04').text).toBe('Merci de votre appel, {souhait}.');
    expect(panel.disk.phraseRecords.size).toBe(0);
  });

  test('for one practice and undone is there again as it is for all', async () => {
    const panel = await openPanel();
    await rewrite(panel, null, 'Pour tous.');
    await rewrite(panel, HERE, 'Aux Tilleuls.');
    panel.app.panel.undo();
    await settled();
    expect(phraseIn(panel, HERE, 'fin-04').text).toBe('Pour tous.');
  });

  test('with a condition that is never closed, or without words, is not saved', async () => {
    const panel = await openPanel();
    expect(await rewrite(panel, null, '{si ouvert}Bonjour')).toBe(false);
    expect(await rewrite(panel, null, '  ')).toBe(false);
    expect(panel.disk.phraseRecords.size).toBe(0);
  });
});

describe('a phrase of her own', () => {
  test('is found, said, removed and brought back', async () => {
    const panel = await openPanel();
    const blank = panel.app.writing.blank(null, 'Vaccins');
    await panel.app.writing.save({ ...blank, text: 'Le vaccin est arrivé.', abbreviation: ';vac' });
    const find = () => panel.app.phrases.find('vaccin arrive').phrases.map(({ id }) => id);
    expect(find()).toEqual([blank.phraseId]);
    await panel.app.writing.remove(panel.app.writing.draftOf(phraseIn(panel, null, blank.phraseId), null));
    expect(find()).not.toContain(blank.phraseId);
    panel.app.panel.undo();
    await settled();
    expect(find()).toEqual([blank.phraseId]);
  });

  test('that says or answers to the same as another is told', async () => {
    const panel = await openPanel();
    const blank = panel.app.writing.blank(null, 'fin');
    await panel.app.writing.save({ ...blank, text: 'Un.', abbreviation: ';x', key: '4' });
    const like = (change: object) =>
      panel.app.writing
        .alike({ ...panel.app.writing.blank(null, 'fin'), ...change })
        .map(({ because }) => because);
    expect(like({ text: 'merci de votre appel {souhait}' })).toEqual(['words']);
    expect(like({ text: 'Deux.', abbreviation: ';x' })).toEqual(['abbreviation']);
    expect(like({ text: 'Deux.', key: '4' })).toEqual(['key']);
    expect(like({ text: 'Deux.' })).toEqual([]);
  });
});

test('a phrase moves one place up in its category, and only there', async () => {
  const panel = await openPanel();
  const order = () =>
    panel.app.writing
      .libraryOf(null)
      .filter(({ categoryId }) => categoryId === 'fin')
      .map(({ id }) => id);
  const moved = await panel.app.writing.move(phraseIn(panel, null, 'fin-03'), -1);
  expect(moved).toEqual({ place: 2, count: order().length, isMoved: true });
  expect(order().slice(0, 4)).toEqual(['fin-01', 'fin-03', 'fin-02', 'fin-04']);
  await panel.app.writing.move(phraseIn(panel, null, 'fin-03'), -1);
  expect(order().slice(0, 3)).toEqual(['fin-03', 'fin-01', 'fin-02']);
  const atTop = await panel.app.writing.move(phraseIn(panel, null, 'fin-03'), -1);
  expect([order()[0], atTop]).toEqual(['fin-03', { place: 1, count: order().length, isMoved: false }]);
});

test('a signature holds for the words that were signed, and not for the next ones', async () => {
  const panel = await openPanel();
  const care = () => phraseIn(panel, HERE, 'dent-urgence-02');
  const isOffered = () => panel.app.phrases.find('partie blanche jamais racine').phrases[0]?.id === care().id;
  expect(isOffered()).toBe(false);
  await withCode(panel, 'aubert');
  await panel.app.writing.sign(care(), HERE, { practitionerId: 'aubert', code: CODE });
  expect(isOffered()).toBe(true);
  const draft = panel.app.writing.draftOf(care(), null);
  await panel.app.writing.save({ ...draft, abbreviation: ';dent' });
  expect(isOffered()).toBe(true);
  await panel.app.writing.save({ ...draft, text: 'Tenez la dent par la partie blanche, jamais la racine.' });
  expect(isOffered()).toBe(false);
});

describe('a file', () => {
  const csv = (text: string) => new TextEncoder().encode(text);

  test('writes only what is chosen, in one step that can be undone', async () => {
    const panel = await openPanel();
    const read = await panel.app.writing.preview(
      'a.csv',
      csv('identifiant;texte\n;Nouvelle.\nfin-04;Changée.\n'),
    );
    if (!read.ok) throw new Error(read.reason);
    expect(panel.disk.phraseRecords.size).toBe(0);
    await panel.app.writing.take(read.value.filter(({ status }) => status === 'new'));
    expect([...panel.disk.phraseRecords.values()].map(({ text }) => text)).toEqual(['Nouvelle.']);
    expect(phraseIn(panel, null, 'fin-04').text).toBe('Merci de votre appel, {souhait}.');
    panel.app.panel.undo();
    await settled();
    expect(panel.disk.phraseRecords.size).toBe(0);
  });

  test('that is exported and imported again changes nothing', async () => {
    const panel = await openPanel();
    await rewrite(panel, HERE, '=Les Tilleuls;\n"vous" remercient.');
    for (const format of ['csv', 'json'] as const) {
      await panel.app.writing.exportAll(format);
      const file = panel.saved.at(-1);
      expect(file?.name).toBe(`phrases.${format}`);
      const read = await panel.app.writing.preview(file?.name ?? '', csv(file?.text ?? ''));
      expect(read.ok && read.value.filter(({ status }) => status !== 'same')).toEqual([]);
    }
  });

  test('that cannot be written at all leaves everything as it was', async () => {
    const panel = await openPanel();
    panel.disk.isFull = true;
    const read = await panel.app.writing.preview('a.csv', csv('texte\nNouvelle.\n'));
    await expect(panel.app.writing.take(read.ok ? read.value : [])).rejects.toMatchObject({
      name: 'QuotaExceededError',
    });
    expect(panel.app.state.phraseRecords.value).toEqual([]);
  });
});
