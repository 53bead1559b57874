/** When somebody last read the whole card of a practice, and whether it is time to read it again. */
import { plusDays } from '../text/civil-time';
import type { Practice } from './practice';

/** Half a year: hours, fees and people of a practice rarely stay the same for longer (a convention of ours). */
const READ_AGAIN_DAYS = 183;

/** True where it was read, and long ago; what was never read says so on the form, and is not pressed for. */
export const isReviewDue = ({ reviewedOn }: Pick<Practice, 'reviewedOn'>, today: string): boolean =>
  reviewedOn !== '' && plusDays(reviewedOn, READ_AGAIN_DAYS) <= today;
