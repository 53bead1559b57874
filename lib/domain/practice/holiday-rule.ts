/** How a public holiday falls, and the days that more than one country or place keeps. */

/**
 * A day of the year, a number of days after Easter Sunday, the first Monday on or after a day of the year, or a number of days
 * after the first Sunday on or after one.
 */
export type Rule = { readonly name: string } & (
  | { readonly on: string }
  | { readonly afterEaster: number }
  | { readonly mondayFrom: string }
  | { readonly sundayFrom: string; readonly daysAfter: number }
);

export const GOOD_FRIDAY: Rule = { name: 'Vendredi saint', afterEaster: -2 };
export const EASTER_MONDAY: Rule = { name: 'Lundi de Pâques', afterEaster: 1 };
export const WHIT_MONDAY: Rule = { name: 'Lundi de Pentecôte', afterEaster: 50 };
export const LABOUR_DAY: Rule = { name: 'Fête du Travail', on: '05-01' };
export const ASSUMPTION: Rule = { name: 'Assomption', on: '08-15' };
export const ALL_SAINTS: Rule = { name: 'Toussaint', on: '11-01' };
export const SAINT_STEPHEN: Rule = { name: 'Saint-Étienne', on: '12-26' };
