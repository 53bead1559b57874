/** Filling a phrase: nothing is lost, nothing is read twice, what is missing shows. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fillTemplate } from '../../../../lib/domain/phrase/phrase-fill';
import { parseTemplate } from '../../../../lib/domain/phrase/phrase-template';

const fill = (template: string, values: Record<string, string>) =>
  fillTemplate(template, new Map(Object.entries(values)));

describe('a phrase', () => {
  test('says the values it was given', () => {
    expect(
      fill('Cabinet {cabinet}, {secretaire}.', { cabinet: 'des Tilleuls', secretaire: 'Nora' }),
    ).toMatchObject({
      text: 'Cabinet des Tilleuls, Nora.',
      missing: [],
    });
  });

  test('shows each variable without a value, unknown or empty, and names it once', () => {
    const filled = fill('{tel} ou {tel}, {inconnu}, {vide}', { vide: '  ' });
    expect(filled.missing).toEqual(['tel', 'inconnu', 'vide']);
    expect(filled.text).toBe('{tel} ou {tel}, {inconnu}, {vide}');
    expect(filled.parts[0]).toEqual({ kind: 'missing', name: 'tel', text: '{tel}' });
  });

  test('never reads a value as a template', () => {
    const filled = fill('Motif : {motif}', { motif: '{tel} et {motif}', tel: '0612345678' });
    expect(filled).toMatchObject({ text: 'Motif : {tel} et {motif}', missing: [] });
  });

  test('is not confused by words that every object has', () => {
    expect(fill('{constructor} {__proto__}', {}).missing).toEqual(['constructor', '__proto__']);
  });

  test('keeps braces that open no variable', () => {
    expect(fill('{} a { b } c } {', {}).text).toBe('{} a {b} c } {');
    expect(parseTemplate('{{nom}}')).toEqual([
      { kind: 'text', text: '{' },
      { kind: 'variable', name: 'nom' },
      { kind: 'text', text: '}' },
    ]);
  });
});

describe('the salutation', () => {
  const greet = (template: string) => fill(template, { salutation: 'Bonjour', cabinet: 'des Tilleuls' }).text;

  test.each([
    ['{salutation}, cabinet {cabinet}.', 'Bonjour, cabinet des Tilleuls.'],
    ['(au patient présent) {salutation}, je suis à vous.', '(au patient présent) Bonjour, je suis à vous.'],
    ['Un instant. {salutation}.', 'Un instant. Bonjour.'],
    ['Allô ? {salutation}.', 'Allô ? Bonjour.'],
    ['Voilà ! {salutation}.', 'Voilà ! Bonjour.'],
    ['Cabinet {cabinet}, {salutation}.', 'Cabinet des Tilleuls, bonjour.'],
    ['{cabinet} {salutation}', 'des Tilleuls bonjour'],
  ])('%s', (template, said) => {
    expect(greet(template)).toBe(said);
  });
});

test('the parts put together are the whole phrase, whatever the template', () => {
  const anyTemplate = fc.array(fc.constantFrom('{', '}', 'a', ' ', '.', '{tel}', '{salutation}'), {
    maxLength: 40,
  });
  fc.assert(
    fc.property(anyTemplate, (pieces) => {
      const { parts, text } = fill(pieces.join(''), { tel: '06' });
      expect(parts.map((part) => part.text).join('')).toBe(text);
    }),
  );
});
