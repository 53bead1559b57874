/** « Cabinet », « Clinique », « Centre »: how a practice is called in every sentence that is said for it. */
import type { Region } from '../text/region';

export const PLACE_KINDS = ['cabinet', 'clinique', 'centre'] as const;
export type PlaceKind = (typeof PLACE_KINDS)[number];

type Place = { readonly calledAs: PlaceKind | null; readonly region: Region | null };

/** As it was chosen, else as its region says: in Québec people call a clinic. */
export const placeKindOf = ({ calledAs, region }: Place): PlaceKind =>
  calledAs ?? (region === 'qc' ? 'clinique' : 'cabinet');

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** The word itself, in the language in which it is said. */
export const placeWord = (place: Place): string => capital(placeKindOf(place));

/** Before the name of another place nothing is changed: « le cabinet dentaire du Parc » is not this one. */
const ANOTHER = /(?! (?:m[ée]dic|dentaire|d[eu]s? |d’))/u.source;
const END = /(?![\p{L}\p{N}])/u.source;
const START = /(?<![\p{L}\p{N}_{])/u.source;

const word = (words: string): RegExp => new RegExp(`${START}${words}${END}${ANOTHER}`, 'gu');

/** What goes before the place, in front of a feminine word. */
const ARTICLES = { le: 'la', du: 'de la', au: 'à la', ce: 'cette', un: 'une' } as const;

/** « ouvert » and « fermé » follow the place that they are said of, in its own sentence. */
const AGREEING =
  /(clinique (?:est|sera|reste|était) (?:encore |déjà |toujours )?)(ouvert|fermé)(?![\p{L}])/giu;

const feminine = (text: string): string =>
  Object.entries(ARTICLES)
    .flatMap(([one, other]) => [[one, other] as const, [capital(one), capital(other)] as const])
    .reduce((said, [one, other]) => said.replace(word(`${one} cabinet`), `${other} clinique`), text);

const namedAs = (text: string, kind: PlaceKind): string =>
  text.replace(word('cabinet'), kind).replace(word('Cabinet'), capital(kind));

/** A sentence that was written of « le cabinet », said of this place. Tags are not touched. */
export function saidOf(text: string, place: Place): string {
  const kind = placeKindOf(place);
  // The sentences of Québec name a clinic in front of its name.
  const plain = text.replace(/Clinique(?= \{cabinet\})/g, 'Cabinet');
  if (kind !== 'clinique') return namedAs(plain, kind);
  return namedAs(feminine(plain), kind).replace(AGREEING, '$1$2e');
}
