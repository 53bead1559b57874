/** Words of promised times, in French: what was understood, and what is asked. */
import type { PromiseQuestion } from '../../../domain/text/promised-board';
import type { PromisedWords } from '../../../domain/text/promised-time';

/** A promised moment in words; the hours that it does not have are empty. */
export type PromisedText = { readonly day: string; readonly from: string; readonly to: string };

export const promiseFr = {
  noted: (when: string, who: string) => `Rappel noté\u00a0: ${when}, par ${who}.`,
  notNoted: (question: string) => `Message enregistré, mais aucun rappel noté. ${question}`,
  noHour:
    'Une promesse a besoin d’une heure\u00a0: «\u00a0rappel avant 12\u202fh\u00a0», «\u00a0dans 30\u202fmin\u00a0», «\u00a0demain matin\u00a0».',
  /** What was understood of a promise, said back before it is noted. */
  understood: (when: string) => `Compris\u00a0: ${when}`,
  when: {
    at: ({ day, to }: PromisedText) => `${day} à ${to}`,
    in: ({ day, to }: PromisedText) => `${day} à ${to}`,
    before: ({ day, to }: PromisedText) => `${day} avant ${to}`,
    from: ({ day, from }: PromisedText) => `${day} à partir de ${from}`,
    between: ({ day, from, to }: PromisedText) => `${day} entre ${from} et ${to}`,
  } satisfies Record<PromisedWords['bound'], (text: PromisedText) => string>,
  /** « 10 h », « 9 h 30 », « minuit » for `24:00`. */
  clock: (time: string) => {
    const [hour = '', minute = ''] = time.split(':');
    if (time === '24:00') return 'minuit';
    return `${Number(hour)}\u202fh${minute === '00' ? '' : `\u202f${minute}`}`;
  },
  /** What a promise leaves open; the day is empty when none was understood. */
  questions: {
    noMoment: () => 'Une promesse a besoin d’une heure.',
    whichHour: (day: string) =>
      `${day ? `${day}\u00a0: à` : 'À'} quelle heure\u202f? Ajoutez «\u00a0avant 12\u202fh\u00a0», «\u00a0à 9\u202fh\u202f30\u00a0», «\u00a0le matin\u00a0».`,
    whichHalf: () =>
      'Du matin ou de l’après-midi\u202f? Écrivez «\u00a014\u202fh\u00a0», ou «\u00a02\u202fh du matin\u00a0».',
    delayOrHour: () =>
      'Un délai ou une heure\u202f? Écrivez «\u00a0dans 2\u202fh\u00a0», ou «\u00a0avant 14\u202fh\u00a0».',
    whichDay: () =>
      'Quel jour\u202f? Plusieurs sont possibles\u00a0: écrivez la date, «\u00a0le 12 décembre à 10\u202fh\u00a0».',
    impossibleDay: () => 'Cette date n’existe pas\u00a0: écrivez «\u00a0le 12 décembre à 10\u202fh\u00a0».',
    past: (day: string) => `Ce moment est déjà passé${day && ` (${day})`}\u00a0: écrivez le jour et l’heure.`,
    several: () =>
      'Plusieurs moments à la fois\u00a0: n’en gardez qu’un, «\u00a0vendredi avant 12\u202fh\u00a0».',
    practiceHours: () => 'Les horaires du cabinet ne disent pas cette heure\u00a0: écrivez-la.',
    closedDay: () => 'Le cabinet est fermé ce jour-là\u00a0: écrivez l’heure.',
    notRead: () =>
      'Une partie n’est pas comprise\u00a0: écrivez le jour et l’heure, «\u00a0vendredi avant 12\u202fh\u00a0».',
  } satisfies Record<PromiseQuestion, (day: string) => string>,
};
