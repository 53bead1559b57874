/**
 * A promise while it is read: each thing that was understood leaves a capital letter and its place in a list where its
 * words stood (« rappel D0 a T0 »), so that what was not understood is seen, and asked about, instead of passed over.
 */
import type { CivilDate } from './civil-time';

/** Why a promise is asked about instead of read. */
export type PromiseQuestion =
  | 'noMoment'
  | 'whichHour'
  | 'whichHalf'
  | 'delayOrHour'
  | 'whichDay'
  | 'impossibleDay'
  | 'past'
  | 'several'
  | 'practiceHours'
  | 'closedDay'
  | 'notRead';

export type PromisedDay = { readonly date: CivilDate } | { readonly question: PromiseQuestion };

/** Minutes since midnight; `isLiteral` where the half of the day cannot be meant otherwise (« 02h30 », « midi »). */
export type PromisedClock = { readonly minutes: number; readonly isLiteral: boolean };

/** Hours that only the practice knows. */
export type PracticeHour = 'opening' | 'closing' | 'endOfDay' | 'startOfDay' | 'pause';

export type PromisedHour =
  | { readonly kind: 'clock'; readonly from: PromisedClock | null; readonly to: PromisedClock }
  | { readonly kind: 'practice'; readonly hour: PracticeHour };

export type PromisedPart = {
  readonly half: 'matin' | 'apresmidi' | 'soir' | 'nuit';
  readonly edge: 'debut' | 'milieu' | 'fin' | null;
  /** « le matin » without a day says neither today nor tomorrow. */
  readonly isHabit: boolean;
};

export type Board = {
  readonly text: string;
  readonly days: readonly PromisedDay[];
  readonly hours: readonly PromisedHour[];
  readonly parts: readonly PromisedPart[];
  /** Milliseconds from now. */
  readonly delays: readonly number[];
};

/** One rule: the words, and what they mean; null leaves them as they are. */
export type Rule<T> = readonly [RegExp, (groups: readonly string[]) => T | null];

/** Applies the rules in their order, each match leaving `letter` and its place among what was found. */
export function taken<T>(text: string, letter: string, rules: readonly Rule<T>[]): [string, T[]] {
  const found: T[] = [];
  const left = rules.reduce(
    (plain, [words, meaning]) =>
      plain.replace(words, (...all) => {
        // What `replace` hands over: the match, its groups, then where and in what.
        const groups = all
          .slice(
            0,
            all.findIndex((each) => typeof each === 'number'),
          )
          .map((each) => each ?? '');
        const item = meaning(groups);
        if (item === null) return groups[0];
        found.push(item);
        return ` ${letter}${found.length - 1} `;
      }),
    text,
  );
  return [left.replace(/ +/g, ' ').trim(), found];
}

/** The things of one letter that still stand in the text, in its order. */
export const standing = <T>(text: string, letter: string, found: readonly T[]): T[] =>
  [...text.matchAll(new RegExp(`${letter}(\\d+)`, 'g'))].flatMap(([, place]) => {
    const item = found[Number(place)];
    return item === undefined ? [] : [item];
  });
