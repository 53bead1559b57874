/** What may travel by an ordinary channel: no word of illness, no name, one short message, whatever was noted. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { en } from '../../../../lib/content/labels/en/en';
import { fr } from '../../../../lib/content/labels/fr/fr';
import { healthWords, ordinaryWords } from '../../../../lib/content/message/health-words';
import { phraseCategories } from '../../../../lib/content/phrase/phrases';
import { examplePractice } from '../../../../lib/content/practice/example-practice';
import { protocols } from '../../../../lib/content/triage/protocols';
import { mailtoAddress, neutralNotice, refusedWords } from '../../../../lib/domain/message/neutral-notice';
import { fitsSms, gsmText, smsSize } from '../../../../lib/domain/message/sms';
import { fold } from '../../../../lib/domain/text/search-text';
import { messageWith } from '../../platform/storage/sample-records';

const words = fr.message.delivery.notice;
const rule = { healthWords, ordinaryWords };

/** Every reason that is shipped: titles and words of the protocols, and the first words of the phrases. */
const REASONS = [
  ...protocols.flatMap(({ title, words: lay }) => [title, ...lay]),
  ...phraseCategories.flatMap(({ phrases }) => phrases.map(({ text }) => text)),
];

const messageAbout = (reason: string) => ({
  ...messageWith(),
  reason,
  body: reason,
  patientName: 'Odile Garnier',
  recipientName: 'Dr Claire Aubert',
  practiceName: examplePractice.name,
});

test('whatever the reason, the notice is the same, and holds no word of health nor the name', () => {
  const notices = new Set(REASONS.map((reason) => neutralNotice(messageAbout(reason), words, '09:02')));
  expect([...notices]).toEqual([
    'Message à lire pour Dr Claire Aubert, cabinet dentaire des Tilleuls, noté à 09:02. Merci de consulter votre logiciel.',
  ]);
  const said = fold(`${[...notices].join(' ')} ${words.subject}`).split(' ');
  const ofThePractice = fold(examplePractice.name).split(' ');
  expect(said.filter((word) => healthWords.has(word) && !ofThePractice.includes(word))).toEqual([]);
});

test.each([fr, en])('a notification of the system holds counts, and no word of health', ({ message }) => {
  const counts = { soon: 2, late: 1, latestMinutes: 12, unanswered: 1, digests: 2 };
  const said = message.reminders.notification(counts);
  expect(said).toMatch(/12[ \u202f]min/);
  expect(
    fold(said)
      .split(' ')
      .filter((word) => healthWords.has(word)),
  ).toEqual([]);
});

describe('a text that she words otherwise', () => {
  const refused = (text: string, reason = 'joue gonflée') => {
    const message = messageAbout(reason);
    return refusedWords(text, { message, neutral: neutralNotice(message, words, '09:02') }, rule);
  };

  test.each([
    ['Merci de rappeler le cabinet', []],
    ['Message urgent à lire, Dr Aubert', []],
    ['Rappeler Mme Garnier', ['Garnier']],
    ['douleur thoracique', ['douleur', 'thoracique']],
    ['JOUE GONFLEE', ['JOUE', 'GONFLEE']],
    ['06 12 34 56 78', []],
  ])('« %s » is refused for %j', (text, expected) => expect(refused(text)).toEqual(expected));

  test('every title of a protocol is refused, but the one that only asks for an appointment', () => {
    const passed = protocols.filter(({ title }) => refused(title, 'autre').length === 0);
    expect(passed.map(({ id }) => id)).toEqual(['demande-rendez-vous']);
  });

  test('the neutral text is never refused', () => {
    fc.assert(
      fc.property(fc.constantFrom(...REASONS), fc.string(), (reason, name) => {
        const message = { ...messageAbout(reason), patientName: name };
        const neutral = neutralNotice(message, words, '09:02');
        expect(refusedWords(neutral, { message, neutral }, rule)).toEqual([]);
      }),
    );
  });
});

describe('one short message', () => {
  test('holds the notice of any practice and practitioner, never cut', () => {
    const name = fc.string({ unit: 'grapheme', maxLength: 120 });
    fc.assert(
      fc.property(name, name, (recipientName, practiceName) => {
        const notice = neutralNotice({ recipientName, practiceName }, words, '09:02');
        expect(fitsSms(notice)).toBe(true);
        expect(notice).toMatch(/Merci de consulter votre logiciel\.$/);
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
