/** The hours that only the practice knows: its opening, its pause, its closing, over midnight too. */
import { type CivilDate, type CivilTime, civilNow, plusDays } from './civil-time';
import type { PromiseClock } from './promise-clock';
import type { PracticeHour, PromiseQuestion } from './promised-board';
import type { Bound, PromisedSpan } from './promised-bound';

type Asked = PromiseQuestion;

type Slot = { readonly from: CivilTime; readonly to: CivilTime };

const minutesOf = (time: CivilTime): number => {
  const [hour = 0, minute = 0] = time.split(':').map(Number);
  return hour * 60 + minute;
};

const isOverMidnight = ({ from, to }: Slot): boolean => to < from;

const endOf = (slot: Slot): number => minutesOf(slot.to) + (isOverMidnight(slot) ? 24 * 60 : 0);

/** Open at midnight or over it: what such a practice calls its day, its opening or its closing is not in its hours. */
const hasUnclearDay = (hour: PracticeHour, slots: readonly Slot[]): boolean =>
  slots.some(({ from, to }) => from === '00:00' || to === '24:00') ||
  (hour.endsWith('Day') && slots.some(isOverMidnight));

/** The practice's own hour of that day, as from and to. */
function practiceMinutes(
  hour: PracticeHour,
  slots: readonly Slot[],
): readonly [number | null, number] | Asked {
  const [first, second] = slots;
  const last = slots.at(-1);
  if (!first || !last) return 'closedDay';
  if (hasUnclearDay(hour, slots)) return 'whichHour';
  if (hour === 'opening' || hour === 'startOfDay') return [null, minutesOf(first.from)];
  if (hour !== 'pause') return [null, endOf(last)];
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
  const { date: today, time } = civilNow(clock.now, clock.timeZone);
  const yesterday = plusDays(today, -1);
  // After midnight the closing of a night practice is that of the night under way.
  const isNightOn = clock.hoursOn?.(yesterday).some((slot) => isOverMidnight(slot) && time < slot.to);
  return isNightOn ? yesterday : today;
}

function boundPractice([from, to]: readonly [number | null, number], { hour, bound }: PracticeSpan) {
  if (bound === 'from') return { bound, from: to, to: null };
  if (from !== null) return { bound: 'between', from, to } as const;
  return { bound: hour === 'endOfDay' ? ('before' as const) : bound, from: null, to };
}

/** The span of an hour of the practice, on the day that is named or the one that is meant. */
export function practiceSpan(span: PracticeSpan, clock: PromiseClock): PromisedSpan | Asked {
  const { hoursOn } = clock;
  if (!hoursOn && span.hour !== 'endOfDay') return 'practiceHours';
  const date = practiceDay(span, clock);
  if (!date) return 'closedDay';
  const found = hoursOn
    ? practiceMinutes(span.hour, hoursOn(date))
    : ([null, WITHOUT_HOURS_DAY_ENDS] as const);
  return typeof found === 'string' ? found : { ...boundPractice(found, span), date, mayBeTomorrow: false };
}
