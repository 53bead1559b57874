import { describe, expect, test } from 'vitest';
import { abbreviationAtEnd } from '../../../../lib/domain/phrase/abbreviation';

const KNOWN = [';rdv', ';rdvc', 'mdr', ';', ''];

describe('an abbreviation at the end of a text', () => {
  test.each([
    ['Bonjour ;rdv', ';rdv'],
    [';rdv', ';rdv'],
    ['mot;rdv', ';rdv'],
    ['le ;rdvc', ';rdvc'],
    ['mdr', 'mdr'],
    ['(mdr', 'mdr'],
  ])('« %s » ends with « %s »', (text, found) => {
    expect(abbreviationAtEnd(text, KNOWN)).toBe(found);
  });

  test.each(['', 'rdv', ';rdv ', ';rd', 'admdr', 'émdr', '3mdr', ';RDV'])('« %s » ends with none', (text) => {
    expect(abbreviationAtEnd(text, KNOWN)).toBeNull();
  });
});
