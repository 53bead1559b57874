/** What a protocol ends with when all is refused, as it is being written. Nothing typed is lost, and no reason stands unread at a level that it was not written for. */
import { mostUrgent } from '../disposition';
import type { TriageProtocol } from '../triage';

type Otherwise = TriageProtocol['otherwise'];

/** The end at another level: a reason written for the one before stays, marked to be read again. */
export const endAtLevel = ({ whyFor, ...end }: Otherwise, level: Otherwise['level']): Otherwise => {
  const writtenFor = whyFor ?? end.level;
  return { ...end, level, ...(end.why && writtenFor !== level && { whyFor: writtenFor }) };
};

/** The end with this reason, written or read for the level that stands. */
export const endWithReason = ({ why: _, whyFor: __, ...end }: Otherwise, why: string): Otherwise => ({
  ...end,
  ...(why && { why }),
});

/** One wording, or both when two wrote at once. */
export const bothTexts = (a: string, b: string): string => (a === b || !a ? b : b ? `${a} / ${b}` : a);

/** Of two ends written at once the graver, with what both wrote; of two levels, the reasons are read again. */
export const bothEnds = (a: Otherwise, b: Otherwise): Otherwise => {
  const level = mostUrgent(a.level, b.level);
  const milder = level === a.level ? b.level : a.level;
  const why = bothTexts(a.why ?? '', b.why ?? '');
  const whyFor = milder === level ? (b.whyFor ?? a.whyFor) : milder;
  return {
    ...endWithReason(b, why),
    level,
    instruction: bothTexts(a.instruction, b.instruction),
    ...(why && whyFor && { whyFor }),
  };
};
