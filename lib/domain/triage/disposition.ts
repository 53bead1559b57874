/** The eight dispositions: five ordered levels of urgency, then three ends without urgency. */
import * as z from 'zod/mini';

/** Codes from the most to the least urgent; the order is the rank (source: the practice's triage scale, mapped on NTS U0–U5 and SDCEP). */
export const DISPOSITION_LEVELS = [
  'vital',
  'urgent',
  'day',
  '72h',
  'routine',
  'message',
  'info',
  'elsewhere',
] as const;

export const DispositionLevel = z.enum(DISPOSITION_LEVELS);
export type DispositionLevel = z.infer<typeof DispositionLevel>;

/** What one level means and obliges to do, in the words shown to the secretary. */
export const Disposition = z.object({
  level: DispositionLevel,
  label: z.string(),
  meaning: z.string(),
  /** What to do, one action a line. */
  action: z.string(),
});
export type Disposition = z.infer<typeof Disposition>;

/** What to do, one by one, in the order in which it is done. */
export const actionsOf = ({ action }: Disposition): string[] => action.split('\n');

/** Rank of a level: 0 is the most urgent. */
export const dispositionRank = (level: DispositionLevel): number => DISPOSITION_LEVELS.indexOf(level);

/** The more urgent of two levels: the highest wins, whatever the order in which they were found. */
export const mostUrgent = (a: DispositionLevel, b: DispositionLevel): DispositionLevel =>
  dispositionRank(a) <= dispositionRank(b) ? a : b;
