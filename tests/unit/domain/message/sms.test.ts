/** The length of a short message as the network counts it: one letter outside of its alphabet costs more than half. */
import { describe, expect, test } from 'vitest';
import { fitsSms, gsmText, smsSize } from '../../../../lib/domain/message/sms';
import { whoActs } from '../../../../lib/domain/message/who-acts';
import type { Opening } from '../../../../lib/domain/practice/opening';

describe('letters that the network knows', () => {
  test.each([
    ['déjà à l’heure', "déjà à l'heure"],
    ['« fenêtre »', '" fenetre "'],
    ['cœur… œdème', 'coeur... oedème'],
    ['Ça va — mieux', 'Ça va - mieux'],
    ['10\u202f€\u00a0: île', '10 € : ile'],
    ['e\u0301te\u0301', 'été'],
    ['👍', '👍'],
    ['łódź', 'łodz'],
  ])('« %s »', (text, plain) => expect(gsmText(text)).toBe(plain));
});

describe('the counter', () => {
  test.each([
    ['', 0, 160],
    ['é'.repeat(10), 10, 160],
    ['€'.repeat(10), 20, 160],
    ['[a]', 5, 160],
    ['ê', 1, 70],
    ['👍', 2, 70],
    ['a\n', 2, 160],
  ])('« %s »', (text, used, limit) => expect(smsSize(text)).toEqual({ used, limit }));

  test('fits up to its limit and not beyond', () => {
    expect(fitsSms('a'.repeat(160))).toBe(true);
    expect(fitsSms('a'.repeat(161))).toBe(false);
    expect(fitsSms('€'.repeat(80))).toBe(true);
    expect(fitsSms(`${'€'.repeat(80)}a`)).toBe(false);
    expect(fitsSms('ê'.repeat(70))).toBe(true);
    expect(fitsSms('ê'.repeat(71))).toBe(false);
  });

  test('a text of French typography fits only once it is in the letters of the network', () => {
    const text = `L’appel « bref » ${'a'.repeat(100)}`;
    expect(fitsSms(text)).toBe(false);
    expect(fitsSms(gsmText(text))).toBe(true);
  });
});

describe('who can act', () => {
  const open: Opening = { state: 'open', nextOpening: null, absence: null };
  const closed: Opening = { ...open, state: 'closed' };
  const holiday: Opening = { ...open, state: 'holiday' };
  const absence = (replacementName: string) => ({
    practitionerId: 'martin',
    from: '2026-11-23',
    to: '2026-11-24',
    replacementName,
    replacementPhone: '01 02 03 04 05',
  });
  const replaced = { state: 'replacement', name: 'Dr Aubert', phone: '01 02 03 04 05' };
  test.each([
    ['open', open, null, { state: 'practitioner' }],
    ['closed', closed, null, { state: 'nobody' }],
    ['a holiday', holiday, null, { state: 'nobody' }],
    ['hours not filled in', null, null, { state: 'practitioner' }],
    ['away, nobody replaces', open, absence(''), { state: 'nobody' }],
    ['away and replaced', open, absence('Dr Aubert'), replaced],
    ['away and replaced, closed', closed, absence('Dr Aubert'), replaced],
  ] as const)('%s', (...[, opening, away, wanted]) => expect(whoActs(opening, away)).toEqual(wanted));
});
