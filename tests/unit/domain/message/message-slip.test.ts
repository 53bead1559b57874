import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Call, CallNotes } from '../../../../lib/domain/call/call';
import { Message } from '../../../../lib/domain/message/message';
import {
  byUrgencyThenNewest,
  composeMessage,
  type SlipContext,
  saysTheSame,
  slipText,
} from '../../../../lib/domain/message/message-slip';
import { DISPOSITION_LEVELS } from '../../../../lib/domain/triage/disposition';
import { callWith, messageWith, practice } from '../../platform/storage/sample-records';
import { words } from './slip-words';

const context: SlipContext = {
  id: 'message-1',
  practice,
  author: 'Claire',
  now: 5_000,
  phone: '06 12 34 56 78',
  level: 'day',
  triageTrace: ['Fièvre\u202f? — non'],
  identity: null,
  incomplete: null,
};

const callAbout = (typed: Partial<CallNotes>): Call => callWith({ recipientId: 'martin', ...typed });
const compose = (typed: Partial<CallNotes>, changes: Partial<SlipContext> = {}) =>
  composeMessage(callAbout(typed), { ...context, ...changes });

test.each([
  [
    { outcome: 'verified', asked: 'Résultat', checked: ['Date de naissance'], right: '' },
    'Identité\u00a0: vérifiée par téléphone (Date de naissance) — Résultat',
  ],
  [
    { outcome: 'thirdParty', asked: '', checked: [], right: 'tutrice' },
    'Identité\u00a0: tiers autorisé (tutrice)',
  ],
  [
    { outcome: 'notVerified', asked: 'Résultat', checked: [], right: '' },
    'Identité\u00a0: non vérifiée — Résultat',
  ],
  [
    { outcome: 'refused', asked: '', checked: [], right: '' },
    'Identité\u00a0: rien n’a été dit, refus donné',
  ],
] as const)('says what came of the identity check: %o', (identity, line) => {
  const slip = compose(
    { reason: 'résultat' },
    { identity: { who: '', ...identity, checked: [...identity.checked] } },
  );
  expect(slip.ok && slipText(slip.value, words)).toContain(line);
  const without = compose({ reason: 'résultat' });
  expect(slip.ok && without.ok && saysTheSame(slip.value, without.value)).toBe(false);
});

describe('a message', () => {
  test('is made of what was noted in the call, and can be stored', () => {
    const slip = compose({
      reason: 'joue gonflée',
      phone: '0612345678',
      phoneReadBack: true,
      promise: 'rappel',
    });
    expect(slip).toMatchObject({
      ok: true,
      value: {
        recipientName: 'Dr Martin',
        practiceName: 'dentaire des Tilleuls',
        phone: '06 12 34 56 78',
        phoneReadBack: true,
        level: 'day',
        triageTrace: ['Fièvre\u202f? — non'],
        status: 'saved',
      },
    });
    if (slip.ok) expect(Message.parse(slip.value)).toEqual(slip.value);
  });

  test.each(['reason', 'message', 'notes'] as const)('needs no more than the field « %s »', (field) => {
    expect(compose({ [field]: 'rappeler' }).ok).toBe(true);
  });

  test('without a word to tell is refused', () => {
    expect(compose({ callerName: 'Mme Roux', reason: ' \n' })).toEqual({
      ok: false,
      reason: 'nothingToTell',
    });
  });

  test.each([
    ['nobody was chosen', { recipientId: null }, {}],
    ['the recipient does not work in this practice', { recipientId: 'ailleurs' }, {}],
  ])('is refused when %s', (_, typed, changes) => {
    expect(compose({ reason: 'douleur', ...typed }, changes)).toEqual({ ok: false, reason: 'noRecipient' });
  });

  test('is refused when there is no practice, whoever was chosen', () => {
    expect(compose({ reason: 'douleur' }, { practice: null })).toEqual({ ok: false, reason: 'noPractice' });
  });

  test('cuts nothing of what was typed', () => {
    const texts = fc.record({ message: fc.string(), notes: fc.string(), promise: fc.string() });
    fc.assert(
      fc.property(texts, ({ message, notes, promise }) => {
        const slip = compose({ reason: 'r', message, notes, promise });
        if (!slip.ok) throw new Error(slip.reason);
        for (const typed of [message, notes].filter((text) => text.trim())) {
          expect(slip.value.body).toContain(typed);
        }
        expect(slip.value.promise).toBe(promise);
      }),
    );
  });
});

describe('its text', () => {
  test('says everything in the order in which it is said', () => {
    const message: Message = {
      ...messageWith(),
      birthDate: '03/04/1961',
      told: ['Cela ne peut pas attendre.'],
      triageTrace: ['Protocole «\u00a0Abcès\u00a0»', 'Fièvre\u202f? — non'],
    };
    expect(slipText(message, words)).toBe(
      [
        'Pour\u00a0: Dr Martin — dentaire des Tilleuls',
        'Urgence\u00a0: DAY',
        'Appelant\u00a0: Mme Durand (patient)',
        'Patient\u00a0: Mme Durand',
        'Né(e) le\u00a0: 03/04/1961',
        'Téléphone\u00a0: 06 12 34 56 78 (relu)',
        'Motif\u00a0: «\u00a0joue gonflée\u00a0»',
        'Rappeler avant midi',
        'Questions posées\u00a0:',
        '  - Protocole «\u00a0Abcès\u00a0»',
        '  - Fièvre\u202f? — non',
        'Dit à l’appelant\u00a0:',
        '  - Cela ne peut pas attendre.',
        'Promis\u00a0: rappel avant midi',
        'Noté par\u00a0: Claire, à 5000',
      ].join('\n'),
    );
  });

  test('leaves out what is empty', () => {
    const message: Message = {
      ...messageWith({ body: '' }),
      callerKind: null,
      callerName: '',
      patientName: '',
      phone: '',
      promise: ' ',
      author: '',
    };
    expect(slipText(message, words)).toBe(
      [
        'Pour\u00a0: Dr Martin — dentaire des Tilleuls',
        'Urgence\u00a0: DAY',
        'Motif\u00a0: «\u00a0joue gonflée\u00a0»',
        'Noté par\u00a0: à 5000',
      ].join('\n'),
    );
  });

  test('warns that a number was not read back', () => {
    expect(slipText({ ...messageWith(), phoneReadBack: false }, words)).toContain(
      '06 12 34 56 78 (non relu)',
    );
  });

  test('says what kind of caller it was, even without a name', () => {
    expect(slipText({ ...messageWith(), callerName: '' }, words)).toContain('Appelant\u00a0: (patient)');
  });
});

test('the practitioner reads the most urgent first, then the newest', () => {
  const level = fc.constantFrom(...DISPOSITION_LEVELS);
  const message = fc
    .record({ level, savedAt: fc.nat(50) })
    .map(({ level: of, savedAt }): Message => ({ ...messageWith({ savedAt }), level: of }));
  fc.assert(
    fc.property(fc.array(message), (messages) => {
      const ranks = messages
        .toSorted(byUrgencyThenNewest)
        .map((read) => DISPOSITION_LEVELS.indexOf(read.level) * 100 - read.savedAt);
      expect(ranks).toEqual(ranks.toSorted((a, b) => a - b));
    }),
  );
});
