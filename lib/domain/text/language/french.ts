/** French: the language of the content, of the practices, and of what is written for them. */
import type { CivilTime } from '../civil-time';
import type { Region } from '../region';
import { frenchNames } from './french-names';
import { frenchPlace } from './french-place';
import { dayIn, figuresOf, listIn, type SpokenLanguage, weekdayIn } from './spoken-language';

const FRENCH = 'fr-FR';
const LOCALES: Record<Region, string> = {
  fr: FRENCH,
  qc: 'fr-CA',
  be: 'fr-BE',
  ch: 'fr-CH',
  lu: 'fr-LU',
};

const NAMED: ReadonlyMap<CivilTime, string> = new Map([
  ['12:00', 'midi'],
  ['00:00', 'minuit'],
  ['24:00', 'minuit'],
]);

const clock = (time: CivilTime): string => {
  const { hour, minute } = figuresOf(time);
  return minute === 0 ? `${hour}\u202fh` : `${hour}\u202fh\u202f${String(minute).padStart(2, '0')}`;
};
const time = (at: CivilTime): string => NAMED.get(at) ?? clock(at);
/** The first of the month is « 1er »; the calendar of the browser writes « 1 ». */
const day: SpokenLanguage['day'] = (date, { region = null, withYear = false } = {}) =>
  dayIn(region ? LOCALES[region] : FRENCH, date, withYear).replace(/(?<=\p{L} )1(?= \p{Ll})/u, '1er');

/** « le lundi », « le lundi et le mardi », « du lundi au jeudi ». */
function days(names: readonly string[]): string {
  if (names.length > 2) return `du ${names[0]} au ${names.at(-1)}`;
  return listIn(
    FRENCH,
    names.map((name) => `le ${name}`),
  );
}

const WISHES = {
  night: 'bonne nuit',
  weekend: 'bon week-end',
  evening: 'bonne soirée',
  day: 'bonne journée',
};

const OWN_CALL: Record<Parameters<SpokenLanguage['ownCall']>[0], (number: string) => string> = {
  short: (number) => `appeler le ${number} soi-même sur une autre ligne`,
  long: (number) => `appeler soi-même le ${number} sur une autre ligne (d’ici, le numéro court ne passe pas)`,
  not: (number) =>
    `faire appeler le ${number} par un proche, un voisin (d’ici, vous ne pouvez pas l’appeler)`,
  unknown: (number) => `faire appeler le ${number} par un proche, un voisin`,
};

export const french: SpokenLanguage = {
  locale: (region) => (region ? LOCALES[region] : FRENCH),
  greeting: (at) => (at === 'evening' ? 'Bonsoir' : 'Bonjour'),
  wish: (until) => WISHES[until],

  time,
  clock,
  day,
  dayAndTime: (date, at) => `${day(date)} à ${clock(at)}`,
  dayRange: (from, to) => `${day(from)} au ${day(to)}`,
  slots: (slots) =>
    slots.some(({ from, to }) => from === '00:00' && to === '24:00')
      ? '24 heures sur 24'
      : listIn(
          FRENCH,
          slots.map(({ from, to }) => `de ${time(from)} à ${time(to)}`),
        ),
  onDays: (names, hours) => `${days(names.map((name) => weekdayIn(FRENCH, name)))} ${hours}`,
  everyDay: (hours) => `tous les jours, ${hours}`,

  practitioner: frenchNames,
  unnamed: 'le praticien',
  placed: frenchPlace,

  localNumber: 'numéro d’urgence de l’endroit',
  otherWays({ alternative, sms }) {
    const ways = [alternative, sms && `${sms} par SMS si la personne ne peut pas parler`].filter(Boolean);
    return ways.length > 0 ? `(ou ${ways.join('\u202f; ')})` : '';
  },
  ownCall: (can, number) => OWN_CALL[can](number),
  onDuty: (told) => (told ? `la garde (${told})` : 'la garde'),
  onlyPractitioner: /^contact praticien dans l.heure\.$/i,
  bound: 'Au plus tard dans l’heure.',
  sentTo: [
    [/praticien prévenu(?= tout de suite)/, { replacement: 'remplaçant prévenu', nobody: 'garde prévenue' }],
    [/^Praticien(?= tout de suite)/, { replacement: 'Remplaçant', nobody: 'Garde' }],
    [/praticien(?= tout de suite|, sinon)/, { replacement: 'remplaçant', nobody: 'garde' }],
    [/(?<=contact immédiat avec )le praticien/, { replacement: 'le remplaçant', nobody: 'la garde' }],
    [
      /(?<=[Aa]vis (?:téléphonique )?)du praticien(?= le jour même|\.)/,
      { replacement: 'du remplaçant', nobody: 'de la garde' },
    ],
    [/le praticien(?= décide)/, { replacement: 'le remplaçant', nobody: 'la garde' }],
  ],
};
