/** A caller's sentence as the danger signs listen to it: bare words in their order, cut where a clause ends. */
import { fold } from '../text/search-text';
import { soundOf } from './caller-words';
import { withFiguresMeant } from './danger/figures-of-speech';
import { withFussingMeant } from './danger/fussing';
import { withTurnsMeant } from './danger/heard-turns';
import { withStiffNeckMeant } from './danger/stiff-neck';

/** Stands where a clause ends: nothing is heard across it. */
export const CLAUSE = '|';

/** Words that neither make nor unmake a sign: articles, object pronouns, « ne », auxiliaries, hesitations. */
const UNHEARD: ReadonlySet<string> = new Set(
  `ne n s se l le la les un une des du de d m me t te y lui leur a ai as est es etait etais sont suis ont avait avais aux au
  euh heu bah ben hein quoi donc enfin voila alors allo oui ouais aussi tres carrement completement totalement franchement
  la ah oh eh bon bein ba c ca cela qu que qui j mon ma mes son sa ses ton ta tes notre nos votre vos ce cet cette ces quand dans avec tellement vraiment juste encore deja`
    .split(/\s+/)
    .filter(Boolean),
);

/** Whether a folded word is listened to at all. */
export const isHeard = (word: string): boolean => !UNHEARD.has(word);

/** « Ça m'étouffe, ces impôts »: what is pointed at belongs to what was said. */
const POINTED_AT = /,\s*(?=(?:ces|cette|cet)\s)/giu;

/** « Petite, j'ai convulsé »: a childhood, and no clause of its own. */
const CHILDHOOD = /(?<=^|[.,;:!?]\s*)(?:petite?|enfant|gamine?|ado|jeune)(?:,\s*|\s+)(?=j['’]|je\b)/giu;
/** « En 2012 mon père… », « il y a dix ans j'ai… »: what the sentence begins with is when it was. */
const LONG_AGO_FIRST =
  /(?<=^|[.;!?]\s*)(?:en\s+(?:19|20)\d\d|il\s+y\s+a\s+(?:longtemps|\p{L}+\s+années|\p{L}+\s+ans|\d+\s+ans)|dans\s+le\s+temps|autrefois|jadis|l['’]an\s+dernier|l['’]année\s+dernière),?\s+(?=(?:mon|ma|mes|il|elle|on|je)\s|j['’])/giu;
/** « Elle avait trois ans quand… ». */
const AGE_FIRST =
  /(?<=^|[.;!?]\s*)(?:il|elle|j['’])\s*avai[st]?\s+\p{L}+\s+(?:ans|mois)\s+quand(?:\s+(?:il|elle|j['’]))?/giu;
/** « On m'a demandé si j'avais mal à la poitrine, j'ai dit non »: asked, and denied. */
const ASKED_AND_DENIED =
  /\bdemand\p{L}*\s+(?:si|s['’])[^.;!?]+?[\s,]+(?:dit|répondu|répond|dis|dire)\s+(?:que\s+)?(?:non|jamais)(?!\p{L})/giu;

/** « Il a convulsé à six mois, il a huit ans maintenant »: the age that it was, and the age now. */
const THEN_AND_NOW =
  /(?<=\s)à\s+\p{L}+\s+(?:mois|ans)(?=[,\s].*\b(?:il|elle|j['’])\s*(?:en\s+)?ai?\s+\p{L}+\s+ans\s+(?:maintenant|aujourd))/giu;

/** « Monsieur Noyer », « le café du Pendu »: a capital behind a title or a place is a name. */
const NAMED =
  /(?<=(?<!\p{L})(?:[Mm]onsieur|[Mm]adame|[Mm]ademoiselle|Mme|Mlle|M\.|Mr|[Dd]octeur|[Dd]r|[Mm]aître|[Ff]amille|(?:[Cc]afé|[Bb]ar|[Rr]estaurant|[Hh]ôtel|[Rr]ue|[Aa]venue|[Ii]mpasse|[Cc]hemin|[Rr]ésidence|[Bb]oulangerie|[Pp]harmacie|[Gg]roupe)(?:\s+(?:du|de\sla|des|de|le|la|les))?)\s+)\p{Lu}\p{L}+/gu;

const CLAUSE_MARKS = /[.,;:!?/()\n…]+|(?<![\p{L}])(?:mais|par contre|parce que?|puis|ensuite)(?![\p{L}])/giu;

/** « Il… respire… plus »: marks between so few words are breaths, not ends. */
const BREATH_WORDS = 2;

/** Hesitations stand anywhere, within a denial too: they go first. */
const HESITATIONS = /\b(?:euh+|heu+|bah|ben|hein|quoi|hum+|mmh?)(?= |$)/g;

const bareWords = (clause: string): string[] => {
  const plain = fold(clause).replace(HESITATIONS, '').replace(/ +/g, ' ').trim();
  const words = withTurnsMeant(withFiguresMeant(plain))
    .split(' ')
    .filter((word) => word !== '' && !UNHEARD.has(word));
  // « Il il respire »: a word said twice is one.
  return words.filter((word, at) => word !== words[at - 1]);
};

/** Whether two clauses are one sentence spoken word by word. */
const isSpokenOn = (before: string, after: string): boolean => {
  const count = (text: string) => fold(text).split(' ').filter(Boolean).length;
  return count(before) <= BREATH_WORDS && count(after) <= BREATH_WORDS;
};

const meant = (text: string): string =>
  withFussingMeant(withStiffNeckMeant(text))
    .replace(NAMED, 'nom')
    .replace(POINTED_AT, ' ')
    .replace(CHILDHOOD, 'enfance ')
    .replace(LONG_AGO_FIRST, 'enfance ')
    .replace(AGE_FIRST, 'enfance ')
    .replace(THEN_AND_NOW, 'enfance')
    .replace(ASKED_AND_DENIED, 'questionnaire');

/** Clauses, with those that only a breath parts put together again. */
const clausesOf = (text: string): string[] => {
  const clauses: string[] = [];
  let last = '';
  for (const part of meant(text).split(CLAUSE_MARKS)) {
    if (fold(part) === '') continue;
    if (last !== '' && isSpokenOn(last, part)) clauses.push(`${clauses.pop() ?? ''} ${part}`);
    else clauses.push(part);
    last = part;
  }
  return clauses;
};

const NUMBER = /^\d+$/;

/** What is compared of a word: its sound, so that misspellings by ear are the same word. */
export const heardSound = (word: string): string =>
  // « 2003 » is no word whose double letters sound as one.
  word.length < 3 || NUMBER.test(word) ? word : soundOf(word);

/** The bare words of a text, with a mark between its clauses. */
export const heardWords = (text: string): string[] =>
  clausesOf(text).flatMap((clause, at) => (at === 0 ? bareWords(clause) : [CLAUSE, ...bareWords(clause)]));
