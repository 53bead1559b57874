/** The hours that a promise names: of the clock, between two, by the part of the day or by what the practice does. */
import { type PromisedClock, type PromisedHour, type PromisedPart, type Rule, taken } from './promised-board';

const HOUR_MS = 3_600_000;
const MINUTE_MS = 60_000;

const clock = (hour: string, minute = ''): PromisedClock | null => {
  const minutes = Number(hour) * 60 + Number(minute || 0);
  if (Number(hour) > 24 || Number(minute || 0) > 59) return null;
  return { minutes, isLiteral: /^0\d/.test(hour) || Number(hour) >= 8 };
};

/** « entre midi et 2 », « de 11 h à 1 h »: the second hour is the first one like it after the first. */
function range([
  ,
  fromHour = '',
  fromMinute = '',
  toHour = '',
  toMinute = '',
]: readonly string[]): PromisedHour | null {
  const [from, to] = [clock(fromHour, fromMinute), clock(toHour, toMinute)];
  if (!from || !to) return null;
  if (from.minutes < to.minutes) return { kind: 'clock', from, to };
  const later = { minutes: to.minutes + 12 * 60, isLiteral: true };
  const isNear = to.minutes < 8 * 60 && later.minutes > from.minutes;
  return isNear ? { kind: 'clock', from, to: later } : null;
}

const single = ([, hour = '', minute = '']: readonly string[]): PromisedHour | null => {
  const to = clock(hour, minute);
  return to && { kind: 'clock', from: null, to };
};

const practice = (hour: Extract<PromisedHour, { kind: 'practice' }>['hour']) => (): PromisedHour => ({
  kind: 'practice',
  hour,
});

const X = '(\\d{1,2})(?:h(\\d\\d)?)?';
const XH = '(\\d{1,2})h(\\d\\d)?';
const END = '(?![\\dh/:]|[.-]\\d|min)';
/** After a bare number: nothing that it could count. */
const UNCOUNTED = `${END}(?! (?!(?:du|de|d'|dans|au|et|ou|max|maximum|environ|pile|precises?|grand|pour)\\b)[a-z#])`;

const RULES: readonly Rule<PromisedHour>[] = [
  [new RegExp(`\\bentre ${X} ?(?:et|-|a) ${X}${UNCOUNTED}`, 'g'), range],
  [new RegExp(`\\bentre ${X} ?- ?${X}${UNCOUNTED}`, 'g'), range],
  [new RegExp(`(?:\\bde )?(?<![\\d/]|\\d[-.]|\\ben )\\b${X} ?(?:a|-|/) ?${XH}${END}`, 'g'), range],
  [new RegExp(`(?:\\bde )?(?<![\\d/]|\\d[-.])\\b${XH} ?(?:a|-|/) ?${X}${UNCOUNTED}`, 'g'), range],
  [new RegExp(`\\bde ${X} a ${X}${UNCOUNTED}`, 'g'), range],
  [new RegExp(`(?<![\\d/:.])\\b${XH}${END}`, 'g'), single],
  [
    new RegExp(`(?<=\\b(?:avant|apres|vers|des|a|jusqu'a|a partir de|que) )(\\d{1,2})()${UNCOUNTED}`, 'g'),
    single,
  ],
  [/\b(?:l')?heures? (?:de )?pause\b|\bpause\b/g, practice('pause')],
  [/(?<!heures? d')\b(?:l')?(?:re)?ouverture\b(?: du cabinet)?/g, practice('opening')],
  [/\bfermeture\b(?: du cabinet)?/g, practice('closing')],
  [/\bfin (?:de |des )(?:la |les )?consultations?\b/g, practice('closing')],
  [
    /\bdebut (?:de |des )(?:la |les )?(?:consultations?|journee)\b|\b(?:premiere|1ere) heure\b/g,
    practice('startOfDay'),
  ],
  [/\bfin de (?:la )?journee\b/g, practice('endOfDay')],
];

/** Takes the hours out of the text. */
export const takeHours = (text: string): [string, PromisedHour[]] => taken(text, 'T', RULES);

const isHalf = (half: string): half is PromisedPart['half'] =>
  ['matin', 'apresmidi', 'soir', 'nuit'].includes(half);
const isEdge = (edge: string): edge is 'debut' | 'milieu' | 'fin' =>
  ['debut', 'milieu', 'fin'].includes(edge);

/** Takes the parts of the day out of the text. */
export const takeParts = (text: string): [string, PromisedPart[]] =>
  taken(text, 'P', [
    [
      /\b(les? )?(?:ce |cet |cette )?(?:(debut|milieu|fin) (?:de |d'|du )?(?:la |l'|le )?)?(matin|apresmidi|soir|nuit)s?\b/g,
      ([, habit = '', edge = '', half = '']) =>
        isHalf(half) ? { half, edge: isEdge(edge) ? edge : null, isHabit: habit !== '' } : null,
    ],
  ]);

const amount = (hours: string, minutes: string): number =>
  Number(hours || 0) * HOUR_MS + Number(minutes || 0) * MINUTE_MS;

const AHEAD =
  '\\b(?:dans|sous|en moins de|au bout de)(?: (?:environ|moins de|au plus|max|maximum|a peu pres|encore|les|la|le))*';
/** « 2h30 », « 2h », « 90min ». */
const LENGTH = '(?:(\\d{1,3})h(\\d\\d)?|(\\d{1,3})min)';

const lengthOf = ([hours = '', minutes = '', only = '']: readonly string[]): number =>
  amount(hours, minutes || only);

/** « d'ici 17 heures » is an hour of the clock, « d'ici 48 h » a delay; « d'ici 2 h » may be both and has no length. */
const until = ([, hours = '']: readonly string[]): number | null => {
  const count = Number(hours);
  if (count === 1 || count >= 24) return count * HOUR_MS;
  return count <= 12 ? Number.NaN : null;
};

const DELAYS: readonly Rule<number>[] = [
  [/\b(?:tout de suite|de suite|immediatement|maintenant|sur-le-champ|sur le champ)\b/g, () => 0],
  // « dans 2 à 3 h », « sous 24/48 h », « dans 1 h à 1 h 30 », « dans 1 h ou 2 ».
  [
    new RegExp(`${AHEAD} (?:entre )?\\d{1,3}(?:h(?:\\d\\d)?|min)? ?(?:a|ou|-|/|et) ?${LENGTH}(?!\\d)`, 'g'),
    ([, ...length]) => lengthOf(length),
  ],
  [
    new RegExp(`${AHEAD} \\d{1,3}(h|min) (?:ou|a) (\\d{1,3})(?![\\dh]|min)`, 'g'),
    ([, unit, count = '']) => (unit === 'h' ? amount(count, '') : amount('', count)),
  ],
  [new RegExp(`${AHEAD} ${LENGTH}(?! (?:a|ou|-) \\d)(?![\\d/-])`, 'g'), ([, ...length]) => lengthOf(length)],
  [/\bd'ici(?: a)? (?:environ |les )?(\d{1,3})min\b/g, ([, minutes = '']) => amount('', minutes)],
  [/\bd'ici(?: a)? (\d{1,3})h(?![\d/])(?! (?:a|ou|-) \d)/g, until],
  [/\bd'ici(?: a)? \d{1,3}h?[/-](\d{2,3})h(?!\d)/g, ([, hours = '']) => amount(hours, '')],
];

/** Takes the delays out of the text; of two lengths the longer one is the promise. */
export const takeDelays = (text: string): [string, number[]] => taken(text, 'L', DELAYS);
