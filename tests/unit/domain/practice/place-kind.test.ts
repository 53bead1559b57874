/** « Clinique » or « Cabinet », as callers say it, in every sentence; another place keeps its own word. */
import { describe, expect, test } from 'vitest';
import { phraseCategories } from '../../../../lib/content/phrase/phrases';
import { protocols } from '../../../../lib/content/triage/protocols';
import { placeKindOf, placeName } from '../../../../lib/domain/practice/place-kind';
import { saidOf } from '../../../../lib/domain/practice/said-of';

const clinic = { calledAs: 'clinique', region: 'fr' } as const;
const inQuebec = { calledAs: null, region: 'qc' } as const;

test('what was chosen, else what the region says', () => {
  expect(placeKindOf(clinic)).toBe('clinique');
  expect(placeKindOf(inQuebec)).toBe('clinique');
  expect(placeKindOf({ calledAs: 'cabinet', region: 'qc' })).toBe('cabinet');
  expect(placeKindOf({ calledAs: null, region: 'be' })).toBe('cabinet');
});

test('its name is one proper name, on English screens too', () => {
  expect(placeName({ ...clinic, name: 'médicale du Fleuve' })).toBe('Clinique médicale du Fleuve');
  expect(placeName({ calledAs: null, region: 'be', name: 'dentaire du Parc' })).toBe(
    'Cabinet dentaire du Parc',
  );
});

test.each([
  ['Cabinet {cabinet}, {salutation}.', 'Clinique {cabinet}, {salutation}.'],
  [
    '{salutation}, vous êtes bien au cabinet {cabinet}.',
    '{salutation}, vous êtes bien à la clinique {cabinet}.',
  ],
  ['Le cabinet est ouvert {horaires}.', 'La clinique est ouverte {horaires}.'],
  ['Le cabinet est fermé : il sera lu demain.', 'La clinique est fermée : il sera lu demain.'],
  ['la fiche du cabinet', 'la fiche de la clinique'],
  ['Voyez le cabinet dentaire du Parc.', 'Voyez le cabinet dentaire du Parc.'],
  ['Rappelez {du_cabinet}, les cabinets', 'Rappelez {du_cabinet}, les cabinets'],
])('« %s » is said of a clinic', (written, said) => expect(saidOf(written, clinic)).toBe(said));

test('a centre, and a practice of Québec that calls itself one', () => {
  expect(saidOf('Le cabinet est fermé. Au cabinet.', { calledAs: 'centre', region: 'fr' })).toBe(
    'Le centre est fermé. Au centre.',
  );
  expect(saidOf('Clinique {cabinet}, bonjour.', { calledAs: 'cabinet', region: 'qc' })).toBe(
    'Cabinet {cabinet}, bonjour.',
  );
});

describe('the whole catalogue', () => {
  const texts = [...phraseCategories.flatMap(({ phrases }) => phrases.map(({ text }) => text))];
  const sheets = JSON.stringify(protocols).split('"');
  test('no sentence that is said for a clinic calls it « cabinet », and none disagrees', () => {
    const said = [...texts, ...sheets].map((text) => saidOf(text, clinic).replace(/\{[^{}]*\}/g, ''));
    expect(said.filter((text) => /\bcabinet\b(?! (?:médic|dentaire))/i.test(text))).toEqual([]);
    expect(said.filter((text) => /clinique est (?:ouvert|fermé)(?![\p{L}])/u.test(text))).toEqual([]);
    expect(said.filter((text) => /\b(?:le|du|au|ce|un) clinique/i.test(text))).toEqual([]);
  });
  test('a « cabinet » says what was written', () => {
    const plain = texts.filter((text) => !text.startsWith('Clinique'));
    expect(plain.map((text) => saidOf(text, { calledAs: 'cabinet', region: 'fr' }))).toEqual(plain);
  });
});
