/**
 * Places that she showed with her own hand on the pages of one site: they stand instead of what its row says of that word.
 * How an element is found again is kept, never what stood in it.
 */
import * as z from 'zod/mini';
import { type Found, findOne, questionFor } from './found-words';
import type { PageSight, Question } from './page-sight';
import { WorkedRule } from './reading-health';
import { type Place, PointedPlace, type ReadingRule } from './reading-rule';
import { type ReadingHere, shownPatient } from './shown-patient';

/** What can be shown. */
export const POINTED_WORDS = [
  'practice',
  'practitioner',
  'name',
  'birthDate',
  'phone',
  'day',
  'message',
] as const;
export type PointedWord = (typeof POINTED_WORDS)[number];

const place = z._default(z.nullable(PointedPlace), null);

/** All that was shown on one site, and what is known of its rules. */
export const PointedSite = z.object({
  /** « https://pro.doctolib.fr ». */
  origin: z.string(),
  practice: place,
  practitioner: place,
  name: place,
  birthDate: place,
  phone: place,
  day: place,
  message: place,
  /** Rules that found their word there, shown by her or not: what is no longer found is told. */
  worked: z._default(z.array(WorkedRule), []),
});
export type PointedSite = z.infer<typeof PointedSite>;

/** What came of her showing: an element found again, one that cannot be told from its neighbours, or she gave up. */
export const PointOutcome = z.discriminatedUnion('state', [
  /** `isField`: one may write in it. */
  z.object({ state: z.literal('shown'), place: PointedPlace, isField: z.boolean() }),
  z.object({ state: z.literal('indistinct') }),
  z.object({ state: z.literal('left') }),
]);
export type PointOutcome = z.infer<typeof PointOutcome>;

/** A site of which nothing was shown yet. */
export const nothingPointed = (origin: string): PointedSite => ({
  origin,
  practice: null,
  practitioner: null,
  name: null,
  birthDate: null,
  phone: null,
  day: null,
  message: null,
  worked: [],
});

/** The words that were shown, with their places. */
export const pointedWords = (site: PointedSite): { word: PointedWord; place: PointedPlace }[] =>
  POINTED_WORDS.flatMap((word) => {
    const shown = site[word];
    return shown ? [{ word, place: shown }] : [];
  });

/** What was shown stands alone for its word: where it is not found the word is unknown, and nothing else is tried. */
export function withPointed(rule: ReadingRule, site: PointedSite | null): ReadingRule {
  const instead = (places: readonly Place[], ...words: readonly PointedWord[]): Place[] => {
    const shown = words.flatMap((word) => site?.[word] ?? []);
    return shown.length > 0 ? shown : [...places];
  };
  return {
    practice: instead(rule.practice, 'practice', 'practitioner'),
    patient: {
      within: rule.patient.within,
      name: instead(rule.patient.name, 'name'),
      birthDate: instead(rule.patient.birthDate, 'birthDate'),
      phone: instead(rule.patient.phone, 'phone'),
    },
    day: instead(rule.day, 'day'),
    message: site?.message ? [site.message] : rule.message,
  };
}

/** What is to be asked of the page for one place that she has just shown. */
export const pointedQuestion = (shown: PointedPlace): Question => questionFor([shown], null);

/** What would be read there from now on. */
export function readPointed(
  { word, place: shown }: { readonly word: PointedWord; readonly place: PointedPlace },
  sight: PageSight,
  here: ReadingHere,
): Found {
  if (word !== 'name' && word !== 'birthDate' && word !== 'phone')
    return findOne([shown], sight, (text) => text);
  const patient = { within: [], name: [], birthDate: [], phone: [], [word]: [shown] };
  return shownPatient({ practice: [], patient, day: [], message: [] }, sight, here)[word];
}
