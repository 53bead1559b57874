/** From the hours, the parts of the day and the practice's own hours to the minutes of one day between which a promise lies. */
import { type CivilDate, type CivilTime, civilNow, plusDays } from './civil-time';
import type { PromiseClock } from './promise-clock';
import type {
  Board,
  PracticeHour,
  PromisedClock,
  PromisedHour,
  PromisedPart,
  PromiseQuestion,
} from './promised-board';
import { type Bound, belongTogether, boundOf } from './promised-bound';

export type PromisedSpan = {
  readonly bound: Bound | 'between';
  /** Minutes since midnight; past 24 h they are the next day's. */
  readonly from: number | null;
  readonly to: number | null;
  /** Where the hours fix the day by themselves. */
  readonly date?: CivilDate;
  /** An hour of the clock that is over today means tomorrow; a part of the day that is over is asked. */
  readonly mayBeTomorrow: boolean;
};

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

const minutesOf = (time: CivilTime): number => {
  const [hour = 0, minute = 0] = time.split(':').map(Number);
  return hour * 60 + minute;
};

/** The practice's own hour of that day, as from and to. */
function practiceMinutes(
  hour: PracticeHour,
  slots: readonly { from: CivilTime; to: CivilTime }[],
): readonly [number | null, number] | Asked {
  const [first, second] = slots;
  const last = slots.at(-1);
  if (!first || !last) return 'closedDay';
  if (hour === 'opening' || hour === 'startOfDay') return [null, minutesOf(first.from)];
  if (hour !== 'pause') return [null, minutesOf(last.to)];
  return second ? [minutesOf(first.to), minutesOf(second.from)] : 'practiceHours';
}

const SEARCHED_DAYS = 31;

/** The day on which the practice next opens, counted from now. */
function nextOpeningDay({ now, timeZone, hoursOn }: PromiseClock): CivilDate | null {
  const today = civilNow(now, timeZone);
  for (let days = 0; days <= SEARCHED_DAYS; days += 1) {
    const date = plusDays(today.date, days);
    const [first] = hoursOn?.(date) ?? [];
    if (first && (days > 0 || first.from > today.time)) return date;
  }
  return null;
}

const WITHOUT_HOURS_DAY_ENDS = 19 * 60;

type PracticeSpan = { readonly hour: PracticeHour; readonly bound: Bound; readonly date: CivilDate | null };

/** The day whose hours are meant: the one that is named, the next opening, or today. */
function practiceDay({ hour, date }: PracticeSpan, clock: PromiseClock): CivilDate | null {
  if (date) return date;
  if (hour === 'opening' || hour === 'startOfDay') return nextOpeningDay(clock);
  return civilNow(clock.now, clock.timeZone).date;
}

function boundPractice([from, to]: readonly [number | null, number], { hour, bound }: PracticeSpan) {
  if (bound === 'from') return { bound, from: to, to: null };
  if (from !== null) return { bound: 'between', from, to } as const;
  return { bound: hour === 'endOfDay' ? ('before' as const) : bound, from: null, to };
}

function practiceSpan(span: PracticeSpan, clock: PromiseClock): PromisedSpan | Asked {
  const { hoursOn } = clock;
  if (!hoursOn && span.hour !== 'endOfDay') return 'practiceHours';
  const date = practiceDay(span, clock);
  if (!date) return 'closedDay';
  const found = hoursOn
    ? practiceMinutes(span.hour, hoursOn(date))
    : ([null, WITHOUT_HOURS_DAY_ENDS] as const);
  return typeof found === 'string' ? found : { ...boundPractice(found, span), date, mayBeTomorrow: false };
}

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
  return start < end && bound !== 'from' ? { ...shared, bound: 'between', from: start, to: end } : 'several';
}

const same = (a: PromisedHour, b: PromisedHour): boolean => JSON.stringify(a) === JSON.stringify(b);

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
  const kept = board.hours.flatMap((hour, index) =>
    board.hours.findIndex((each) => same(each, hour)) === index ? [{ hour, place: places[index] ?? '' }] : [],
  );
  if (kept.length === 0) return part ? partSpan(part, date) : 'noMoment';
  if (part && !belongTogether(board.text)) return 'notRead';
  const spans = kept.map(({ hour, place }) => {
    const bound = boundOf(board.text, place);
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
