/** Special slips, what they lack, and what was added to a message after it was handed over. */
import { describe, expect, test } from 'vitest';
import type { CallNotes } from '../../../../lib/domain/call/call';
import { emptySlip, SLIP_DETAILS, SLIP_KINDS } from '../../../../lib/domain/call/slip';
import { slipText } from '../../../../lib/domain/message/message-slip';
import { slipGaps } from '../../../../lib/domain/message/slip-gate';
import { readBirthDate } from '../../../../lib/domain/text/birth-date';
import { readPhone } from '../../../../lib/domain/text/phone';
import { messageWith, notesWith } from '../../platform/storage/sample-records';
import { words } from './slip-words';

describe('special slips', () => {
  test('a result called by a laboratory reads in the order in which it was said, with whether it was read back', () => {
    const slip = {
      ...emptySlip(),
      kind: 'labResult' as const,
      details: {
        exam: 'INR',
        value: '8',
        unit: '',
        resultTime: '8\u202fh\u202f50',
        biologist: 'Dr Roy',
        directLine: '01 99 00 00 01',
      },
      reachable: '18\u202fh',
    };
    const text = slipText({ ...messageWith(), slip }, words);
    const order = [
      'Sujet\u00a0: Résultat de labo',
      'Joignable jusqu’à\u00a0: 18\u202fh',
      'Examen\u00a0: INR',
      'Valeur\u00a0: 8',
      'Ligne directe\u00a0: 01 99 00 00 01',
      'Résultat relu au laboratoire\u00a0: non',
    ];
    expect(order.map((line) => text.includes(line))).toEqual(order.map(() => true));
    expect(order.map((line) => text.indexOf(line))).toEqual(
      order.map((line) => text.indexOf(line)).toSorted((a, b) => a - b),
    );
    expect(text).not.toContain('Unité');
  });

  test('what was missing and why, and what was added later, stand at its end', () => {
    const text = slipText(
      {
        ...messageWith(),
        incomplete: { fields: ['Le nom du patient'], reason: 'L’appel a été coupé' },
        addenda: [{ at: 9_000, author: 'Inès', text: 'a rappelé\u00a0: va mieux' }],
      },
      words,
    );
    expect(text.split('\n').slice(-2)).toEqual([
      'Incomplet\u00a0: Le nom du patient (L’appel a été coupé)',
      'Complément\u00a0: a rappelé\u00a0: va mieux (Inès, à 9000)',
    ]);
  });
});

describe('what a message lacks', () => {
  const gaps = (typed: Partial<CallNotes>, level: Parameters<typeof slipGaps>[1]['level'] = 'message') => {
    const notes = notesWith(typed);
    return slipGaps(notes, {
      level,
      phone: readPhone(notes.phone, 'fr'),
      birthDate: readBirthDate(notes.birthDate, '2026-11-25').state,
    });
  };

  test('an ordinary message lacks nothing', () => expect(gaps({ reason: 'devis' })).toEqual([]));

  test('an urgent one needs a name and a place', () => {
    expect(gaps({ reason: 'saigne' }, 'urgent')).toEqual(['patientName', 'place']);
    const entryCheck = { conscious: null, breathing: null, breathingSign: '', place: '3 rue du Port' };
    expect(gaps({ callerKind: 'patient', callerName: 'Mme Roux', entryCheck }, 'vital')).toEqual([]);
  });

  test('whoever is to be called back needs a name and a number that can be dialled', () => {
    const callerName = 'Mme Roux';
    expect(gaps({ outcomes: ['callback'], phone: '06 12' })).toEqual(['person', 'phone']);
    expect(gaps({ outcomes: ['callback'], callerName, phone: '06 12' })).toEqual(['phone']);
    expect(
      gaps({ slip: { ...emptySlip(), expected: 'callback' }, phone: '06 12 34 56 78', callerName }),
    ).toEqual([]);
  });

  test('the words that become an alarm ask the same as a tick', () => {
    expect(gaps({ promise: 'rappel avant midi' })).toEqual(['person', 'phone']);
    expect(gaps({ promise: 'rappel avant midi', patientName: 'M. Roux', phone: '06 12 34 56 78' })).toEqual(
      [],
    );
  });

  test('a laboratory is called back on the line that it gave', () => {
    const slip = { ...emptySlip(), kind: 'labResult' as const, details: { directLine: '01 99 00 00 01' } };
    const typed = { slip, promise: 'avant midi', callerName: 'Labo', patientName: 'M. Roux' };
    expect(gaps(typed)).not.toContain('phone');
    expect(gaps({ ...typed, slip: { ...slip, details: {} } })).toContain('phone');
  });

  test.each(SLIP_KINDS.filter((kind) => kind !== 'ordinary'))(
    '« %s » is complete once its own fields are',
    (kind) => {
      const blank = { ...emptySlip(), kind };
      expect(gaps({ slip: blank }).length).toBeGreaterThan(0);
      const details = Object.fromEntries(SLIP_DETAILS[kind].map((name) => [name, 'dit']));
      expect(gaps({ slip: { ...blank, details, resultReadBack: true }, patientName: 'M. Roux' })).toEqual([]);
    },
  );

  test('a result that was not read back to the laboratory is named', () => {
    const details = { exam: 'INR', value: '8', directLine: '0199000001' };
    expect(gaps({ slip: { ...emptySlip(), kind: 'labResult', details }, patientName: 'M. Roux' })).toEqual([
      'resultReadBack',
    ]);
  });
});
