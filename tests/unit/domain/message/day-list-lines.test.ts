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

test.each([
  ['Heure\tPatient\tNé(e) le\tTél. portable\n09:00\tOGIER Marie\t12/03/1961\t0639980111', '12/03/1961'],
  ['Start;Patient;DOB;Cell phone\n09:00;OGIER Marie;1961-03-12;0639980111', '1961-03-12'],
])('headers as agendas and tables write them: %s', (pasted, birthDate) => {
  const [read] = readPeople(pasted);
  expect(read?.person).toEqual({ hour: '09:00', name: 'OGIER Marie', birthDate, phone: '0639980111' });
  expect(read?.left).toEqual([]);
});

test('of two columns of numbers the first that is filled is taken, and the other is shown as left', () => {
  const read = readPeople('Nom;Fixe;Portable\nPetit;0198765432;0612345678\nRoux;;0612345679');
  expect(read.map(({ person }) => person?.phone)).toEqual(['0198765432', '0612345679']);
  expect(read.map(({ left }) => left)).toEqual([['0612345678'], []]);
});

test.each([
  '10:00\tPAUSE',
  '12:00 - Pause déjeuner',
  '11:00;Libre',
  'Réunion',
  '14h Indisponible',
  '9:00\tLunch break',
])('%s is nobody to be told, and says so', (line) =>
  expect(readPeople(line)).toMatchObject([{ person: null, refused: 'noPatient' }]),
);

test.each(['10:00\tPause\t0612345678', '10:00\tM. Libre', '10:00\tLibre\t12/03/1961', 'Pauset'])(
  '%s is somebody',
  (line) => expect(readPeople(line)).toMatchObject([{ refused: null }]),
);

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
