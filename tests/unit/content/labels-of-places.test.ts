// The practices of the guard, of a reading and of a pointing are named as callers call them, in either language.
import { expect, test } from 'vitest';
import { en } from '../../../lib/content/labels/en/en';
import { fr } from '../../../lib/content/labels/fr/fr';

const TILLEULS = { name: 'dentaire des Tilleuls', calledAs: null, region: 'fr' } as const;
const PLATEAU = { name: 'du Plateau', calledAs: null, region: 'qc' } as const;

test('a cabinet, a clinic: each with its own word', () => {
  expect(fr.agenda.disagree(PLATEAU, TILLEULS)).toBe(
    'L’agenda affiché est celui de la clinique du Plateau, et vous répondez pour le cabinet dentaire des Tilleuls.',
  );
  expect(en.agenda.disagree(TILLEULS, PLATEAU)).toBe(
    'The agenda on the page is that of Cabinet dentaire des Tilleuls, and you answer for Clinique du Plateau.',
  );
});

test('whose agenda it is, read or shown by her', () => {
  expect(fr.agenda.check.isOf(PLATEAU)).toBe('Agenda de la clinique du Plateau.');
  expect(fr.agenda.check.isOf(TILLEULS)).toBe('Agenda du cabinet dentaire des Tilleuls.');
  expect(fr.agenda.pointing.isOf(PLATEAU)).toBe('C’est la clinique du Plateau.');
  expect(en.agenda.check.isOf(PLATEAU)).toBe('Agenda of Clinique du Plateau.');
  expect(en.agenda.pointing.isOf(TILLEULS)).toBe('This is Cabinet dentaire des Tilleuls.');
});
