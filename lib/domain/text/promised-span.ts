/** From the hours, the parts of the day and the practice's own hours to the minutes of one day between which a promise lies. */
import type { CivilDate } from './civil-time';
import type { PromiseClock } from './promise-clock';
import type { Board, PromisedClock, PromisedHour, PromisedPart, PromiseQuestion } from './promised-board';
import { type Bound, belongTogether, boundOf, type PromisedSpan } from './promised-bound';
import { practiceSpan } from './promised-practice';

type Asked = PromiseQuestion;

/** By what minute a part of the day is over (common practice; it is shown before anything is saved). */
const PART_ENDS: Partial<Record<`${PromisedPart['half']}${'' | '-debut' | '-fin'}`, number>> = {
  matin: 12 * 60,
  'matin-debut': 10 * 60,
  'matin-fin': 12 * 60,
  apresmidi: 18 * 60,
  'apresmidi-debut': 15 * 60,
  'apresmidi-fin': 18 * 60,
  soir: 20 * 60,
};

const NOON = 12 * 60;
/** Until this hour a number alone is as likely of the afternoon as of the morning. */
const SAFE_FROM = 8 * 60;

/** Nobody is rung for longer in one day: « 2 à 15 h » has some other number before its hour. */
const LONGEST_SPAN = 8 * 60;

/** Hours of each part of the day as numbers below twelve mean them, and as the clock of 24 hours writes them. */
const HALVES: Readonly<
  Record<PromisedPart['half'], { said: readonly [number, number]; written: readonly [number, number] }>
> = {
  matin: { said: [0, 0], written: [0, 13] },
  apresmidi: { said: [1, 8], written: [12, 19.01] },
  soir: { said: [5, 12], written: [17, 24.01] },
  nuit: { said: [0, 0], written: [20, 24.01] },
};

const within = (hour: number, [from, to]: readonly [number, number]): boolean => hour >= from && hour < to;

/** The hour as the part of the day has it; a question when both cannot be true. */
function halved(minutes: number, half: PromisedPart['half']): number | Asked {
  const { said, written } = HALVES[half];
  if (within(minutes / 60, said)) return minutes + NOON;
  return within(minutes / 60, written) ? minutes : 'several';
}

const resolved = (clock: PromisedClock, part: PromisedPart | undefined): number | Asked => {
  if (part) return halved(clock.minutes, part.half);
  return clock.isLiteral || clock.minutes >= SAFE_FROM || clock.minutes === 0 ? clock.minutes : 'whichHalf';
};

function partSpan(part: PromisedPart, date: CivilDate | null): PromisedSpan | Asked {
  if (part.isHabit && !date) return 'whichDay';
  const edge = part.edge ? (`-${part.edge}` as const) : '';
  const to = edge === '-milieu' ? undefined : PART_ENDS[`${part.half}${edge}`];
  if (to === undefined) return 'whichHour';
  return { bound: 'before', from: null, to, mayBeTomorrow: false };
}

type ClockSpan = { readonly from: PromisedClock | null; readonly to: PromisedClock; readonly bound: Bound };

function clockSpan({ from, to, bound }: ClockSpan, part: PromisedPart | undefined): PromisedSpan | Asked {
  const end = resolved(to, part);
  if (typeof end === 'string') return end;
  const shared = { mayBeTomorrow: true };
  if (!from) {
    return bound === 'from'
      ? { ...shared, bound, from: end, to: null }
      : { ...shared, bound, from: null, to: end };
  }
  // « entre 11 et 2 »: the second one settles it; « entre 2 et 4 » was asked above.
  const start = part ? halved(from.minutes, part.half) : from.minutes;
  if (typeof start === 'string') return start;
  if (!part && !from.isLiteral && end - start > LONGEST_SPAN) return 'whichHalf';
  return start < end && bound !== 'from' ? { ...shared, bound: 'between', from: start, to: end } : 'several';
}

const same = (a: PromisedHour, b: PromisedHour): boolean => JSON.stringify(a) === JSON.stringify(b);

/** « après 12 h et avant 12 h » is not one hour said twice: nothing lies between its two sides. */
const areOpposite = (a: Bound, b: Bound): boolean => a !== b && a !== 'at' && b !== 'at';

/** Two hours make one span only when one is the earliest and the other the latest moment. */
function bothEnds(spans: readonly (PromisedSpan | Asked)[]): PromisedSpan | Asked {
  const [a, b] = spans;
  if (spans.length !== 2 || !a || !b || typeof a === 'string' || typeof b === 'string') return 'several';
  const [first, last] = a.bound === 'from' ? [a, b] : [b, a];
  if (first.bound !== 'from' || last.bound !== 'before' || last.from !== null) return 'several';
  if (first.from === null || last.to === null || first.from >= last.to) return 'several';
  return { ...last, bound: 'between', from: first.from, to: last.to };
}

const atNight = (minutes: number, half: PromisedPart['half'] | undefined): boolean =>
  half === 'nuit' && minutes < 7 * 60;

/** The minutes between which the promise lies, or what to ask. */
export function spanOf(board: Board, date: CivilDate | null, clock: PromiseClock): PromisedSpan | Asked {
  const [part, other] = board.parts;
  if (other && JSON.stringify(other) !== JSON.stringify(part)) return 'several';
  const places = [...board.text.matchAll(/T\d/g)].map(([place]) => place);
  const bounds = places.map((place) => boundOf(board.text, place));
  const kept = board.hours.flatMap((hour, index) => {
    const bound = bounds[index] ?? 'at';
    const isAgain = board.hours.some(
      (each, before) => before < index && same(each, hour) && !areOpposite(bounds[before] ?? 'at', bound),
    );
    return isAgain ? [] : [{ hour, bound, place: places[index] ?? '' }];
  });
  if (kept.length === 0) return part ? partSpan(part, date) : 'noMoment';
  if (part && !belongTogether(board.text)) return 'notRead';
  const spans = kept.map(({ hour, bound, place }) => {
    if (hour.kind === 'practice') return practiceSpan({ hour: hour.hour, bound, date }, clock);
    // « cette nuit à 2 h » is the night to come, whichever day it falls on.
    if (atNight(hour.to.minutes, part?.half)) return 'whichDay';
    const span = clockSpan({ ...hour, bound }, part);
    const isUntil = new RegExp(`d'ici (?:a )?${place}`).test(board.text);
    return isUntil && typeof span !== 'string' ? { ...span, mayBeTomorrow: false } : span;
  });
  const [only] = spans;
  return spans.length === 1 && only ? only : bothEnds(spans);
}
