/** What may travel by an ordinary channel: a fixed sentence, whatever was noted and whatever is tried. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { en } from '../../../../lib/content/labels/en/en';
import { fr } from '../../../../lib/content/labels/fr/fr';
import { examplePractice } from '../../../../lib/content/practice/example-practice';
import {
  isOrdinary,
  isSecured,
  mailtoAddress,
  NOTICE_KINDS,
  type NoticeKind,
  noticeText,
  noticeValues,
  readNoticeChoice,
  writtenNoticeChoice,
} from '../../../../lib/domain/message/notice';
import { fitsSms, gsmText, smsSize } from '../../../../lib/domain/message/sms';
import { CHANNELS } from '../../../../lib/domain/practice/dispatch';
import { fold } from '../../../../lib/domain/text/search-text';
import { messageWith } from '../../platform/storage/sample-records';
import { HEALTH_WORDS } from './health-words';

const LANGUAGES = [fr, en] as const;
const more = { noted: '09:02', before: '12:00', phone: '01 99 00 12 34', place: examplePractice };

/** A message that says this wherever a person may write. */
const messageSaying = (word: string) => ({
  ...messageWith(),
  reason: word,
  body: `Rappeler pour ${word}`,
  patientName: `Odile ${word}`,
  callerName: word,
  place: word,
  promise: word,
  told: [word],
  triageTrace: [word],
  recipientName: 'Dr Claire Aubert',
  practiceName: examplePractice.name,
});

const noticesOf = (word: string, before = more.before): string[] =>
  LANGUAGES.flatMap(({ message: { delivery } }) =>
    NOTICE_KINDS.flatMap((kind) => {
      const values = noticeValues(messageSaying(word), { ...more, before });
      return noticeText(kind, values, delivery.notice) ?? [];
    }),
  );

const holds = (text: string, word: string): boolean => ` ${fold(text)} `.includes(` ${fold(word)} `);

test('a hundred words of health and more: none is ever in a notice, of any sentence, in either language', () => {
  expect(new Set(HEALTH_WORDS.map(fold)).size).toBeGreaterThan(140);
  const neutral = new Set(noticesOf('rien'));
  expect(neutral.size).toBe(LANGUAGES.length * NOTICE_KINDS.length);
  for (const word of HEALTH_WORDS) {
    const notices = noticesOf(word);
    expect(notices.filter((notice) => holds(notice, word))).toEqual([]);
    expect(notices.filter((notice) => !neutral.has(notice))).toEqual([]);
  }
});

test('a word planted where it would go out is found by the same comparison', () => {
  expect(holds('Message à lire pour une chimio.', 'chimio')).toBe(true);
  expect(holds('Rappel du VIH', 'vih')).toBe(true);
});

describe('the one thing that she fills in', () => {
  test.each(HEALTH_WORDS)('« %s » in the place of the hour makes no notice', (word) => {
    const values = noticeValues(messageSaying('rien'), { ...more, before: word });
    expect(noticeText('readBefore', values, fr.message.delivery.notice)).toBeNull();
    expect(readNoticeChoice(JSON.stringify({ kind: 'readBefore', before: word })).before).toBe('');
    expect(readNoticeChoice(JSON.stringify({ kind: word, before: '' })).kind).toBe('read');
  });

  test('a choice is read back as it was kept; anything else is the usual sentence', () => {
    const choice = { kind: 'readBefore', before: '12:30' } as const;
    expect(readNoticeChoice(writtenNoticeChoice(choice))).toEqual(choice);
    fc.assert(
      fc.property(fc.string(), (kept) => {
        const { kind, before } = readNoticeChoice(kept);
        expect([kind, before]).toEqual(['read', '']);
      }),
    );
  });
});

test('each channel is ordinary, secured, or stays in the house; never both', () => {
  expect(CHANNELS.filter(isOrdinary)).toEqual(['sms', 'mail']);
  expect(CHANNELS.filter(isSecured)).toEqual(['file', 'secureMail']);
});

test.each([
  [
    'read',
    'Message à lire pour Dr Claire Aubert, cabinet dentaire des Tilleuls, noté à 09:02. Merci de consulter votre logiciel.',
  ],
  [
    'readBefore',
    'Message à lire avant 12:00 pour Dr Claire Aubert, cabinet dentaire des Tilleuls. Merci de consulter votre logiciel.',
  ],
  [
    'urgent',
    "Message à lire tout de suite pour Dr Claire Aubert, cabinet dentaire des Tilleuls. Merci d'appeler le secrétariat : 01 99 00 12 34.",
  ],
  ['callDesk', 'Merci de rappeler le secrétariat, cabinet dentaire des Tilleuls : 01 99 00 12 34.'],
] as const satisfies readonly (readonly [NoticeKind, string])[])('« %s » reads whole', (kind, expected) => {
  expect(noticeText(kind, noticeValues(messageSaying('x'), more), fr.message.delivery.notice)).toBe(expected);
});

test('a clinic is called one, in either language', () => {
  const values = noticeValues(messageSaying('x'), { ...more, place: { calledAs: null, region: 'qc' } });
  for (const { message } of LANGUAGES)
    expect(noticeText('callDesk', values, message.delivery.notice)).toContain(
      ', clinique dentaire des Tilleuls',
    );
});

test.each(LANGUAGES)('a notification of the system holds counts, and no word of health', ({ message }) => {
  const counts = { soon: 2, late: 1, latestMinutes: 12, unanswered: 1, digests: 2 };
  const said = message.reminders.notification(counts);
  expect(said).toMatch(/12[ \u202f]min/);
  expect(HEALTH_WORDS.filter((word) => holds(said, word))).toEqual([]);
});

describe('one short message', () => {
  test('holds the notice of any practice and practitioner, never cut', () => {
    const name = fc.string({ unit: 'grapheme', maxLength: 120 });
    fc.assert(
      fc.property(name, name, fc.constantFrom(...NOTICE_KINDS), (recipient, practice, kind) => {
        const text = noticeText(kind, { recipient, practice, ...more }, fr.message.delivery.notice) ?? '';
        expect(fitsSms(text)).toBe(true);
        expect(text).toMatch(/\.$/);
      }),
    );
  });

  test.each([
    ['abc', 3, 160],
    ['é à è ù', 7, 160],
    ['10 €', 5, 160],
    ['œuf', 3, 70],
  ])('« %s » takes %i of %i', (text, used, limit) => expect(smsSize(text)).toEqual({ used, limit }));

  test('letters that the network does not know become those it knows', () => {
    expect(gsmText('Benoît, hôpital — l’œil')).toBe("Benoit, hopital - l'oeil");
  });
});

test('the address of a mail says who, and keeps the text whole', () => {
  const address = new URL(mailtoAddress('a.b+c@cabinet.example', 'Message à lire', 'a & b ? #1'));
  expect(address.pathname).toBe('a.b%2Bc@cabinet.example');
  expect(address.searchParams.get('body')).toBe('a & b ? #1');
});
