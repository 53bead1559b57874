/** Words of promised times, in English: what was understood, and what is asked. */
import type { PromisedText } from '../fr/promise';

export const promiseEn = {
  noted: (when: string, who: string) => `Callback noted: ${when}, by ${who}.`,
  notNoted: (question: string) => `Message saved, but no callback noted. ${question}`,
  noHour: 'A promise needs an hour, in French: “rappel avant 12 h”, “dans 30 min”, “demain matin”.',
  understood: (when: string) => `Understood: ${when}`,
  when: {
    at: ({ day, to }: PromisedText) => `${day} at ${to}`,
    in: ({ day, to }: PromisedText) => `${day} at ${to}`,
    before: ({ day, to }: PromisedText) => `${day} before ${to}`,
    from: ({ day, from }: PromisedText) => `${day} from ${from} on`,
    between: ({ day, from, to }: PromisedText) => `${day} between ${from} and ${to}`,
  },
  clock: (time: string) => (time === '24:00' ? 'midnight' : time),
  questions: {
    noMoment: () => 'A promise needs an hour.',
    whichHour: (day: string) =>
      `${day ? `${day}: at` : 'At'} what hour? Add “avant 12 h”, “à 9 h 30”, “le matin”.`,
    whichHalf: () => 'In the morning or the afternoon? Write “14 h”, or “2 h du matin”.',
    delayOrHour: () => 'A delay or an hour? Write “dans 2 h”, or “avant 14 h”.',
    whichDay: () => 'Which day? Several are possible: write the date, “le 12 décembre à 10 h”.',
    impossibleDay: () => 'There is no such date: write “le 12 décembre à 10 h”.',
    past: (day: string) => `That moment is over${day && ` (${day})`}: write the day and the hour.`,
    several: () => 'Several moments at once: keep one, “vendredi avant 12 h”.',
    practiceHours: () => 'The practice’s hours do not tell this one: write it.',
    closedDay: () => 'The practice is closed on that day: write the hour.',
    notRead: () => 'A part is not understood: write the day and the hour, “vendredi avant 12 h”.',
  },
};
