/** One call as it is read: what is personal is told apart, what is empty is left out. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { callCard } from '../../../../lib/domain/call/call.record';
import { journalEntry } from '../../../../lib/domain/journal/journal-entry';
import type { JournalRecord } from '../../../../lib/domain/journal/journal-record';
import { countRecords, exportText, JournalExport } from '../../../../lib/domain/journal/journal-record';
import { type SheetWords, sheetLines, sheetText } from '../../../../lib/domain/journal/journal-sheet';
import { messageCard } from '../../../../lib/domain/message/message.record';
import { anyRecord } from '../../../fakes/any-record';
import { callbackWith, callWith, messageWith } from '../../platform/storage/sample-records';

const words: SheetWords = {
  named: (name, value) => `${name} : ${value}`,
  startedAt: 'Début',
  practice: 'Cabinet',
  duration: 'Durée',
  takenBy: 'Pris par',
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
  notedElse: (text) => `(noté : ${text})`,
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
/** The message of her own call. */
const ABOUT_HER = {
  callerName: 'Mme Roux',
  patientName: '',
  birthDate: '',
  phone: '',
  reason: '',
  promise: '',
};

const record = (changes: Partial<JournalRecord> = {}): JournalRecord => ({
  call: callWith({ callerName: 'Mme Roux', callerKind: 'relative', outcomes: ['booked', 'informed'] }),
  messages: [{ ...messageWith({ body: 'Rappeler' }), ...ABOUT_HER }],
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

describe('the list, the detail and the table', () => {
  /** The first line of what the detail says under this name; empty where it says nothing. */
  const firstLine = (lines: readonly { label: string; value: string }[], label: string): string =>
    lines.find((line) => line.label === label)?.value.split('\n')[0] ?? '';
  const tidy = (text: string) => text.split('\n')[0]?.trim() ?? '';

  test('name the same person, number, birth date and reason, whatever was noted and said in the message', () => {
    fc.assert(
      fc.property(anyRecord(callCard), fc.array(anyRecord(messageCard), { maxLength: 2 }), (noted, said) => {
        const call = callCard.schema.parse(noted);
        const messages = said.map((message) => messageCard.schema.parse(message));
        const entry = journalEntry(call, messages);
        const lines = sheetLines({ call, messages, callbacks: [], incidents: [] }, words);
        const patient = firstLine(lines, 'Patient').trim();
        const caller = firstLine(lines, 'Appelant').trim();
        if (patient) expect(patient).toBe(tidy(entry.name));
        else expect(caller.startsWith(tidy(entry.name))).toBe(true);
        expect(firstLine(lines, 'Téléphone').trim()).toBe(tidy(entry.phone));
        expect(firstLine(lines, 'Naissance').trim()).toBe(tidy(entry.birthDate));
        const reason = firstLine(lines, 'Motif').trim();
        if (reason) expect(reason).toBe(tidy(entry.reason));
      }),
      { numRuns: 300 },
    );
  });

  test('what was changed in the call after its message was saved stands beside it', () => {
    const call = callWith({ patientName: 'Mme Roux', phone: '0612345678' });
    const message = { ...messageWith(), ...ABOUT_HER, patientName: 'M. Petit', phone: '06 12 34 56 78' };
    const lines = sheetLines(record({ call, messages: [message] }), words);
    expect(lines.find(({ label }) => label === 'Patient')?.value).toBe('M. Petit\n(noté : Mme Roux)');
    expect(lines.find(({ label }) => label === 'Téléphone')?.value).toBe('06 12 34 56 78');
    expect(journalEntry(call, [message]).name).toBe('M. Petit');
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
