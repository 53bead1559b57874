/** How long it has lasted, as far as the caller's words say: enough to leave out a way out that only what lasts may take. */
import { fold } from '../text/search-text';
import { NUMBER, numberOf } from './person-said';

const DAYS_IN: Readonly<Record<string, number>> = {
  minute: 0,
  heure: 0,
  jour: 1,
  semaine: 7,
  moi: 30,
  an: 365,
  annee: 365,
};
/** « Quelques semaines » may be a month: counted so that a long time is never taken for a short one. */
const SOME = 5;

const COUNTED = new RegExp(
  `(?<!\\p{L})(?:depuis|y a|ca fait|ca dure|pendant) (?:environ |presque |deja )?(plus de |au moins )?(${NUMBER}|quelques|plusieurs) (${Object.keys(DAYS_IN).join('|')})s?(?!\\p{L})`,
  'gu',
);
const RECENT =
  /(?<!\p{L})depuis (?:avant hier|hier|ce (?:matin|midi|soir)|cette nuit|cet apres midi|aujourd hui|tout a l heure)(?!\p{L})/gu;
const WEEKDAY =
  /(?<!\p{L})depuis (?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|(?:ce |le )?week end)(?!\p{L})/gu;
const SINCE = /(?<!\p{L})depuis(?!\p{L})/gu;
/** It was there before, however long it is there now. */
const AGAIN =
  /(?<!\p{L})(?:toujours|souvent|encore|nouveau|revien(?:t|nent)|recommence\p{L}*|habitude|habituel\p{L}*|chroniques?|connue?|pareil|chaque|tou(?:s|tes) les|longtemps|des (?:mois|annees))(?!\p{L})/u;

const countedDays = ([, more, count = '', unit = '']: RegExpMatchArray): number =>
  (numberOf(count) || SOME) * (DAYS_IN[unit] ?? 0) * (more ? 2 : 1);

/** Days of the longest time said; null where none was, where one cannot be read, or where it comes back. */
export function daysSaid(text: string): number | null {
  const words = fold(text)
    .replace(/[^\p{L}\d]+/gu, ' ')
    .trim();
  if (AGAIN.test(words)) return null;
  const counted = [...words.matchAll(COUNTED)];
  const recent = [...words.matchAll(RECENT)];
  const weekdays = [...words.matchAll(WEEKDAY)];
  const read = counted.filter(([said]) => said.startsWith('depuis')).length + recent.length + weekdays.length;
  const days = [...counted.map(countedDays), ...recent.map(() => 1), ...weekdays.map(() => 7)];
  return days.length === 0 || read < [...words.matchAll(SINCE)].length ? null : Math.max(...days);
}
