/** Whether a promise says when: an hour, a delay or a part of the day. A promise without an hour is a complaint to come. */
import { foldPromise } from './promised-text';

const NUMBER = `(?:\\d{1,3}|une?|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|treize|quatorze|quinze|seize|dix-sept|dix-huit|dix-neuf|vingt|trente|quarante)`;

/** Written for a text in lower case without accents. */
const MOMENTS: readonly RegExp[] = [
  // « 14h30 », « 14 h », « 9:15 ».
  /(?<!\d)(?:[01]?\d|2[0-4]) ?(?:h|:[0-5]\d)(?![a-z])/,
  // « quatorze heures », « dans 10 minutes », « sous 48 h », « dans un quart d'heure ».
  new RegExp(`\\b${NUMBER} ?(?:h|heures?|min|minutes?|mn)\\b`),
  /\b(?:demi[- ]heure|quart d['’]heure|premiere heure)\b/,
  /\b(?:dans|sous|d['’]ici) l['’]heure\b/,
  // « avant 11 », « entre 10 et 12 », but neither « avant 11/12 » nor « vers 15 jours ».
  /\b(?:avant|apres|vers|des|entre|jusqu['’]a) (?:[01]?\d|2[0-3])(?![\d/.-])(?! ?(?:j|jours?|semaines?|mois|ans?|janv|fev|mars|avr|mai|juin|juil|aout|sept|oct|nov|dec))/,
  /\b(?:matin|matinee|midi|aprem|apm|soir|soiree|nuit|minuit)\b/,
  /\b(?:debut|fin) de (?:journee|consultations?)\b/,
  /\b(?:ouverture|fermeture|tout de suite|immediatement|maintenant)\b/,
];

/**
 * True when the promise gives an hour, a delay counted in hours or minutes, or a part of the day: « avant midi », « 14h30 »,
 * « dans 2 h », « demain matin ». A day alone (« demain », « lundi ») is not enough.
 */
export const namesMoment = (promise: string): boolean => {
  const plain = foldPromise(promise);
  return MOMENTS.some((moment) => moment.test(plain));
};
