/** The journal and the register of incidents as tables, and one call as a sheet: what stands in which column, and from where. */
import { describe, expect, test } from 'vitest';
import { pagesFr } from '../../../../lib/content/labels/fr/start/pages';
import type { Incident } from '../../../../lib/domain/journal/incident';
import { registerRows } from '../../../../lib/domain/journal/incident-register';
import { csvText } from '../../../../lib/domain/journal/journal-csv';
import type { JournalRecord } from '../../../../lib/domain/journal/journal-record';
import { type TableWords, tableRows } from '../../../../lib/domain/journal/journal-table';
import type { Message } from '../../../../lib/domain/message/message';
import { callWith, messageWith } from '../../platform/storage/sample-records';

const heads: TableWords['heads'] = {
  startedAt: 'Début',
  practice: 'Cabinet',
  recipient: 'Destinataire',
  status: 'État',
  level: 'Niveau',
  caller: 'Appelant',
  patient: 'Patient',
  birthDate: 'Naissance',
  phone: 'Téléphone',
  reason: 'Motif',
  body: 'Message',
  promise: 'Promesse',
  told: 'Dit',
};
const words: TableWords = {
  heads,
  level: (level) => `niveau ${level}`,
  status: (status) => `état ${status}`,
  practiceName: (id) => `cabinet ${id}`,
  dateTime: (at, practiceId) => `${at} à ${practiceId}`,
  day: () => '2026-11-25',
};
const record = (changes: Partial<JournalRecord> = {}): JournalRecord => ({
  call: callWith({ callerName: 'M. Noté', reason: 'noté', notes: 'notes de l’appel', promise: 'noté' }),
  messages: [],
  callbacks: [],
  incidents: [],
  ...changes,
});
/** Cells of the first row, by their heads. */
const row = (changes: Partial<JournalRecord>) => {
  const [names = [], cells = []] = tableRows([record(changes)], words);
  return new Map(names.map((name, at) => [name, cells[at]]));
};

describe('the table of calls', () => {
  test('a call without a message says what was noted', () => {
    expect(Object.fromEntries(row({}))).toMatchObject({
      Début: '1000 à tilleuls',
      Cabinet: 'cabinet tilleuls',
      Destinataire: '',
      État: 'état none',
      Niveau: 'niveau message',
      Appelant: 'M. Noté',
      Message: 'notes de l’appel',
    });
  });

  test('with messages, the words of the last one come first and every body stands', () => {
    const first: Message = messageWith({ body: 'Premier' });
    const last: Message = {
      ...messageWith({ body: 'Second' }),
      status: 'delivered',
      deliveredAt: 9,
      level: 'urgent',
      recipientName: 'Dr Aubert',
      promise: '',
    };
    expect(Object.fromEntries(row({ messages: [first, last] }))).toMatchObject({
      Destinataire: 'Dr Aubert',
      État: 'état delivered',
      Niveau: 'niveau urgent',
      Appelant: 'Mme Durand',
      Message: 'Premier\nSecond',
      Promesse: 'noté',
    });
  });

  test.each([
    [{ level: 'day' } as const, 'urgent', 'niveau day'],
    [{}, 'urgent', 'niveau urgent'],
    [{}, null, 'niveau message'],
  ] as const)('the level of the triage comes before the one chosen by hand', (level, urgency, cell) => {
    expect(row({ call: { ...callWith({ urgency }), ...level } }).get('Niveau')).toBe(cell);
  });

  test.each([
    ['03/04/28', '03/04/1928'],
    ['03/04/1928', '03/04/1928'],
    ['avril 28', 'avril 28'],
    ['', ''],
  ])('the date of birth « %s » has its century, or stays as it was typed', (typed, cell) => {
    expect(row({ call: callWith({ birthDate: typed }) }).get('Naissance')).toBe(cell);
  });

  test('sentences said stand each on a line', () => {
    const hows = ['said', 'written', 'said', 'copied'] as const;
    const told = ['Un.', 'Écrit.', 'Deux.', 'Copié.'].map((text, at) => ({
      phraseId: `p-${at}`,
      text,
      at,
      how: hows[at] ?? ('said' as const),
    }));
    expect(row({ call: callWith({ told }) }).get('Dit')).toBe('Un.\nDeux.');
  });

  test('columns come in the order of the heads, and no call still gives the heads', () => {
    expect(tableRows([], words)).toEqual([Object.values(heads)]);
  });
});

describe('the register of incidents', () => {
  const incident: Incident = {
    id: 'i',
    revision: 1,
    kind: 'confidentiality',
    practiceId: 'tilleuls',
    practiceName: 'des Tilleuls',
    callId: null,
    author: 'Claire',
    occurredAt: 1,
    knownAt: 2,
    recordedAt: 3,
    facts: 'Dossier lu à voix haute',
    information: 'date de naissance',
    personCount: null,
    seriousHarm: null,
    harmAssessment: '',
    authorityToldAt: null,
    personsToldAt: 0,
    measures: 'rappel de la consigne',
  };
  const labels = pagesFr.journal.incidents;
  const cells = (changes: Partial<Incident> = {}) => {
    const [names = [], values = []] = registerRows([{ ...incident, ...changes }], labels, (at) => `le ${at}`);
    return (head: string) => values[names.indexOf(head)];
  };

  test('has one cell a head, and as many rows as incidents', () => {
    const rows = registerRows([incident, incident], labels, String);
    expect(rows.map(({ length }) => length)).toEqual([14, 14, 14]);
    expect(new Set(rows[0]).size).toBe(14);
  });

  test('an hour that is not known is empty, the first moment of all is not', () => {
    expect(cells()(labels.authorityToldAt)).toBe('');
    expect(cells()(labels.personsToldAt)).toBe('le 0');
    expect(cells()(labels.recordedAt)).toBe('le 3');
  });

  test.each([
    [null, labels.unknownCount],
    [0, '0'],
    [12, '12'],
  ])('%s persons', (personCount, said) => expect(cells({ personCount })(labels.personCount)).toBe(said));

  test.each([
    [null, labels.seriousHarmValues.unknown],
    [true, labels.seriousHarmValues.yes],
    [false, labels.seriousHarmValues.no],
  ])('serious harm %s: not judged is not « no »', (seriousHarm, said) => {
    expect(cells({ seriousHarm })(labels.seriousHarm)).toBe(said);
  });

  test('facts that a spreadsheet would run are kept from it, whole', () => {
    const facts = '=HYPERLINK("http://x")';
    const [names = [], values = []] = registerRows([{ ...incident, facts }], labels, String);
    expect(values[names.indexOf(labels.facts)]).toBe(facts);
    expect(csvText([names, values])).toContain(`"'=HYPERLINK(""http://x"")"`);
  });
});
