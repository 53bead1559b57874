/** One call as it is read: what is personal is told apart, what is empty is left out. */
import { describe, expect, test } from 'vitest';
import type { JournalRecord } from '../../../../lib/domain/journal/journal-record';
import { countRecords, exportText, JournalExport } from '../../../../lib/domain/journal/journal-record';
import { type SheetWords, sheetLines, sheetText } from '../../../../lib/domain/journal/journal-sheet';
import { callbackWith, callWith, messageWith } from '../../platform/storage/sample-records';

const words: SheetWords = {
  startedAt: 'Début',
  practice: 'Cabinet',
  duration: 'Durée',
  holds: 'Attentes',
  caller: 'Appelant',
  patient: 'Patient',
  birthDate: 'Naissance',
  phone: 'Téléphone',
  reason: 'Motif',
  notes: 'Notes',
  outcomes: 'Suites',
  triage: 'Questions',
  told: 'Dit',
  written: 'Écrit',
  copied: 'Copié',
  identity: 'Identité',
  saidOrWritten: 'Dit ou inséré',
  promise: 'Promesse',
  incident: 'Incident',
  message: 'Message',
  callback: 'Rappel',
  practiceName: (id) => `cabinet ${id}`,
  callerKind: (kind) => kind,
  outcome: (outcome) => outcome,
  identityText: ({ notes }) => notes.identity.outcome ?? '',
  dateTime: (at) => `à ${at}`,
  triageTrace: () => ['Fièvre ? non', 'Douleur ? oui'],
  messageText: ({ body }) => body,
  callbackText: ({ promise }) => promise,
};
const record = (changes: Partial<JournalRecord> = {}): JournalRecord => ({
  call: callWith({ callerName: 'Mme Roux', callerKind: 'relative', outcomes: ['booked', 'informed'] }),
  messages: [messageWith({ body: 'Rappeler' })],
  callbacks: [callbackWith()],
  incidents: [],
  ...changes,
});

describe('the lines of a call', () => {
  test('tell what is personal from what may stay in sight while masked', () => {
    const lines = sheetLines(record(), words);
    const open = lines.filter(({ isPersonal }) => !isPersonal).map(({ label }) => label);
    expect(open).toEqual(['Début', 'Cabinet', 'Durée', 'Suites']);
    const hidden = lines.filter(({ isPersonal }) => isPersonal).map(({ label }) => label);
    expect(hidden).toEqual(['Appelant', 'Questions', 'Message', 'Rappel']);
  });

  test('say who called with what she is, and every outcome', () => {
    const lines = sheetLines(record(), words);
    expect(lines.find(({ label }) => label === 'Appelant')?.value).toBe('Mme Roux (relative)');
    expect(lines.find(({ label }) => label === 'Suites')?.value).toBe('booked, informed');
  });

  test('leave out what is empty, blanks included', () => {
    const lines = sheetLines(
      record({ call: callWith({ reason: ' \n' }), messages: [], callbacks: [] }),
      words,
    );
    expect(lines.map(({ label }) => label)).toEqual(['Début', 'Cabinet', 'Durée', 'Questions']);
  });

  test('each hold has its length', () => {
    const call = {
      ...callWith(),
      holds: [
        { from: 0, to: 65_000 },
        { from: 70_000, to: 72_000 },
      ],
    };
    const holds = sheetLines(record({ call }), words).find(({ label }) => label === 'Attentes')?.value;
    expect(holds?.split(', ')).toHaveLength(2);
  });
});

describe('the sheet as text', () => {
  test('several lines stand under their label, one line beside it', () => {
    const text = sheetText([record()], words);
    expect(text).toContain('Message : Rappeler');
    expect(text).toContain('Questions :\nFièvre ? non\nDouleur ? oui');
  });

  test('two calls are told apart by a rule', () => {
    expect(sheetText([record(), record()], words).split('\n\n----------\n\n')).toHaveLength(2);
  });
});

describe('the file that carries records out', () => {
  test('is read again by its own schema, the same', () => {
    const file = JournalExport.parse(JSON.parse(exportText([record()], 42)));
    expect(file).toEqual({ format: 'decroche-journal', version: 1, exportedAt: 42, records: [record()] });
  });

  test.each([
    ['another format', { format: 'x' }],
    ['a later version', { version: 2 }],
  ])('%s is refused', (_, change) => {
    const file = { ...JSON.parse(exportText([record()], 42)), ...change };
    expect(JournalExport.safeParse(file).success).toBe(false);
  });

  test('a receipt counts every kind', () => {
    const two = record({ messages: [messageWith(), messageWith({ id: 'm2' })], callbacks: [] });
    expect(countRecords([two, record()])).toEqual({ calls: 2, messages: 3, callbacks: 1, incidents: 0 });
  });
});
