/** What must be checked before each kind of information: nothing about a person is ever free to tell. */
import { describe, expect, test } from 'vitest';
import { identityRules } from '../../../../lib/content/practice/identity-rules';
import { sources } from '../../../../lib/content/sources';

const rule = (wanted: string) => identityRules.find(({ id }) => id === wanted);

describe('the identity rules', () => {
  test('stand each once, with words and a published source', () => {
    const ids = identityRules.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const { label, sources: cited } of identityRules) {
      expect(label.trim()).not.toBe('');
      expect(cited.filter((key) => !sources[key])).toEqual([]);
    }
  });

  test('leave only general information free: anything else is checked, or refused with a way out', () => {
    const free = identityRules.filter(({ identifiers, refusal }) => identifiers.length === 0 && !refusal);
    expect(free.map(({ id }) => id)).toEqual(['general']);
  });

  test('ask at least two identifiers wherever identifiers open the way', () => {
    const weak = identityRules.filter(({ identifiers }) => identifiers.length === 1);
    expect(weak.map(({ id }) => id)).toEqual([]);
  });

  test('ask more for a result than for an appointment, and never read it out', () => {
    const [appointment, result] = [rule('ownAppointment'), rule('result')];
    expect(result?.identifiers).toEqual(expect.arrayContaining(appointment?.identifiers ?? ['missing']));
    expect(result?.identifiers.length).toBeGreaterThan(appointment?.identifiers.length ?? 9);
    expect(result?.refusal).toContain('Aucun résultat');
  });

  test.each(['otherAppointment', 'authority'])('neither confirm nor deny to a third party: %s', (id) => {
    expect(rule(id)).toMatchObject({ identifiers: [] });
    expect(rule(id)?.refusal).toMatch(/^Ni confirmer ni infirmer/);
  });
});
