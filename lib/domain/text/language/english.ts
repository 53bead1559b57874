/** English, as it is written in Britain: for a secretary who works in it, and for callers who speak it. */
import type { CivilTime } from '../civil-time';
import { withoutHiddenSigns } from '../copied-text';
import { dayIn, figuresOf, listIn, type PlaceName, type SpokenLanguage, weekdayIn } from './spoken-language';

const BRITISH = 'en-GB';

const NAMED: ReadonlyMap<CivilTime, string> = new Map([
  ['12:00', 'noon'],
  ['00:00', 'midnight'],
  ['24:00', 'midnight'],
]);

/** « 8.30 am » would be read as a decimal number: figures are parted as on a clock. */
const clock = (time: CivilTime): string => {
  const { hour, minute } = figuresOf(time);
  const half = hour % 24 < 12 ? 'am' : 'pm';
  const minutes = minute === 0 ? '' : `:${String(minute).padStart(2, '0')}`;
  return `${hour % 12 || 12}${minutes}\u00a0${half}`;
};
const time = (at: CivilTime): string => NAMED.get(at) ?? clock(at);
const day: SpokenLanguage['day'] = (date, { withYear = false } = {}) => dayIn(BRITISH, date, withYear);

const days = (names: readonly string[]): string =>
  names.length > 2 ? `${names[0]} to ${names.at(-1)}` : listIn(BRITISH, names);

const WISHES = {
  night: 'good night',
  weekend: 'have a good weekend',
  evening: 'have a good evening',
  day: 'have a good day',
};

/** Typed in French: « le docteur Martin » is « Dr Martin ». */
const TITLES: readonly (readonly [RegExp, string])[] = [
  [/^(?:le |la |du |au )?(?:dre?s?|docteure?|doctoresse)\.? (?=\p{Lu})/iu, 'Dr '],
  [/^(?:le |la |du |au )?(?:pre?|prof|professeure?)\.? (?=\p{Lu})/iu, 'Professor '],
];

/** As it was typed where it is no doctor's: a profession is not translated by guess. */
const named = (typedName: string): string =>
  TITLES.reduce((name, [title, english]) => name.replace(title, english), withoutHiddenSigns(typedName));

const capital = (text: string): string => text.charAt(0).toLocaleUpperCase('en') + text.slice(1);

const PLACES: Record<PlaceName, string> = { cabinet: 'practice', clinique: 'clinic', centre: 'centre' };
const PROPER: Record<PlaceName, string> = { cabinet: 'Cabinet', clinique: 'Clinique', centre: 'Centre' };

const OWN_CALL: Record<Parameters<SpokenLanguage['ownCall']>[0], (number: string) => string> = {
  short: (number) => `call ${number} yourself on another line`,
  long: (number) => `call ${number} yourself on another line (from here the short number does not work)`,
  not: (number) => `have ${number} called by a relative, a neighbour (from here you cannot call it)`,
  unknown: (number) => `have ${number} called by a relative, a neighbour`,
};

export const english: SpokenLanguage = {
  locale: () => BRITISH,
  greeting: (at) => (at === 'evening' ? 'Good evening' : 'Hello'),
  wish: (until) => WISHES[until],

  time,
  clock,
  day,
  dayAndTime: (date, at) => `on ${day(date)} at ${clock(at)}`,
  dayRange: (from, to) => `${day(from)} to ${day(to)}`,
  slots: (slots) =>
    slots.some(({ from, to }) => from === '00:00' && to === '24:00')
      ? '24 hours a day'
      : listIn(
          BRITISH,
          slots.map(({ from, to }) => `from ${time(from)} to ${time(to)}`),
        ),
  onDays: (names, hours) => `${days(names.map((name) => weekdayIn(BRITISH, name)))} ${hours}`,
  everyDay: (hours) => `every day, ${hours}`,

  practitioner(typedName) {
    const praticien = named(typedName);
    return {
      praticien,
      Praticien: capital(praticien),
      du_praticien: `of ${praticien}`,
      au_praticien: `to ${praticien}`,
    };
  },
  unnamed: 'the practitioner',
  // The proper name in front of its own is French whatever the language: « Cabinet des Tilleuls ».
  placed: (text, name) =>
    text
      .replace(/(?:Cabinet|Clinique)(?= \{cabinet\})/g, PROPER[name])
      .replace(/\bpractice\b/g, PLACES[name])
      .replace(/\bPractice\b/g, capital(PLACES[name])),

  localNumber: 'the local emergency number',
  otherWays({ alternative, sms }) {
    const ways = [alternative, sms && `${sms} by text message if the person cannot speak`].filter(Boolean);
    return ways.length > 0 ? `(or ${ways.join('; ')})` : '';
  },
  ownCall: (can, number) => OWN_CALL[can](number),
  onDuty: (told) => (told ? `the on-call service (${told})` : 'the on-call service'),
  onlyPractitioner: /^contact the practitioner within the hour\.$/i,
  bound: 'Within the hour at the latest.',
  sentTo: [
    [/practitioner(?= told at once)/, { replacement: 'replacement', nobody: 'on-call service' }],
    [/^Practitioner(?= at once)/, { replacement: 'Replacement', nobody: 'On-call service' }],
    [/practitioner(?= at once|, otherwise)/, { replacement: 'replacement', nobody: 'on-call service' }],
    [
      /(?<=immediate contact with the )practitioner/,
      { replacement: 'replacement', nobody: 'on-call service' },
    ],
    [/^Practitioner’s(?= opinion)/, { replacement: 'Replacement’s', nobody: 'On-call service’s' }],
    [/practitioner’s(?= opinion)/, { replacement: 'replacement’s', nobody: 'on-call service’s' }],
    [/practitioner(?= decides)/, { replacement: 'replacement', nobody: 'on-call service' }],
  ],
};
