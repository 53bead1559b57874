/** A French sentence that was written of « le cabinet », said of a clinic or of a centre: articles and participles follow. */
import type { PlaceName } from './spoken-language';

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

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

const namedAs = (text: string, name: PlaceName): string =>
  text.replace(word('cabinet'), name).replace(word('Cabinet'), capital(name));

/** See `SpokenLanguage`. */
export function frenchPlace(text: string, name: PlaceName): string {
  // The sentences of Québec name a clinic in front of its name.
  const plain = text.replace(/Clinique(?= \{cabinet\})/g, 'Cabinet');
  if (name !== 'clinique') return namedAs(plain, name);
  return namedAs(feminine(plain), name).replace(AGREEING, '$1$2e');
}
