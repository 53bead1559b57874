/** A caller's sentence as the danger signs listen to it: bare words in their order, cut where a clause ends. */
import { fold } from '../text/search-text';
import { soundOf } from './caller-words';
import { withFiguresMeant } from './danger/figures-of-speech';

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

/** Denials said in several words, brought to one. */
const TURNS: readonly (readonly [RegExp, string])[] = [
  // « S'est brûlé » happens to somebody, « ça brûle » is how it feels: accents do not tell them apart.
  [
    /\b(?:s est|sest|c est(?= (?:brul|noy|pendu))|s etait|me suis|t es|vous etes|vous vous etes|nous sommes|se sont) /g,
    'soi ',
  ],
  // « J'ai pris mon cachet »: one's own treatment, as every day.
  [
    /\b(pris|prends?|prendre|avale) (?:mon|mes) (?:cachets?|comprimes?|medicaments?|pilule|gelules?)\b/g,
    '$1 traitement',
  ],
  [
    /\b(pris|prends?|prendre|avale) son (?:cachet|comprime|medicament)\b(?! (?:en (?:double|triple)|deux fois|trois fois))/g,
    '$1 traitement',
  ],
  [
    /\bj ai pris (?:un|une|le|la)(?: (?:dernier|derniere|seul|seule|demi|petit))? (?:cachet|comprime|medicament|gelule)\b/g,
    'je pris traitement',
  ],
  // « Je n'entends pas » is the caller's own ear.
  [/\bje? (?:ne |n )?(?:vous |te |t )?entends (pas|plus)\b/g, 'je ecoute $1'],
  // « Ça ne répond pas » is a line.
  [/\bca (?:ne )?repond\w* (?:pas|plus)\b/g, 'ligne occupee'],
  // « Il a deux ans » is an age, « il y a deux ans » a time.
  [/\b(?:il )?y a (?=(?:\w+ ){0,2}(?:ans?|mois|annees|longtemps)\b)/g, 'voici '],
  [
    /\b(?:quand|lorsqu) (?:il|elle|j|on|ils|elles) eta\w+ (?:tout |toute |encore )?(?:petite?s?|jeunes?|bebes?|enfants?|ado)\b/g,
    'enfance',
  ],
  // Letters from the office are no sign of life.
  [
    /\b(?:vos|votre) (?=(?:mails?|messages?|courriers?|lettres?|sms|textos?|relances?|invitations?)\b)/g,
    'cabinet ',
  ],
  // « Elle n'a plus mal »: over; « j'ai plus mal » may be worse.
  [/\bn (?:a|ai|as|avait|avais|ont) plus (?:du tout )?(?=mal\b)/g, 'sans '],
  [/\btomb\w* (?:du|d un|de son) toi$/g, 'tombe toit'],
  // « Jarrive pas », « il peu plus », « elle veu »: spelt as spoken.
  [/\bj(?=(?:arriv|etouff|essa|entend|accouch|appel)\w+)/g, ''],
  [/\b(il|elle|je|on|tu) peu (?=pas\b|plus\b)/g, '$1 peut '],
  // « Même pas pour manger »: not even for that; « pas pour manger » may be a good sleeper.
  [/\b(reveill\w*) meme (pas|plus)(?: (?:pour|quand) .*$)?/g, '$1 $2'],
  // « Plus là », at the end of what is said, is death.
  [/\b(ve[uv]\w*|voudrai\w*|aimerai\w*|envie d) (?:ne )?(plus|pas) etre la$/g, '$1 mourir'],
  [/\b(il|elle) se vide$/g, '$1 vide sang'],
  // Who says « me réveiller » is awake.
  [/\bme reveill\w*/g, 'moi'],
  [/\b(pas|plus) du tout\b/g, '$1'],
  [
    /\b(?:presque|quasiment|pratiquement|quasi|meme|toujours|vraiment|carrement|toujours|quasimen) (pas|plus)\b/g,
    '$1',
  ],
  [/\b(pas|plus) (?:vraiment|trop)(?! (?:mal|bien|bon))\b/g, '$1'],
  [
    /\b(?:pas|plus|point) (?:de|d|la moindre|aucun|aucune)\b(?! (?:sa|son|ses|mon|ma|mes|leur|la|le|l|ce|cette|cet|tout|toute|\w+er)\b)/g,
    'sans',
  ],
  [/\baucune?\b/g, 'sans'],
  [/\bpas mal d[eu]?\b/g, 'beaucoup'],
  [/\bsil vous plait\b|\bs il vous plait\b|\bs il te plait\b/g, ' '],
];

/** « Ça m'étouffe, ces impôts »: what is pointed at belongs to what was said. */
const POINTED_AT = /,\s*(?=(?:ces|cette|cet)\s)/giu;

/** « Petite, j'ai convulsé »: a childhood, and no clause of its own. */
const CHILDHOOD = /(?<=^|[.,;:!?]\s*)(?:petite?|enfant|gamine?|ado|jeune),\s*(?=j['’]|je\b)/giu;
/** « On m'a demandé si j'avais mal à la poitrine, j'ai dit non »: asked, and denied. */
const ASKED_AND_DENIED =
  /\bdemand\p{L}*\s+(?:si|s['’])[^.;!?]+?[\s,]+(?:dit|répondu|répond|dis|dire)\s+(?:que\s+)?(?:non|jamais)(?!\p{L})/giu;

const CLAUSE_MARKS = /[.,;:!?/()\n…]+|(?<![\p{L}])(?:mais|par contre|parce que?|puis|ensuite)(?![\p{L}])/giu;

/** « Il… respire… plus »: marks between so few words are breaths, not ends. */
const BREATH_WORDS = 2;

/** Hesitations stand anywhere, within a denial too: they go first. */
const HESITATIONS = /\b(?:euh+|heu+|bah|ben|hein|quoi|hum+|mmh?)(?= |$)/g;

const bareWords = (clause: string): string[] => {
  const plain = fold(clause).replace(HESITATIONS, '').replace(/ +/g, ' ').trim();
  const words = TURNS.reduce((text, [turn, meant]) => text.replace(turn, meant), withFiguresMeant(plain))
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
  text.replace(POINTED_AT, ' ').replace(CHILDHOOD, 'enfance ').replace(ASKED_AND_DENIED, 'questionnaire');

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

/** What is compared of a word: its sound, so that misspellings by ear are the same word. */
export const heardSound = (word: string): string => (word.length < 3 ? word : soundOf(word));

/** The bare words of a text, with a mark between its clauses. */
export const heardWords = (text: string): string[] =>
  clausesOf(text).flatMap((clause, at) => (at === 0 ? bareWords(clause) : [CLAUSE, ...bareWords(clause)]));
