/** Words of promised times, in French: what was understood, and what is asked. */
import type { PromiseQuestion } from '../../../domain/text/promised-board';
import type { PromisedWords } from '../../../domain/text/promised-time';

/** A promised moment in words; the hours that it does not have are empty. */
export type PromisedText = { readonly day: string; readonly from: string; readonly to: string };

export const promiseFr = {
  noted: (when: string, who: string) => `Rappel noté : ${when}, par ${who}.`,
  notNoted: (question: string) => `Message enregistré, mais aucun rappel noté. ${question}`,
  noHour: 'Une promesse a besoin d’une heure : « rappel avant 12 h », « dans 30 min », « demain matin ».',
  /** What was understood of a promise, said back before it is noted. */
  understood: (when: string) => `Compris : ${when}`,
  when: {
    at: ({ day, to }: PromisedText) => `${day} à ${to}`,
    in: ({ day, to }: PromisedText) => `${day} à ${to}`,
    before: ({ day, to }: PromisedText) => `${day} avant ${to}`,
    from: ({ day, from }: PromisedText) => `${day} à partir de ${from}`,
    between: ({ day, from, to }: PromisedText) => `${day} entre ${from} et ${to}`,
  } satisfies Record<PromisedWords['bound'], (text: PromisedText) => string>,
  /** « 10 h », « 9 h 30 », « minuit » for `24:00`. */
  clock: (time: string) => {
    const [hour = '', minute = ''] = time.split(':');
    if (time === '24:00') return 'minuit';
    return `${Number(hour)} h${minute === '00' ? '' : ` ${minute}`}`;
  },
  /** What a promise leaves open; the day is empty when none was understood. */
  questions: {
    noMoment: () => 'Une promesse a besoin d’une heure.',
    whichHour: (day: string) =>
      `${day ? `${day} : à` : 'À'} quelle heure ? Ajoutez « avant 12 h », « à 9 h 30 », « le matin ».`,
    whichHalf: () => 'Du matin ou de l’après-midi ? Écrivez « 14 h », ou « 2 h du matin ».',
    delayOrHour: () => 'Un délai ou une heure ? Écrivez « dans 2 h », ou « avant 14 h ».',
    whichDay: () => 'Quel jour ? Plusieurs sont possibles : écrivez la date, « le 12 décembre à 10 h ».',
    impossibleDay: () => 'Cette date n’existe pas : écrivez « le 12 décembre à 10 h ».',
    past: (day: string) => `Ce moment est déjà passé${day && ` (${day})`} : écrivez le jour et l’heure.`,
    several: () => 'Plusieurs moments à la fois : n’en gardez qu’un, « vendredi avant 12 h ».',
    practiceHours: () => 'Les horaires du cabinet ne disent pas cette heure : écrivez-la.',
    closedDay: () => 'Le cabinet est fermé ce jour-là : écrivez l’heure.',
    notRead: () => 'Une partie n’est pas comprise : écrivez le jour et l’heure, « vendredi avant 12 h ».',
  } satisfies Record<PromiseQuestion, (day: string) => string>,
};
