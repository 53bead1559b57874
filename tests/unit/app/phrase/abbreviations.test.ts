/** Abbreviations: told to the pages without their phrases, written out when nothing is missing. */

import { expect, test } from 'vitest';
import { phraseCard } from '../../../../lib/domain/phrase/phrase.record';
import type { PhraseRecord } from '../../../../lib/domain/phrase/phrase-record';
import { createDisk } from '../../../fakes/disk';
import { callOnScreen, openPanel } from '../open-panel';

const record = (abbreviation: string, text: string, validation = false): PhraseRecord => ({
  id: `of ${abbreviation}`,
  phraseId: `of ${abbreviation}`,
  practiceId: null,
  categoryId: 'Mes phrases',
  text,
  direction: '',
  kind: 'written',
  validation,
  abbreviation,
  key: '',
  rank: 0,
  version: 1,
  isRemoved: false,
});

async function openWithAbbreviations() {
  const disk = createDisk();
  for (const each of [
    record(';rdv', 'Votre rendez-vous est noté.'),
    record(';motif', 'Motif : {demande_du_patient}.'),
    record(';soin', 'Prenez du paracétamol.', true),
  ])
    await disk.plant(phraseCard, each);
  return openPanel({ disk });
}

test('the pages learn the abbreviations that may be used, and no phrase', async () => {
  const { published } = await openWithAbbreviations();
  expect(published.rules).toEqual({ key: 'Tab', inCode: false, abbreviations: [';motif', ';rdv'] });
});

test('they learn at once of another key', async () => {
  const { app, published } = await openWithAbbreviations();
  await app.practices.changeSettings({ abbreviations: { key: ' ', inCode: true } });
  expect(published.rules).toMatchObject({ key: ' ', inCode: true });
});

test('an abbreviation is written out, unless its phrase is gone, asks something or waits for a signature', async () => {
  const { app } = await openWithAbbreviations();
  expect(app.abbreviations.expand(';rdv')).toEqual({ text: 'Votre rendez-vous est noté.', caretFromEnd: 0 });
  for (const none of [';motif', ';soin', ';inconnu', ''])
    expect(app.abbreviations.expand(none), none).toBeNull();
});

test('in a field of ours a blank is seen: it is written out, marked', async () => {
  const { app } = await openWithAbbreviations();
  expect(app.abbreviations.expandHere(';motif')?.text).toMatch(/^Motif : \[.+ \?\]\.$/);
});

test('what asks something opens the palette on its phrase', async () => {
  const { app } = await openWithAbbreviations();
  app.abbreviations.ask(';motif');
  expect(app.state.overlay.value).toBe('palette');
  expect(app.phrases.find(app.palette.query()).phrases[0]?.abbreviation).toBe(';motif');
});

test('what the page was given stands in the call as written once it says so, never as said', async () => {
  const panel = await openWithAbbreviations();
  panel.app.calls.start();
  panel.app.abbreviations.expand(';rdv');
  panel.app.abbreviations.written(';motif');
  expect(callOnScreen(panel).notes.told).toEqual([]);
  panel.app.abbreviations.written(';rdv');
  panel.app.abbreviations.written(';rdv');
  expect(callOnScreen(panel).notes.told).toMatchObject([{ phraseId: 'of ;rdv', how: 'written' }]);
  panel.app.abbreviations.expandHere(';rdv');
  expect(callOnScreen(panel).notes.told).toHaveLength(1);
});
