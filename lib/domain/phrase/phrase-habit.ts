/** How often each phrase is used, for which reason and at which hour: counted on this machine, without patients, never sent. */
import * as z from 'zod/mini';

export const PhraseHabit = z.object({
  phraseId: z.string().check(z.minLength(1)),
  isFavourite: z.boolean(),
  /** Uses by reason and hour: « douleur-dentaire 9 ». */
  uses: z.record(z.string(), z.number()),
});
export type PhraseHabit = z.infer<typeof PhraseHabit>;

/** When a phrase is used: the protocol open in the call, if any, and the hour of the practice's clock (0–23). */
export type PhraseMoment = { readonly protocolId: string | null; readonly hour: number };

const NO_PROTOCOL = '-';

const useKey = ({ protocolId, hour }: PhraseMoment): string => `${protocolId ?? NO_PROTOCOL} ${hour}`;

/** A phrase that was never used. */
export const newHabit = (phraseId: string): PhraseHabit => ({ phraseId, isFavourite: false, uses: {} });

/** One use more at this moment. */
export const countUse = (habit: PhraseHabit, moment: PhraseMoment): PhraseHabit => {
  const key = useKey(moment);
  return { ...habit, uses: { ...habit.uses, [key]: (habit.uses[key] ?? 0) + 1 } };
};

/** The same reason tells more than the same hour; the same reason at the same hour tells most. */
const weigh = (key: string, moment: PhraseMoment): number => {
  const [protocolId, hour] = key.split(' ');
  const sameReason = protocolId === (moment.protocolId ?? NO_PROTOCOL);
  const sameHour = Number(hour) === moment.hour;
  if (sameReason) return sameHour ? 4 : 2;
  return sameHour ? 1 : 0;
};

/** How usual a phrase is at this moment; 0 when it was never used for this reason nor at this hour. */
export const usualness = ({ uses }: PhraseHabit, moment: PhraseMoment): number =>
  Object.entries(uses).reduce((sum, [key, count]) => sum + count * weigh(key, moment), 0);
