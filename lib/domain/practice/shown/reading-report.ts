/** What one look at an agenda recognised, word by word, and at which places it looked for what it did not. No patient's word is in it. */
import type { NamedPlace } from '../place-kind';
import type { Practice } from '../practice';
import { type Found, findOne, lookAt, namesAt, questionFor, sightAfter } from './found-words';
import type { PageSight, Question } from './page-sight';
import type { Place, ReadingRule } from './reading-rule';
import { type ReadingHere, shownPatient } from './shown-patient';
import { shownPractice } from './shown-practice';

type ReadWord = 'practice' | 'name' | 'birthDate' | 'phone' | 'day';

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
  readonly practice: NamedPlace | null;
  /** Something that may enclose an open file is there. */
  readonly hasFile: boolean;
};

/** Both answers of the page: where it names a practice, and the open file. */
export type Sights = { readonly head: PageSight; readonly file: PageSight };

/** What is to be asked of the page besides the open file. */
export const headQuestion = ({ practice, day }: ReadingRule): Question =>
  questionFor([...practice, ...day], null);

/** Each place with what its selector found. */
const looksAt = (places: readonly Place[], sight: PageSight): PlaceLook[] =>
  places.map((place, at) => {
    if (place.by !== 'element' && place.by !== 'pointed') return { place, count: null, isBroken: false };
    const { count = 0, isBroken = false } = lookAt(places, at, sight) ?? {};
    return { place, count, isBroken };
  });

export function reportOn(
  rule: ReadingRule,
  { head, file }: Sights,
  { practices, ...here }: ReadingHere & { readonly practices: readonly Practice[] },
): AgendaReport {
  const shown = shownPractice(namesAt(rule.practice, head), practices);
  const known = practices.find(({ id }) => shown.state === 'found' && id === shown.practiceId);
  const patient = shownPatient(rule, file, { ...here, region: known?.region ?? here.region });
  const { name, birthDate, phone } = rule.patient;
  const ofDay = sightAfter(rule.practice, head);
  const of = (word: ReadWord, { state }: Pick<Found, 'state'>, places: readonly PlaceLook[]): WordReport => ({
    word,
    state,
    places,
  });
  return {
    practice: known ?? null,
    hasFile: file.within !== null,
    words: [
      of('practice', shown, looksAt(rule.practice, head)),
      of('name', patient.name, looksAt(name, file)),
      of('birthDate', patient.birthDate, looksAt(birthDate, sightAfter(name, file))),
      of('phone', patient.phone, looksAt(phone, sightAfter([...name, ...birthDate], file))),
      of(
        'day',
        findOne(rule.day, ofDay, (text) => text),
        looksAt(rule.day, ofDay),
      ),
    ],
  };
}
