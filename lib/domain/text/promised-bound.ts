/** What is taken back in a promise, and on which side of it an hour stands: before it, from it on, or at it. */
import type { CivilDate } from './civil-time';

/** Between two things that belong together: « D0 a T0 », « P0 vers T0 ». */
const LINKS =
  "(?:(?:a|au|aux|le|la|les|l'|de|du|d'|des|dans|en|ce|cet|cette|vers|avant|apres|plus|tard|tot|environ|entre|pas|partir|pour|et|D\\d|,|-|\\() ?)*";

const NOT =
  /\b(?:(?:non|mais|surtout|et),? )?(?:pas|sauf|hors) (?:(?:le|la|a|au|en|dans|vers|pour|l') ?)*[DTPL]\d(?: ?(?:(?:a|au|le|la|vers|dans|en) )*[DTPL]\d)*/g;
const INSTEAD_OF =
  /\b(?:au lieu de|plutot que|et non|et pas) (?:(?:a|le|la|l') ?)*[DTPL]\d(?: ?(?:a )?[DTPL]\d)*/g;
const CORRECTION =
  /\b(?:non|pardon|plutot|finalement|en fait|je corrige|correction|rectification|euh|enfin|oups|erreur)\b/g;

const has = (text: string, letters: string): boolean => new RegExp(`[${letters}]\\d`).test(text);

const without = (text: string, letters: string): string =>
  text.replace(new RegExp(`[${letters}]\\d`, 'g'), '');

/** A later word replaces what was said of the same thing before it: « demain 9 h, non, 10 h ». */
function replaced(before: string, after: string): string {
  const withoutHours = has(after, 'TL') ? without(before, 'TLP') : before;
  const withoutParts = has(after, 'P') ? without(withoutHours, 'TP') : withoutHours;
  return `${has(after, 'DL') ? without(withoutParts, 'DL') : withoutParts} ${after}`;
}

/** Leaves out what is refused (« pas demain, vendredi 9 h ») or corrected. */
export function corrected(text: string): string {
  const kept = text.replace(NOT, ' ').replace(INSTEAD_OF, ' ');
  const places = [...kept.matchAll(CORRECTION)].map(({ index }) => index);
  return places
    .reduceRight((rest, place) => replaced(rest.slice(0, place), rest.slice(place)), kept)
    .replace(/ +/g, ' ')
    .trim();
}

export type Bound = 'at' | 'before' | 'from';

/** Between which minutes of a day a promise lies. */
export type PromisedSpan = {
  readonly bound: Bound | 'between';
  /** Minutes since midnight; past 24 h they are the next day's. */
  readonly from: number | null;
  readonly to: number | null;
  /** Where the hours fix the day by themselves. */
  readonly date?: CivilDate;
  /** An hour of the clock that is over today means tomorrow; a part of the day that is over is asked. */
  readonly mayBeTomorrow: boolean;
};

const NEXT = "(?: (?:(?:le|la|les|l'|a|au|aux|de|du|que|qu'|dans|D\\d|P\\d),?)*)*? ?";
/** Away until then: the earliest moment, although it says « jusqu'à ». */
const AWAY =
  "(?:absente?s?|occupee?|indispo\\w*|injoignable|pas \\w+|en reunion|au travail|travaille|en cours|bloquee?|prise?|dort|sortie?)[^DTPL]{0,20}? ?jusqu'(?:a|au)";
const FROM_BEFORE = `(?:(?:pas|jamais)(?: (?:la|libre|joignable|disponible|dispo|presente?|rentree?|de retour|chez \\w+|(?:de )?r?appel\\w*|deranger|joindre|telephoner))? avant|a partir de|a compter de|a partir|au plus tot|passe|des|apres|${AWAY})`;
const BEFORE_BEFORE = `(?:(?:pas|jamais) (?:apres|plus tard que)|au plus tard|avant|d'ici(?: a)?|jusqu'(?:a|au)|max|maximum|dernier delai)`;

/** On which side of the hour at that place (« T0 ») the promise stands. */
export function boundOf(text: string, place: string): Bound {
  if (new RegExp(`${BEFORE_BEFORE}${NEXT}${place}`).test(text) && !isFrom(text, place)) return 'before';
  if (
    new RegExp(`${place}(?: D\\d)? ?(?:\\(?)(?:au plus tard|max|maximum|dernier delai|grand max)`).test(text)
  )
    return 'before';
  if (isFrom(text, place)) return 'from';
  return 'at';
}

const isFrom = (text: string, place: string): boolean =>
  (new RegExp(`${FROM_BEFORE}${NEXT}${place}`).test(text) &&
    !new RegExp(`(?:pas|jamais) apres${NEXT}${place}`).test(text)) ||
  new RegExp(
    `${place}(?: D\\d)? ?(?:au plus tot|passees?|minimum|et plus|et apres(?! *[DTPL]\\d)|ou plus tard)`,
  ).test(text);

/** « pas de réponse avant 12 h », « pas revu avant 14 h »: who waits for whom is not clear from the words. */
const UNCLEAR = [
  /(?<!plus )\b(?:tard|tot)\b/,
  // « après la sieste, vers 15 h »: the earliest moment or the promised one.
  /\bapres (?:le |la |les |l'|son |sa |ses |mon |ma |avoir |#)(?![DTP]\d)/,
  /\b(?:quand|lorsqu\w+|des qu(?!e possible)\w+)\b.*T\d/,
  /\ben \d/,
  // « entre 16 et 14 h »: the first hour was refused, the second is not the promise by itself.
  /\b(?:entre|de) \d{1,2} ?(?:et|a|-) ?T\d/,
  new RegExp(
    `\\bpas(?! (?:la|libre|joignable|disponible|dispo|presente?|rentree?|de retour|chez|(?:de )?r?appel\\w*|deranger|joindre|telephoner)\\b)(?: \\w+){1,4} avant${NEXT}[DTPL]\\d`,
  ),
  /\b(?:avant|apres|a partir d[eu]|des apres) (?:(?:le|la|l'|ce|cet|D\d) ?)*P\d(?! ?(?:,|a|vers|avant|entre|des|apres)? ?T\d)/,
  /\b(?:avant|apres|a partir d[eu]|au moins|plus de) (?:dans )?L\d/,
  /\bL0 (?:apres|avant|des)\b/,
  /\b(?:rdv|rendez-vous|consultations?|seance|operation|intervention)(?: prevue?| fixee?)? (?:(?:du|de|le|la|a|au|prevue?|fixee?) ?)*[DT]\d/,
  /\b(?:appele|appelle a deja|recu|vue?|venue?|partie?|deja|telephone|sortie?)(?: (?:hier|ce matin|ici|D\d|P\d|le|a|vers|au|la))*? ?(?:a|vers|le|ce) [DT]\d/,
  /[DTPL]\d(?: (?:a|le|au|vers))* ou (?:(?:a|le|au|vers|dans|entre|apres|avant|la|des) ?)*[DTPL]\d/,
];

/** Words of the promise itself, which say nothing of another event. */
const OWN_WORDS =
  /\b(?:r?appel\w*|telephon\w*|joindre|promis\w*|promesse|on|vous|nous|je|elle|il|le|la|les|l|de|du|d|au|aux|a|en|ce|cet|cette|dans|vers|pour|par|docteur|docteure|dr|dre|pr|madame|monsieur|mme|mr?|secretaire|cabinet|svp|ok|oui|non|plutot|si|possible|ideal\w*|seulement|uniquement|mais|et|entre|avant|apres|jusqu|partir|plus|tard|tot|des|que|pas|ici|fin|max\w*|environ)\b|[DTPL]\d|[^\p{L}]/gu;

/**
 * « prise de sang le 26/11, rappel à 18 h »: the day is that of something else when its clause speaks of something else and
 * the hour stands in another clause; likewise an hour.
 */
function areElsewhere(text: string): boolean {
  const clauses = text.split(/[,;.()]|(?=\br?appel)/);
  if (!/D\d/.test(text) || clauses.some((clause) => /D\d/.test(clause) && /[TPL]\d/.test(clause)))
    return false;
  return clauses.some((clause) => /[DTPL]\d/.test(clause) && clause.replace(OWN_WORDS, '').trim() !== '');
}

/** True when the words around what was understood make it uncertain. */
export const isUnclear = (text: string): boolean =>
  UNCLEAR.some((words) => words.test(text)) || areElsewhere(text);

/** True when the part of the day goes with the hour: « demain matin vers 9 h », but not « traitement du soir, rappel 9 h ». */
export function belongTogether(text: string): boolean {
  const between = /[TP]\d(.*)[TP]\d/.exec(text)?.[1] ?? '';
  return between.split(/[TP]\d/).every((words) => new RegExp(`^ ?${LINKS}$`).test(words));
}

/** Words of time that no rule took: then something was said that is not understood. */
const LEFT_OVER =
  /\b(?:jours?|semaines?|mois|annees?|heures?|minutes?|min|mn|quarts?|demie?|matin\w*|midi|soir\w*|nuit|minuit|hier|demain|lendemain|surlendemain|veille|avant-veille|week-?end|quinzaine|huitaine|trimestre|prochaine?s?|janvier|fevrier|avril|juin|juillet|aout|septembre|octobre|novembre|decembre|lundis?|mardis?|mercredis?|jeudis?|vendredis?|samedis?|dimanches?|ouvert\w*|fermet\w*|dejeuner|ouvree?s?|ouvrables?|derniere?s?(?! delai)|tantot|sinon|toussaint|noel|paques|ferie|vacances)\b|\b\d+ ?(?:h|min)\b|\d+h\d*|\d+min|\b(?:a|vers|avant|apres|des|pour|le|entre|et) \d{1,2}(?: ?$| ?[,;.!?)])|\d{1,2}[/:.]\d{1,2}|(?:^|[DTP]\d) ?\d{1,2} ?$/;

export const hasLeftOver = (text: string): boolean => LEFT_OVER.test(text.replace(/[DTPL]\d/g, ' ; '));
