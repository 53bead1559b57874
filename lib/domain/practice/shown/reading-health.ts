/**
 * Whether the rules of a site still find what they found there: an agenda that was rebuilt is told once, by the names of the
 * rules that fail. Kept are words' kinds and rules' names, never a word that stood on a page.
 */
import * as z from 'zod/mini';
import type { Practice } from '../practice';
import { type Found, lookAt, namesAt, sightAfter } from './found-words';
import type { PageSight } from './page-sight';
import type { Place, ReadingRule } from './reading-rule';
import type { ShownPatient } from './shown-patient';
import { shownPractice } from './shown-practice';

/** What is watched; the day shown is found in addresses alone, and no two pages have the same. */
const WATCHED = ['practice', 'name', 'birthDate', 'phone'] as const;
type WatchedWord = (typeof WATCHED)[number];

/** A rule that found this word on a site. */
export const WorkedRule = z.object({
  word: z.enum(WATCHED),
  rule: z.string().check(z.maxLength(400)),
  /** On which kind of page it did: « calendar »; empty where the address does not say. */
  page: z.string(),
});
export type WorkedRule = z.infer<typeof WorkedRule>;

/** A word that its rules found before and find no more. */
export type FailedWord = { readonly word: WatchedWord; readonly places: readonly Place[] };

/** One look, judged. */
export type Judged = { readonly works: readonly WorkedRule[]; readonly failed: readonly FailedWord[] };

/** What agendas call the page that is one: nothing else of an address is kept, for it may be a patient's. */
const PAGES = /^\/(?:[a-z]{2}\/)?(agenda|planning|calendar|calendrier|kalender)(?:\/|$)/i;

export const pageKind = ({ path }: Pick<PageSight, 'path'>): string =>
  PAGES.exec(path)?.[1]?.toLowerCase() ?? '';

/** By its own words; a rule that another version words otherwise is another. */
const ruleName = (place: Place): string => {
  if (place.by === 'element') return place.selector;
  if (place.by === 'pointed') return `${place.selector} ${place.label ?? ''}`;
  return place.by;
};

/** A title and an address say another thing on every page: that they name nobody proves nothing. */
const isSteady = ({ by }: Place): boolean => by !== 'title' && by !== 'addressDate';

/** Something is there still, whatever is written in it. */
const stands = (places: readonly Place[], at: number, sight: PageSight): boolean =>
  (lookAt(places, at, sight)?.count ?? 0) > 0;

const workedAt = (word: WatchedWord, place: Place, sight: PageSight): WorkedRule[] =>
  isSteady(place) ? [{ word, rule: ruleName(place), page: pageKind(sight) }] : [];

type Watched = { readonly word: WatchedWord; readonly places: readonly Place[]; readonly sight: PageSight };

/** The places of a word that found it before, on such a page, and where nothing stands now. */
function failedPlaces({ word, places, sight }: Watched, worked: readonly WorkedRule[]): Place[] {
  const page = pageKind(sight);
  const known = places
    .map((place, at) => ({ place, at }))
    .filter(({ place }) =>
      worked.some((one) => one.word === word && one.page === page && one.rule === ruleName(place)),
    );
  return known.some(({ at }) => stands(places, at, sight)) ? [] : known.map(({ place }) => place);
}

const asFailed = (word: WatchedWord, places: readonly Place[]): FailedWord[] =>
  places.length > 0 ? [{ word, places }] : [];

/** The answer to where a practice is named: which rules alone name one of hers, and whether those that did are gone. */
export function judgePractice(
  { practice: places }: Pick<ReadingRule, 'practice'>,
  { sight, practices }: { readonly sight: PageSight; readonly practices: readonly Practice[] },
  worked: readonly WorkedRule[],
): Judged {
  const works = places.flatMap((place, at) => {
    const own = namesAt([place], sightAfter(places.slice(0, at), sight));
    return shownPractice(own, practices).state === 'found' ? workedAt('practice', place, sight) : [];
  });
  const failed =
    works.length > 0 ? [] : asFailed('practice', failedPlaces({ word: 'practice', places, sight }, worked));
  return { works, failed };
}

/** A file without a number is no failure of the words before it: only what was shown or selected can be missed. */
const isMissed = (word: WatchedWord, { by }: Place): boolean =>
  word !== 'phone' || by === 'element' || by === 'pointed';

/** The answer to `patientQuestion`, as it was understood. */
export function judgePatient(
  { patient: { name, birthDate, phone } }: Pick<ReadingRule, 'patient'>,
  { sight, found }: { readonly sight: PageSight; readonly found: ShownPatient },
  worked: readonly WorkedRule[],
): Judged {
  const watched: readonly (Watched & { readonly of: Found })[] = [
    { word: 'name', places: name, of: found.name, sight },
    { word: 'birthDate', places: birthDate, of: found.birthDate, sight: sightAfter(name, sight) },
    { word: 'phone', places: phone, of: found.phone, sight: sightAfter([...name, ...birthDate], sight) },
  ];
  return {
    works: watched.flatMap(({ word, places, of }) => {
      const place = of.state === 'found' ? places[of.place] : undefined;
      return place ? workedAt(word, place, sight) : [];
    }),
    failed: watched.flatMap((each) => {
      if (each.of.state !== 'none') return [];
      const { word } = each;
      return asFailed(
        word,
        failedPlaces(each, worked).filter((place) => isMissed(word, place)),
      );
    }),
  };
}

const isSame = (a: WorkedRule, b: WorkedRule): boolean =>
  a.word === b.word && a.rule === b.rule && a.page === b.page;

/** Longest list: more are rules of versions gone by. */
const MOST = 40;

/** What is known once these worked; the same list where nothing is new. */
export function withWorked(known: readonly WorkedRule[], works: readonly WorkedRule[]): WorkedRule[] {
  const fresh = works.filter((one) => !known.some((before) => isSame(before, one)));
  return [...known, ...fresh].slice(-MOST);
}

/** What is known once these were told: told once, they are waited for no more until they find something again. */
export function withoutFailed(known: readonly WorkedRule[], failed: readonly FailedWord[]): WorkedRule[] {
  return known.filter(
    ({ word, rule }) =>
      !failed.some((each) => each.word === word && each.places.some((place) => ruleName(place) === rule)),
  );
}
