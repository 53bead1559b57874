/** Conditions, choices, fields to fill in and the caret's place; what nothing decides is asked, never guessed. */
import { describe, expect, test } from 'vitest';
import { checkTemplate } from '../../../../lib/domain/phrase/phrase-check';
import { conditionValues } from '../../../../lib/domain/phrase/phrase-conditions';
import { fillTemplate } from '../../../../lib/domain/phrase/phrase-fill';

const fill = (template: string, values: Record<string, string> = {}) =>
  fillTemplate(template, new Map(Object.entries(values)));

describe('a condition', () => {
  const greeting = '{si ouvert}Je vous écoute.{sinon}Le cabinet est fermé.{fin}';

  test.each([
    [greeting, { 'si ouvert': 'oui' }, 'Je vous écoute.'],
    [greeting, { 'si ouvert': 'non' }, 'Le cabinet est fermé.'],
    ['{si pas ouvert}Fermé.{fin}', { 'si ouvert': 'non' }, 'Fermé.'],
    ['{si FERMÉ}Fermé.{fin}', { 'si ferme': 'oui' }, 'Fermé.'],
    ['Bonjour{si appelant}, {appelant}{fin}.', { appelant: 'Mme Leroy' }, 'Bonjour, Mme Leroy.'],
    ['Bonjour{si appelant}, {appelant}{fin}.', {}, 'Bonjour.'],
    ['{si tel}{si ouvert}A{sinon}B{fin}{fin}', { tel: '06', 'si ouvert': 'non' }, 'B'],
  ])('%s', (template, values, said) => {
    expect(fill(template, values)).toMatchObject({ text: said, missing: [] });
  });

  test('that nothing decides is asked and shown as a blank', () => {
    const filled = fill('{si nouveau patient}Apportez vos examens.{fin}');
    expect(filled.missing).toEqual(['si nouveau patient']);
    expect(filled.questions).toEqual([{ name: 'si nouveau patient', options: ['oui', 'non'], initial: '' }]);
    expect(
      fill('{si nouveau patient}Apportez vos examens.{fin}', { 'si nouveau patient': 'non' }),
    ).toMatchObject({
      text: '',
      missing: [],
    });
  });

  test('knows the region, and the hours only once they are filled in', () => {
    const practice = { region: 'qc' } as Parameters<typeof conditionValues>[0];
    const known = new Map(conditionValues(practice, null));
    expect(fillTemplate('{si québec}911{sinon}15{fin}', known).text).toBe('911');
    expect(fillTemplate('{si ouvert}x{fin}', known).missing).toEqual(['si ouvert']);
    const open = { state: 'open', nextOpening: null, absence: null } as const;
    expect(fillTemplate('{si ouvert}x{fin}', new Map(conditionValues(practice, open))).text).toBe('x');
  });
});

describe('a choice', () => {
  test('says its first answer until another is chosen, and is asked', () => {
    const filled = fill('Venez {ce matin|cet après-midi}.');
    expect(filled).toMatchObject({ text: 'Venez ce matin.', missing: [] });
    expect(filled.questions).toEqual([
      { name: 'ce matin|cet après-midi', options: ['ce matin', 'cet après-midi'], initial: 'ce matin' },
    ]);
    expect(
      fill('Venez {ce matin|cet après-midi}.', { 'ce matin|cet après-midi': 'cet après-midi' }).text,
    ).toBe('Venez cet après-midi.');
  });

  test('may be of nothing', () => {
    expect(fill('Venez{ demain|}.', { 'demain|': '' }).text).toBe('Venez.');
  });
});

describe('a field', () => {
  test('is missing until filled in', () => {
    expect(fill('Réponse sous {?délai}.')).toMatchObject({
      text: 'Réponse sous {?délai}.',
      missing: ['?délai'],
    });
    expect(fill('Réponse sous {?délai}.', { '?délai': '48 h' })).toMatchObject({
      text: 'Réponse sous 48 h.',
    });
  });

  test('begins with its own words', () => {
    expect(fill('Sous {?délai=48 h}.')).toMatchObject({ text: 'Sous 48 h.', missing: [] });
    expect(fill('Sous {?délai=48 h}.', { '?délai': '' }).missing).toEqual(['?délai']);
  });

  test('asked twice is asked once', () => {
    expect(fill('{?lieu} {?lieu}').questions).toHaveLength(1);
  });
});

test('the caret goes where the phrase says, or nowhere', () => {
  const { parts, caretPart } = fill('Vu le {curseur}. Rappel.');
  expect(parts.slice(0, caretPart ?? -1).map(({ text }) => text)).toEqual(['Vu le ']);
  expect(fill('Vu le').caretPart).toBeNull();
});

describe('while a phrase is typed, what is wrong is pointed at', () => {
  test.each([
    ['Bonjour {cabine}', 'unknownVariable', '{cabine}', 'cabinet'],
    ['Bonjour {Cabinett}', 'unknownVariable', '{Cabinett}', 'cabinet'],
    ['Bonjour {truc machin}', 'unknownVariable', '{truc machin}', undefined],
    ['{si ouvrt}x{fin}', 'unknownCondition', '{si ouvrt}', 'si ouvert'],
    ['{si ouvert}x', 'unclosedCondition', '{si ouvert}', undefined],
    ['x{fin}', 'strayTag', '{fin}', undefined],
    ['{si tel}a{sinon}b{sinon}c{fin}', 'strayTag', '{sinon}', undefined],
    ['Bonjour {cabinet', 'loneBrace', '{', undefined],
    ['{}', 'emptyTag', '{}', undefined],
    ['{?}', 'emptyTag', '{?}', undefined],
  ])('%s', (template, kind, ...[pointed, meant]) => {
    const [problem, ...others] = checkTemplate(template);
    expect(others).toEqual([]);
    expect(problem).toMatchObject({ kind, ...(meant && { meant }) });
    expect(template.slice(problem?.start, problem?.end)).toBe(pointed);
  });

  test('and nothing when all is well', () => {
    expect(checkTemplate('{salutation} {si nouveau patient}{?lieu}{sinon}{a|b}{fin} {curseur}')).toEqual([]);
  });
});
