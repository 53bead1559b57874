/** The text of an answering machine, in the practice's language, from what is known of the practice: hours, who is away soon, where to turn meanwhile. */
import { ANSWERING_SENTENCES as SAYS } from '../../content/practice/answering-sentences';
import { onCallNumber } from '../../content/triage/dispositions-away';
import { vitalNumber } from '../../content/triage/emergency-numbers';
import { factsOf } from '../../domain/phrase/spoken-hours';
import type { Absence } from '../../domain/practice/opening-hours';
import type { Practice } from '../../domain/practice/practice';
import { saidOf } from '../../domain/practice/said-of';
import { civilNow, plusDays } from '../../domain/text/civil-time';
import { french } from '../../domain/text/language/french';

/** Whoever is away later is told when the machine is recorded anew. */
const TOLD_DAYS_AHEAD = 14;

type Sentence = readonly [template: string, values?: Readonly<Record<string, string>>];

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

const daysOf = ({ from, to }: Absence): string =>
  from === to ? `le ${french.day(from)}` : `du ${french.dayRange(from, to)}`;

function replacement({ replacementName, replacementPhone: number }: Absence): Sentence[] {
  if (!replacementName) return [];
  const who = french.practitioner(replacementName).au_praticien;
  return [number ? [SAYS.replacedAt, { who, number }] : [SAYS.replaced, { who }]];
}

function absenceSentences({ practitioners }: Practice, absence: Absence): Sentence[] {
  const days = daysOf(absence);
  if (absence.practitionerId === null) return [[SAYS.closed, { days }], ...replacement(absence)];
  const away = practitioners.find(({ id }) => id === absence.practitionerId);
  // Whoever has left the practice since is no business of a caller's.
  if (!away) return [];
  const who = capital(french.practitioner(away.spokenName).praticien);
  return [[SAYS.away, { who, days }], ...replacement(absence)];
}

/** Now, or within two weeks; who is away first is told first. */
function toldAbsences({ absences, timeZone }: Practice, now: number): Absence[] {
  const { date: today } = civilNow(now, timeZone);
  const last = plusDays(today, TOLD_DAYS_AHEAD);
  return absences
    .filter(({ from, to }) => to >= today && from <= last)
    .toSorted((a, b) => a.from.localeCompare(b.from));
}

/** Sentence by sentence, as it is recorded; where something is not known, nothing is said of it. */
export function answeringText(practice: Practice, now: number): string {
  const { horaires: hours = '' } = factsOf(practice);
  const onCall = onCallNumber(practice);
  const sentences: readonly Sentence[] = [
    [SAYS.greeting, { name: practice.name }],
    [SAYS.vital, { number: vitalNumber(practice.region) }],
    ...toldAbsences(practice, now).flatMap((absence) => absenceSentences(practice, absence)),
    ...(hours ? [[SAYS.hours, { hours }] as const] : []),
    ...(onCall ? [[SAYS.onCall, { number: onCall }] as const] : []),
    [SAYS.end],
  ];
  // The place takes its own word first: in a name that is filled in nothing is changed.
  const said = ([template, values = {}]: Sentence) =>
    saidOf(template, practice).replace(/\{(\w+)\}/g, (_, tag: string) => values[tag] ?? '');
  return sentences.map(said).join('\n');
}

/** Words a second, said calmly by somebody who wants to be understood: 150 a minute. */
const PACE = 2.5;

/** Seconds, whole and rather too many; each group of digits is a word. */
export const secondsToSay = (text: string): number =>
  Math.ceil(text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length / PACE);
