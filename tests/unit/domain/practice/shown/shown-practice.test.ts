// Whose agenda a page shows: the right practice, or none; never another.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { shownPractice } from '../../../../../lib/domain/practice/shown/shown-practice';

const practitioner = (spokenName: string, shortName: string) => ({ id: shortName, spokenName, shortName });

const tilleuls = {
  id: 'tilleuls',
  name: 'dentaire des Tilleuls',
  practitioners: [
    practitioner('le docteur Aubert', 'Dr Claire Aubert'),
    practitioner('le docteur Le Goff', 'Dr Le Goff'),
  ],
};
const lilas = {
  id: 'lilas',
  name: 'des Lilas',
  practitioners: [practitioner('le docteur Favre', 'Dr Favre')],
};
const shared = {
  id: 'shared',
  name: 'du docteur Aubert',
  practitioners: [practitioner('Mme Petit, sage-femme', 'Mme Petit')],
};
const practices = [tilleuls, lilas, shared];

const shown = (...texts: string[]) => {
  const answer = shownPractice(texts, practices);
  return answer.state === 'found' ? answer.practiceId : answer.state;
};

describe('the name of the practice', () => {
  test.each([
    ['Cabinet dentaire des Tilleuls', 'tilleuls'],
    ['AGENDA DU CABINET DENTAIRE DES TILLEULS', 'tilleuls'],
    ['Planning : Cabinet des Lilas', 'lilas'],
    ['des Lilas', 'lilas'],
    ['Cabinet du Dr Aubert', 'shared'],
  ])('« %s » is one that is known', (text, id) => expect(shown(text)).toBe(id));

  test.each([
    'Cabinet dentaire des Tilleuls Nord',
    'Cabinet médical des Tilleuls',
    'Clinique des Lilas',
    'Lilas',
    'Lilas Martin',
    'Tilleuls',
    '12, allée des Tilleuls',
    'Cabinet',
    'Agenda',
    '',
    'Praxis am Markt',
    '<script>Cabinet des Lilas</script>',
  ])('« %s » is none of them', (text) => expect(shown(text)).toBe('none'));
});

describe('the name of a practitioner', () => {
  test.each([
    ['Dr Claire AUBERT', 'tilleuls'],
    ['AUBERT Claire', 'tilleuls'],
    ['Docteur Le Goff', 'tilleuls'],
    ['Dr. Favre', 'lilas'],
    ['Mme Petit', 'shared'],
  ])('« %s » tells the practice', (text, id) => expect(shown(text)).toBe(id));

  test.each([
    'Dr Aubert',
    'Dr Marc Aubert',
    'Dr Goff',
    'Favre',
    'Aubert',
    'Dr Paul Favre',
    'M. Petit',
    'Petit',
  ])('« %s » may be another', (text) => expect(shown(text)).toBe('none'));

  test('of two practices tells neither', () => {
    expect(shown('Dr Claire Aubert', 'Dr Favre')).toBe('several');
    expect(shown('Cabinet des Lilas', 'Mme Petit')).toBe('several');
  });

  test('beside the name of their practice agrees with it', () => {
    expect(shown('Cabinet dentaire des Tilleuls', 'Dr Claire Aubert', 'Dr Le Goff')).toBe('tilleuls');
  });

  test('who works in two practices tells neither, and with a name of the practice that one', () => {
    const both = { ...lilas, id: 'both', name: 'du Parc', practitioners: tilleuls.practitioners };
    expect(shownPractice(['Dr Claire Aubert'], [...practices, both]).state).toBe('several');
    const named = shownPractice(['Dr Claire Aubert', 'Cabinet du Parc'], [...practices, both]);
    expect(named).toMatchObject({ practiceId: 'both' });
  });
});

test('two cards of one name are not told apart', () => {
  expect(shownPractice(['Cabinet des Lilas'], [lilas, { ...lilas, id: 'again' }]).state).toBe('several');
});

test('of sixty practices a page that names one is never taken for another, whatever else it writes', () => {
  const sixty = Array.from({ length: 60 }, (_, at) => ({
    id: `p${at}`,
    name: `${at % 2 ? 'médical' : 'dentaire'} ${['des Lilas', 'du Parc', 'de la Gare'][at % 3]} ${at}`,
    practitioners: [practitioner(`le docteur Martin${at}`, `Dr Anne Martin${at}`)],
  }));
  const noise = fc.array(
    fc.oneof(fc.string(), fc.constantFrom('Agenda', 'Dr Martin', 'des Lilas', 'Martin', 'Cabinet')),
  );
  fc.assert(
    fc.property(fc.nat(59), noise, fc.boolean(), (at, others, byName) => {
      const text = byName ? `Cabinet ${sixty[at]?.name}` : `Dr Anne MARTIN${at}`;
      expect(shownPractice([...others, text], sixty)).toMatchObject({ state: 'found', practiceId: `p${at}` });
    }),
  );
});
