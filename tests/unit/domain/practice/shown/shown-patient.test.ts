// The open file, read by the rows of the sites: each word exactly once and well formed, or not at all.
import { describe, expect, test } from 'vitest';
import { doctolibRows } from '../../../../../lib/content/sites/doctolib';
import { generalReading } from '../../../../../lib/content/sites/general';
import type { PageSight } from '../../../../../lib/domain/practice/shown/page-sight';
import type { ReadingRule } from '../../../../../lib/domain/practice/shown/reading-rule';
import { patientQuestion, shownPatient } from '../../../../../lib/domain/practice/shown/shown-patient';
import { readPhone } from '../../../../../lib/domain/text/phone';

const doctolib = doctolibRows()[0]?.reading ?? generalReading;
const here = { today: '2026-11-23', region: 'fr', readPhone } as const;

/** A page with these lines in its file, and these texts at the selectors that the rule asks for. */
const sightOf = (rule: ReadingRule, lines: string[], at: Record<string, string[]> = {}): PageSight => ({
  title: 'Agenda',
  path: '/calendar/today/day',
  within: 0,
  lines,
  places: patientQuestion(rule).selectors.map((selector) => {
    const texts = at[selector] ?? [];
    return { count: texts.length, seen: texts.map((text) => [text]), isBroken: false };
  }),
});

const read = (rule: ReadingRule, ...given: [string[], Record<string, string[]>?]) => {
  const { name, birthDate, phone } = shownPatient(rule, sightOf(rule, ...given), here);
  const textOf = (found: typeof name) => (found.state === 'found' ? found.text : found.state);
  return [textOf(name), textOf(birthDate), textOf(phone)];
};

const FILE = ['Madame', 'DUPONT', 'Claire', 'F, 22/12/1987 (38 ans)', 'Tél (portable) :', '01 99 00 12 34'];

describe('the file of Doctolib, as public scripts read it', () => {
  test('gives name, date and number', () => {
    expect(read(doctolib, FILE)).toEqual(['DUPONT Claire', '22/12/1987', '01 99 00 12 34']);
  });

  test('takes the number from its field before any label', () => {
    const at = { 'input#phone_number': ['01 99 00 55 55'] };
    expect(read(doctolib, FILE, at)[2]).toBe('01 99 00 55 55');
  });

  test('gives no number of two', () => {
    const at = { 'a[href^="tel:"]': ['01 99 00 12 34', '01 99 00 55 55'] };
    expect(read(doctolib, FILE, at)[2]).toBe('several');
  });

  test('of two persons in one file gives none', () => {
    expect(read(doctolib, [...FILE, 'Monsieur', 'MARTIN', 'Paul', 'H, 01/02/1990 (36 ans)'])).toEqual([
      'several',
      'several',
      '01 99 00 12 34',
    ]);
  });

  test('is not there: nothing is read, whatever stands elsewhere', () => {
    const sight = { ...sightOf(doctolib, FILE), within: null };
    expect(Object.values(shownPatient(doctolib, sight, here)).map(({ state }) => state)).toEqual([
      'none',
      'none',
      'none',
    ]);
  });

  test('in other words gives nothing wrong', () => {
    const lines = ['Mevrouw', 'DUPONT', 'Claire', 'Rendez-vous le 22/12/2026', 'Fax : 01 99 00 12 34'];
    expect(read(doctolib, lines)).toEqual(['none', 'none', 'none']);
  });
});

describe('any agenda, by what it writes before a word', () => {
  test.each([
    ['in one line', ['Patient : Claire Dupont', 'Né(e) le : 22/12/1987', 'Portable : 01 99 00 12 34']],
    ['in columns', ['Patient\tClaire Dupont', 'Date de naissance\t22/12/1987', 'Téléphone\t01 99 00 12 34']],
    [
      'under its label',
      ['Patient', 'Claire Dupont', 'Date de naissance', '22/12/1987', 'Tél.', '01 99 00 12 34'],
    ],
  ])('%s', (_, lines) => {
    expect(read(generalReading, lines)).toEqual(['Claire Dupont', '22/12/1987', '01 99 00 12 34']);
  });

  test.each([
    ['a label after a label', ['Patient :', 'Téléphone :', 'Né(e) le :'], ['none', 'none', 'none']],
    ['no date', ['Né(e) le : à compléter', 'Patient : 12', 'Tél : inconnu'], ['none', 'none', 'none']],
    ['a day to come', ['Né(e) le : 22/12/2030'], ['none', 'none', 'none']],
    [
      'a date with an age, which any appointment may show',
      ['F, 22/12/1987 (38 ans)'],
      ['none', 'none', 'none'],
    ],
    ['nothing at all', [], ['none', 'none', 'none']],
    ['markup', ['Patient : <img src=x onerror=alert(1)>'], ['none', 'none', 'none']],
  ])('%s gives nothing', (_, lines, expected) => expect(read(generalReading, lines)).toEqual(expected));
});
