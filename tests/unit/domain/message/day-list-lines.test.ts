/** Lines pasted from an agenda: whoever is named is taken, what is not taken is shown, and no line goes unseen. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readPeople } from '../../../../lib/domain/message/day-list-lines';

const only = (line: string) => {
  const [read] = readPeople(line);
  return { ...read?.person, left: read?.left };
};

test.each([
  ['09:00\tDUPONT Claire\t06 12 34 56 78', '09:00', 'DUPONT Claire', '06 12 34 56 78', ''],
  ['9h30 Mme Petit 0612345678', '9h30', 'Mme Petit', '0612345678', ''],
  [
    'DUPONT, Claire ; 22/12/1987 ; +33 6 12 34 56 78',
    '',
    'DUPONT, Claire',
    '+33 6 12 34 56 78',
    '22/12/1987',
  ],
  ['"Roux Anne"|(514) 555-0123|1987-12-22', '', 'Roux Anne', '(514) 555-0123', '1987-12-22'],
  [
    '10:00 - LE GOFF Yann - 03-04-1958 - 02.98.12.34.56',
    '10:00',
    'LE GOFF Yann',
    '02.98.12.34.56',
    '03-04-1958',
  ],
  ['Martin', '', 'Martin', '', ''],
])('%s', (line, ...read) => {
  const [hour, name, phone, birthDate] = read;
  expect(only(line)).toMatchObject({ hour, name, phone, birthDate });
});

test('headers say what each column is, and a column that is none of ours is shown as left', () => {
  const read = readPeople('Heure;Nom;Prénom;Motif;Téléphone\n09:00;DUPONT;Claire;détartrage;0612345678');
  expect(read).toEqual([
    {
      line: '09:00;DUPONT;Claire;détartrage;0612345678',
      person: { name: 'DUPONT Claire', birthDate: '', phone: '0612345678', hour: '09:00' },
      refused: null,
      left: ['détartrage'],
    },
  ]);
});

test('a second number, a reason for the visit, are not taken and stand there', () => {
  expect(only('09:00\tPetit\t0612345678\t0198765432\tdouleur').left).toEqual(['0198765432', 'douleur']);
});

test('without a name, or with signs that nobody sees, a line is refused and kept to be looked at', () => {
  expect(readPeople('0612345678')).toMatchObject([{ person: null, refused: 'noName' }]);
  expect(readPeople('Du\u202epont 0612345678')).toMatchObject([{ person: null, refused: 'hiddenSigns' }]);
});

test('each line that holds something is read once, whatever is pasted', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ maxLength: 40 }), { maxLength: 20 }), (lines) => {
      const pasted = ['x', ...lines].join('\n');
      const kept = pasted.split(/\r\n|\r|\n/).filter((line) => line.replace(/[\t;|"\s]/g, '') !== '');
      expect(readPeople(pasted).map(({ line }) => line)).toEqual(kept);
    }),
  );
});
