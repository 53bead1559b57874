/** How long a text takes to be said into a recorder, at the calm pace of somebody who wants to be understood. */

/** Words a second: 150 a minute. */
const PACE = 2.5;

/** Seconds, whole and rather too many; each group of digits is a word. */
export const secondsToSay = (text: string): number =>
  Math.ceil(text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length / PACE);
