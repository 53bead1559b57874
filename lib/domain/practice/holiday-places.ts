/**
 * Places with public holidays of their own: parts of France, the cantons where French is spoken. Each day is held in a test
 * against a library of the world's holidays, too big to be shipped; of a canton, days of its communes are left out.
 */
import type { Region } from '../text/region';
import {
  ALL_SAINTS,
  ASSUMPTION,
  EASTER_MONDAY,
  GOOD_FRIDAY,
  LABOUR_DAY,
  type Rule,
  SAINT_STEPHEN,
  WHIT_MONDAY,
} from './holiday-rule';

type HolidayPlace = { readonly id: string; readonly region: Region; readonly rules: readonly Rule[] };

const CORPUS_CHRISTI: Rule = { name: 'Fête-Dieu', afterEaster: 60 };
const SECOND_OF_JANUARY: Rule = { name: '2 janvier', on: '01-02' };
const IMMACULATE: Rule = { name: 'Immaculée Conception', on: '12-08' };

const abolition = (on: string): Rule => ({ name: 'Abolition de l’esclavage', on });
const CATHOLIC: readonly Rule[] = [CORPUS_CHRISTI, ASSUMPTION, ALL_SAINTS];

const PLACES = [
  { id: 'alsace-moselle', region: 'fr', rules: [GOOD_FRIDAY, SAINT_STEPHEN] },
  { id: 'guadeloupe', region: 'fr', rules: [GOOD_FRIDAY, abolition('05-27')] },
  { id: 'martinique', region: 'fr', rules: [GOOD_FRIDAY, abolition('05-22')] },
  { id: 'guyane', region: 'fr', rules: [abolition('06-10')] },
  { id: 'mayotte', region: 'fr', rules: [abolition('04-27')] },
  { id: 'reunion', region: 'fr', rules: [abolition('12-20')] },
  {
    id: 'ge',
    region: 'ch',
    rules: [
      GOOD_FRIDAY,
      EASTER_MONDAY,
      WHIT_MONDAY,
      { name: 'Jeûne genevois', sundayFrom: '09-01', daysAfter: 4 },
      { name: 'Restauration de la République', on: '12-31' },
    ],
  },
  {
    id: 'vd',
    region: 'ch',
    rules: [
      SECOND_OF_JANUARY,
      GOOD_FRIDAY,
      EASTER_MONDAY,
      WHIT_MONDAY,
      { name: 'Lundi du Jeûne fédéral', sundayFrom: '09-15', daysAfter: 1 },
    ],
  },
  { id: 'vs', region: 'ch', rules: [{ name: 'Saint-Joseph', on: '03-19' }, ...CATHOLIC, IMMACULATE] },
  {
    id: 'ne',
    region: 'ch',
    rules: [{ name: 'Instauration de la République', on: '03-01' }, GOOD_FRIDAY, LABOUR_DAY],
  },
  { id: 'fr', region: 'ch', rules: [GOOD_FRIDAY, ...CATHOLIC, IMMACULATE] },
  {
    id: 'ju',
    region: 'ch',
    rules: [
      SECOND_OF_JANUARY,
      GOOD_FRIDAY,
      EASTER_MONDAY,
      LABOUR_DAY,
      WHIT_MONDAY,
      { name: 'Commémoration du plébiscite', on: '06-23' },
      ...CATHOLIC,
    ],
  },
  {
    id: 'be',
    region: 'ch',
    rules: [SECOND_OF_JANUARY, GOOD_FRIDAY, EASTER_MONDAY, WHIT_MONDAY, SAINT_STEPHEN],
  },
] as const satisfies readonly HolidayPlace[];

export type HolidayPlaceId = (typeof PLACES)[number]['id'];

/** The places of a region; none where its holidays are the same everywhere. */
export const holidayPlaces = (region: Region | null): readonly HolidayPlaceId[] =>
  PLACES.filter((place) => place.region === region).map(({ id }) => id);

/** Those of a place besides the region's; none where the place is of another region. */
export const placeRules = (region: Region, placeId: string): readonly Rule[] =>
  PLACES.find((place) => place.region === region && place.id === placeId)?.rules ?? [];
