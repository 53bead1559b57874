// What the answering machine says: only what is known, in the region's own numbers, and how long it takes to say.
import { describe, expect, test } from 'vitest';
import { answeringText, secondsToSay } from '../../../../lib/app/practice/answering-text';
import { examplePractice } from '../../../../lib/content/practice/example-practice';
import type { Absence } from '../../../../lib/domain/practice/opening-hours';
import type { Practice } from '../../../../lib/domain/practice/practice';
import { REGIONS } from '../../../../lib/domain/text/region';

const NOW = Date.UTC(2026, 10, 2, 9);
const ABSENCE: Absence = {
  practitionerId: null,
  from: '2026-11-05',
  to: '2026-11-12',
  replacementName: '',
  replacementPhone: '',
};
const bare: Practice = { ...examplePractice, hours: null, facts: {}, absences: [], region: 'be' };
const textOf = (patch: Partial<Practice>) => answeringText({ ...bare, ...patch }, NOW);

describe('the text to record', () => {
  test('of the invented practice: who, danger first, hours, whom to call when it is closed', () => {
    expect(answeringText(examplePractice, NOW).replaceAll(/[\u00a0\u202f]/g, ' ')).toMatch(
      /^Bonjour, vous êtes bien au cabinet dentaire des Tilleuls\.\nEn cas d’urgence vitale, raccrochez et appelez le 15\.\nLe cabinet est ouvert du lundi au jeudi de 8 h 30 à 12 h 30 et de 14 h à 19 h/,
    );
  });

  test('says nothing of what is not known, and never leaves a gap, in any region', () => {
    for (const region of REGIONS) {
      const text = textOf({ region });
      expect(text).not.toMatch(/\{|\}|undefined|le \.|ouvert/);
      expect(text.split('\n').every((sentence) => sentence.endsWith('.'))).toBe(true);
    }
  });

  test('an absence now or within two weeks is told, with who replaces; one that is over or far is not', () => {
    const of = (patch: Partial<Absence>) => textOf({ absences: [{ ...ABSENCE, ...patch }] });
    expect(of({})).toContain('Le cabinet est fermé du jeudi 5 novembre au jeudi 12 novembre.');
    expect(of({ to: '2026-11-05' })).toContain('Le cabinet est fermé le jeudi 5 novembre.');
    expect(of({ from: '2026-10-01', to: '2026-11-01' })).not.toContain('fermé du');
    expect(of({ from: '2026-12-24', to: '2026-12-31' })).not.toContain('fermé du');
    const [practitioner] = examplePractice.practitioners;
    const away = of({
      practitionerId: practitioner?.id ?? '',
      replacementName: 'le docteur Petit',
      replacementPhone: '01 99 00 11 22',
    });
    expect(away).toMatch(/ n’est pas là du jeudi 5 novembre/);
    expect(away).toContain('Vous pouvez vous adresser au docteur Petit, au 01 99 00 11 22.');
    expect(of({ practitionerId: 'left-long-ago' })).not.toContain('pas là');
  });

  test('a clinic is said as one, and a name that holds the other word is left as it is', () => {
    const text = textOf({ calledAs: 'clinique', name: 'du Vieux cabinet', absences: [ABSENCE] });
    expect(text).toContain('vous êtes bien à la clinique du Vieux cabinet.');
    expect(text).toContain('La clinique est fermée du');
  });
});

test('the seconds count words and groups of digits, at 150 a minute', () => {
  expect(secondsToSay('')).toBe(0);
  expect(secondsToSay('Appelez le 01 99 00 11 22 !')).toBe(3);
  expect(secondsToSay(Array.from({ length: 150 }, () => 'mot').join(' '))).toBe(60);
});
