/** What the reading of a promise must know of the practice and of the moment. */
import type { CivilDate, CivilTime } from './civil-time';

type DayHours = readonly { readonly from: CivilTime; readonly to: CivilTime }[];

/** Where and when the promise is made. */
export type PromiseClock = {
  readonly now: number;
  /** IANA zone of the practice. */
  readonly timeZone: string;
  /** Its slots that begin on a day, earliest first, one over midnight ending before it begins; null when it has not written its hours down. */
  readonly hoursOn: ((date: CivilDate) => DayHours) | null;
};
