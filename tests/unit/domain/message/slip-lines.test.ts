/** The lines that the slip adds, the digest that holds several, and its hours as they are typed. */
import { describe, expect, test } from 'vitest';
import { emptySlip, type Slip } from '../../../../lib/domain/call/slip';
import { awaitingDigest, digestHours, dueDigests } from '../../../../lib/domain/message/digest';
import { digestHoursText, readDigestHours } from '../../../../lib/domain/message/digest-hours';
import type { Message } from '../../../../lib/domain/message/message';
import { digestText } from '../../../../lib/domain/message/message-digest';
import { slipFieldLines } from '../../../../lib/domain/message/slip-lines';
import { defaultDispatch, defaultRoute } from '../../../../lib/domain/practice/dispatch';
import { messageWith, practice } from '../../platform/storage/sample-records';
import { words } from './slip-words';

const lines = (slip: Partial<Slip>, changes: Partial<Message & { status: 'saved' }> = {}) =>
  slipFieldLines(
    { ...messageWith(), ...changes, status: 'saved', slip: { ...emptySlip(), ...slip } },
    words.fields,
  );
const said = (rows: readonly (readonly [string, string])[], label: string) =>
  rows.find(([name]) => name === label)?.[1];
const { fields } = words;

describe('the lines of a slip', () => {
  test('an ordinary slip does not name its kind, a special one does', () => {
    expect(lines({}).kind).toEqual([]);
    expect(lines({ kind: 'complaint' }).kind).toEqual([[fields.kind, fields.kinds.complaint]]);
  });

  test.each([
    [null, ''],
    [true, fields.voicemails.yes],
    [false, fields.voicemails.no],
  ])('voicemail %s: not asked is not « no »', (voicemail, wanted) => {
    expect(said(lines({ voicemail }).reachable, fields.voicemail)).toBe(wanted);
  });

  test.each([
    ['yes', false, fields.courses.worse],
    ['no', false, fields.courses.stable],
    ['unknown', false, ''],
    ['yes', true, `${fields.courses.worse}, ${fields.courses.again}`],
    [null, true, fields.courses.again],
  ] as const)('worse %s, second call %s', (worsening, secondCall, wanted) => {
    expect(said(lines({ worsening, secondCall }).story, fields.course)).toBe(wanted);
  });

  test('details of another kind are kept, never shown', () => {
    const { story } = lines({ kind: 'renewal', details: { drug: 'Kardégic', verbatim: 'inadmissible' } });
    expect(said(story, fields.details.drug)).toBe('Kardégic');
    expect(story.map(([, value]) => value)).not.toContain('inadmissible');
  });

  test('a result says whether it was read back, also when it was not; nothing else does', () => {
    const readBack = (slip: Partial<Slip>) => said(lines(slip).story, fields.resultReadBack);
    expect(readBack({ kind: 'labResult', resultReadBack: true })).toBe('oui');
    expect(readBack({ kind: 'labResult' })).toBe('non');
    expect(readBack({ kind: 'colleague', resultReadBack: true })).toBeUndefined();
  });

  test('what is missing is told with its reason', () => {
    const incomplete = { fields: ['téléphone', 'date de naissance'], reason: 'a raccroché' };
    expect(lines({}, { incomplete }).incomplete).toEqual([
      [fields.incomplete, 'téléphone, date de naissance (a raccroché)'],
    ]);
    expect(lines({}, { incomplete: { ...incomplete, reason: '' } }).incomplete).toEqual([
      [fields.incomplete, 'téléphone, date de naissance'],
    ]);
    expect(lines({}).incomplete).toEqual([]);
  });

  test('the place of the patient stands with the story, the expectation alone', () => {
    expect(said(lines({}, { place: 'Lyon' }).story, fields.place)).toBe('Lyon');
    expect(lines({ expected: 'document' }).expected).toEqual([
      [fields.expected, fields.expectations.document],
    ]);
  });
});

describe('hours of a digest, as typed', () => {
  test.each([
    ['12:00, 18h30, 9 h', ['09:00', '12:00', '18:30']],
    ['8h;8:00', ['08:00']],
    ['23 h 59', ['23:59']],
    ['0h', ['00:00']],
    ['', []],
    [' , ;', []],
    ['24h', null],
    ['12h60', null],
    ['midi', null],
    ['12:00, bientôt', null],
    ['12', null],
  ])('« %s »', (text, hours) => expect(readDigestHours(text)).toEqual(hours));

  test('are read back as they are shown', () => {
    expect(readDigestHours(digestHoursText(['07:05', '12:00']))).toEqual(['07:05', '12:00']);
  });
});

describe('the digest', () => {
  const HOUR = 3_600_000;
  /** Monday 23 November 2026, 12:00 in Paris. */
  const NOON = Date.UTC(2026, 10, 23, 11);
  const routes = { martin: { ...defaultRoute(), channel: 'digest' as const, digestAt: ['12:00', '18:00'] } };
  const withDigest = { ...practice, dispatch: { ...defaultDispatch(), routes } };
  const waiting = (savedAt: number, recipientId = 'martin') => ({ ...messageWith({ savedAt }), recipientId });

  test('is due at its hours of yesterday, today and tomorrow, in order', () => {
    const hours = digestHours(withDigest, NOON).map(({ at }) => (at - NOON) / HOUR);
    expect(hours).toEqual([-24, -18, 0, 6, 24, 30]);
  });

  test('a route by another channel has no digest, whatever its hours', () => {
    const paper = { ...routes.martin, channel: 'print' as const };
    const dispatch = { ...defaultDispatch(), routes: { martin: paper } };
    expect(digestHours({ ...practice, dispatch }, NOON)).toEqual([]);
  });

  test('is due from its minute on, for what was noted before it', () => {
    const due = (savedAt: number, now: number) =>
      dueDigests(withDigest, [waiting(savedAt)], now).map(({ at }) => (at - NOON) / HOUR);
    expect(due(NOON - 1, NOON - 1)).toEqual([]);
    expect(due(NOON - 1, NOON)).toEqual([0]);
    expect(due(NOON, NOON)).toEqual([]);
    expect(due(NOON, NOON + 6 * HOUR)).toEqual([6]);
  });

  test('holds neither what was handed over nor what another one waits for', () => {
    const given: Message = { ...messageWith(), status: 'delivered', deliveredAt: 1, id: 'given' };
    const list = [waiting(1), waiting(2, 'aubert'), given];
    expect(awaitingDigest(list, 'martin')).toEqual([list[0]]);
  });

  test('is every slip whole under its title, the most urgent first', () => {
    const calm: Message = { ...messageWith({ body: 'Calme', savedAt: 2 }), level: 'routine' };
    const grave: Message = { ...messageWith({ body: 'Grave', savedAt: 1 }), level: 'urgent' };
    const text = digestText([calm, grave], 'Pour Dr Martin', words);
    expect(text.startsWith('Pour Dr Martin\n\n---')).toBe(true);
    expect(text.split(/\n-{40}\n/)).toHaveLength(3);
    expect(text.indexOf('Grave')).toBeLessThan(text.indexOf('Calme'));
  });
});
