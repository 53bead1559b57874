/** What one look at an agenda recognised, word by word, and at which places it looked for what it did not. No patient's word is in it. */
import type { Practice } from '../practice';
import { type Found, findOne, namesAt } from './found-words';
import type { PageSight } from './page-sight';
import type { ReadingRule } from './reading-rule';
import { type ReadingHere, shownPatient } from './shown-patient';
import { shownPractice } from './shown-practice';

type ReadWord = 'practice' | 'name' | 'birthDate' | 'phone' | 'day';

type Place = ReadingRule['practice'][number];

/** One place that was looked at: how many elements its selector finds; null where it is none of a selector. */
export type PlaceLook = { readonly place: Place; readonly count: number | null; readonly isBroken: boolean };

export type WordReport = {
  readonly word: ReadWord;
  readonly state: 'found' | 'none' | 'several';
  readonly places: readonly PlaceLook[];
};

export type AgendaReport = {
  readonly words: readonly WordReport[];
  /** The practice that was recognised. */
  readonly practiceName: string | null;
  /** Something that may enclose an open file is there. */
  readonly hasFile: boolean;
};

/** Both answers of the page: where it names a practice, and the open file. */
export type Sights = { readonly head: PageSight; readonly file: PageSight };

/** Each place with what its selector found, `from` being the number of the first one asked. */
function looksAt(places: readonly Place[], sight: PageSight, from: number): PlaceLook[] {
  let nth = from;
  return places.map((place) => {
    if (place.by !== 'element') return { place, count: null, isBroken: false };
    const { count = 0, isBroken = false } = sight.places[nth] ?? {};
    nth += 1;
    return { place, count, isBroken };
  });
}

const selectorsIn = (places: readonly Place[]): number => places.filter(({ by }) => by === 'element').length;

export function reportOn(
  rule: ReadingRule,
  { head, file }: Sights,
  given: ReadingHere & { readonly practices: readonly Practice[] },
): AgendaReport {
  const shown = shownPractice(namesAt(rule.practice, head), given.practices);
  const patient = shownPatient(rule, file, given);
  const { name, birthDate, phone } = rule.patient;
  const afterName = selectorsIn(name);
  const of = (word: ReadWord, { state }: Pick<Found, 'state'>, places: readonly PlaceLook[]): WordReport => ({
    word,
    state,
    places,
  });
  const known = given.practices.find(({ id }) => shown.state === 'found' && id === shown.practiceId);
  return {
    practiceName: known?.name ?? null,
    hasFile: file.within !== null,
    words: [
      of('practice', shown, looksAt(rule.practice, head, 0)),
      of('name', patient.name, looksAt(name, file, 0)),
      of('birthDate', patient.birthDate, looksAt(birthDate, file, afterName)),
      of('phone', patient.phone, looksAt(phone, file, afterName + selectorsIn(birthDate))),
      of(
        'day',
        findOne(rule.day, head, (text) => text),
        looksAt(rule.day, head, selectorsIn(rule.practice)),
      ),
    ],
  };
}
