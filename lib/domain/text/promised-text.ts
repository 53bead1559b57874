/**
 * A promise as its words are read: lower case, no accents, numbers as digits, every hour of the clock as « 14h30 » and
 * every length of time as « 45min », so that the rules that follow see one writing of each thing.
 */
import { digitsOf } from './spoken-number';

type Rewriting = readonly [RegExp, string | ((...parts: string[]) => string)];

const folded = (text: string): string =>
  text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\p{M}+/gu, '')
    .replace(/[’ʼ`´]/g, "'")
    .replace(/[‐‑‒–—−]/g, '-')
    .replace(/⁄/g, '/')
    // Signs of direction and joining, which copying brings along and nobody sees.
    .replace(/\p{Cf}+/gu, '')
    .replace(/\s+/g, ' ')
    .trim();

/** « une quinzaine de minutes » is counted as fifteen. */
const DOZENS: readonly Rewriting[] = [
  [/\b(?:1 )?dizaine de (?=min)/g, '10 '],
  [/\b(?:1 )?quinzaine de (?=min)/g, '15 '],
  [/\b(?:1 )?vingtaine de (?=min)/g, '20 '],
  [/\b(?:1 )?trentaine de (?=min)/g, '30 '],
];

/** Before a number that is a place, a door, a line or a value, and never an hour: « chambre 14 à 16 h ». */
const NUMBERED = [
  'chambre|ch|lit|box|salle|bureau|porte|etage|niveau|hall|place|couloir|unite|secteur|quai',
  'appartement|appart|appt|apt|batiment|bat|escalier|esc|immeuble|interphone|digicode|code',
  'poste|extension|ext|ligne|numero|num|guichet|dossier|page|ticket|departement|dept',
  'inr|hba1c|glycemie|glyc|tension|ta|temperature|temp|fievre|poids|saturation|sat|spo2|pouls|dose|stade|score|eva',
];

/** What names no moment but holds numbers or words of time: telephones, ages, what is past, how long something lasts. */
const BESIDE: readonly Rewriting[] = [
  [/(?:\+\d{1,3}|\b00\d{1,3}|\b0) ?[1-9](?:[ .-]?\d{2}){4}\b|\b\d{3}[ .-]\d{3}[ .-]\d{4}\b|\b\d{9,}\b/g, '#'],
  [
    /\b(?:appel\w*|compos\w*|faire|contact\w*|joindre) le (?:15|17|18|112|114|115|119|911|811|144|3\d{3})\b/g,
    '#',
  ],
  [/\b(?:age |agee )?(?:de )?\d{1,3} ans?\b/g, '#'],
  [
    new RegExp(
      `\\b(?:${NUMBERED.join('|')})\\b\\.? ?:? ?\\d+(?:[.,/-]\\d+)?(?! ?(?:h|heures?|min|mn|minutes?)\\b|[\\dh])`,
      'g',
    ),
    '#',
  ],
  [/(?:\bno|°|\bn\.) ?\d+\b(?! ?(?:h|heures?)\b)/g, '#'],
  [
    /\b(?:il y a|depuis|pendant|pdt|durant|toutes? les|tous les|chaque) (?:environ |plus de )?(?:les |1 |une? )?(?:\d+ ?)?(?:heures?|h|minutes?|min|mn|jours?|semaines?|mois|ans?|hier|ce matin|matins?|soirs?)\b/g,
    '#',
  ],
  [
    /\bdepuis (?:avant-hier|hier|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)(?: (?:matin|midi|soir|apres-midi))?\b/g,
    '#',
  ],
  [/\bnee? (?:le )?\d{1,2}(?:[/. -]\d{1,2}[/. -]\d{2,4}| [a-z]+ \d{4})\b/g, '#'],
  [/(?<!(?:dans|sous|d'ici) )\b\d+ mois\b/g, '#'],
  [/\b(?:\d+ \w+ )?par (?:jour|semaine|mois)\b|\/ ?jour\b/g, '#'],
  [/\btout a l'heure\b|\ba tout a l'heure\b/g, '#'],
  [/\b\d+ ?(?:€|euros?|%|mg|ml|cl|kg|cm|mm|fois|sur \d+)(?![a-z])/g, '#'],
];

/** Short writings that mean something else once numbers are digits. */
const BEFORE_NUMBERS: readonly Rewriting[] = [
  [/\bds (?=\d|l'|les |une? |la )/g, 'dans '],
  [/\bavt\b\.?/g, 'avant'],
  [/\b(1er|\d{1,2}) ?sept\b\.?(?! ?(?:h|heures?|min|minutes?)\b)/g, '$1 septembre'],
  [/\b(?:le )?premier (?=janv|fev|mars|avr|mai|juin|juil|aout|sept|oct|nov|dec)/g, 'le 1 '],
  [/\b1er\b/g, '1'],
];

const HALVES: readonly Rewriting[] = [
  [/\b(?:1 )?demi[- ]?heure\b|\b(?:1 )?demie[- ]heure\b|\b1\/2 ?(?:heure|h)\b/g, '30min'],
  [/\b3[/ ]?(?:4|quarts?) ?d'? ?(?:heure|h)\b|\b3\/4 ?h(?:eure)?\b/g, '45min'],
  [/\b(?:1 )?quart d'heure\b|\b1\/4 ?(?:d')?h(?:eure)?\b/g, '15min'],
  [/\b(dans|sous|d'ici) (?:l'heure)\b(?! (?:du|de|des|d'))/g, 'dans 1h'],
  [/\b(dans|sous|d'ici) la minute\b/g, 'dans 1min'],
  [/\b(\d+|les?) petites? (?=heures?|minutes?|quart|h\b)/g, '$1 '],
  [/\b(\d+) prochaines? (?=heures?|minutes?|h\b|min\b|jours?|semaines?)/g, '$1 '],
];

const two = (value: number): string => String(value).padStart(2, '0');

/** « moins le quart » of an hour: the hour before. */
const lessMinutes = (_: string, hour: string, minutes: string): string =>
  `${Number(hour) - 1}h${two(60 - (minutes === 'quart' ? 15 : Number(minutes)))}`;

const halfOfDay = (...[, hour = '', minutes = '', half = '']: string[]): string =>
  `${two((Number(hour) % 12) + (half === 'p' ? 12 : 0))}h${minutes || '00'}`;

/** What may follow the minutes of an hour; « 10 h 20 personnes » is no 10:20, « 10 h 12/12 » no 10:12. */
const ENDED =
  '(?:$|[,;.!?)-](?!\\d)| (?:du|de|ce|cet|cette|au|aux|et|a|ou|demain|max|maximum|pile|environ|precises?|dernier|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|le|pour|par|si|passees?|moins|plus)\\b)';

const HOURS: readonly Rewriting[] = [
  [/\bmidi\b/g, '12h'],
  [/\bminuit\b/g, '24h'],
  [/\b(\d{1,2})(?:[:h](\d\d))? ?([ap])\.?m\b\.?(?!\p{L})/gu, halfOfDay],
  [/\b(\d{1,3}) ?(?:heures?|hrs?|hs?)\b\.?/g, '$1h'],
  [new RegExp(`\\b(\\d{1,2})h (?=[0-5]\\d(?: ?(?:min|mn|minutes?))?${ENDED})`, 'g'), '$1h'],
  [/\b([01]?\d|2[0-4]):([0-5]\d)\b(?!:)/g, '$1h$2'],
  [/\b(\d+) ?(?:minutes?|mins?|mn|'(?!\p{L}))/gu, '$1min'],
  [/\b(\d{1,2})h,? (?:et )?([0-5]\d)min\b/g, '$1h$2'],
  [/\b(\d{1,2})h([0-5]\d) ?(?:minutes?|min|mn|m)\b/g, '$1h$2'],
  [/\b(\d{1,2})h,? (?:et )?(?:demie?|1\/2)\b/g, '$1h30'],
  [/\b(\d{1,2})h (?:et )?3 quarts\b/g, '$1h45'],
  [/\b(\d{1,2})h moins (?:le |1 |un )?(quart)\b/g, lessMinutes],
  [/\b(\d{1,2})h moins (\d{1,2})(?:min)?\b/g, lessMinutes],
  [/\b(\d{1,2})h (?:et )?(?:le |1 |un )?quart\b/g, '$1h15'],
  [/\b(\d{1,2})h (?:et )?(\d)min\b/g, (_, hour = '', minute = '') => `${hour}h0${minute}`],
  [/\b(\d{1,2})h (\d)(?= ?(?:$|[,;.!?)]))/g, (_, hour = '', minute = '') => `${hour}h0${minute}`],
  [/(h\d\d|h) (?:pile|precises?|tapantes?|environ)\b/g, '$1'],
];

/** « mer. 10h », « lun-mar », « jeu. soir »; « mer » and « sam » alone are a word and a name. */
const SHORT_DAY_ENDS = '\\b\\.?(?= ?\\d|[-/]| (?:matin|midi|apres-midi|aprem|soir)\\b)';

const DAYS_AND_MONTHS: readonly Rewriting[] = [
  [new RegExp(`\\bdim${SHORT_DAY_ENDS}`, 'g'), 'dimanche'],
  [new RegExp(`\\blun${SHORT_DAY_ENDS}`, 'g'), 'lundi'],
  [new RegExp(`(?<!\\d )\\bmar${SHORT_DAY_ENDS}`, 'g'), 'mardi'],
  [new RegExp(`\\bmer${SHORT_DAY_ENDS}`, 'g'), 'mercredi'],
  [new RegExp(`\\bjeu${SHORT_DAY_ENDS}`, 'g'), 'jeudi'],
  [new RegExp(`\\bven${SHORT_DAY_ENDS}`, 'g'), 'vendredi'],
  [new RegExp(`\\bsam${SHORT_DAY_ENDS}`, 'g'), 'samedi'],
  [/\b(\d{1,2}) ?janv?\b\.?/g, '$1 janvier'],
  [/\b(\d{1,2}) ?fevr?\b\.?/g, '$1 fevrier'],
  [/\b(\d{1,2}) ?avr\b\.?/g, '$1 avril'],
  [/\b(\d{1,2}) ?juil\b\.?/g, '$1 juillet'],
  [/\b(\d{1,2}) ?oct\b\.?/g, '$1 octobre'],
  [/\b(\d{1,2}) ?nov\b\.?/g, '$1 novembre'],
  [/\b(\d{1,2}) ?dec\b\.?/g, '$1 decembre'],
  [/\bapres[- ]?midi\b(?! (?:et|moins)\b)|\baprem\b|\bapm\b|\bap-m\b/g, 'apresmidi'],
  [/\bd'ici midi\b/g, 'avant midi'],
  [/\bavant la fin\b/g, 'en fin'],
  [/\bavant-midi\b|\bl'avant midi\b/g, 'matin'],
  [/\bapres demain\b/g, 'apres-demain'],
  [/\bauj\b\.?|\baujourdhui\b|\baujourd hui\b/g, "aujourd'hui"],
  [/\bmatinee\b/g, 'matin'],
  [/\bsoiree\b/g, 'soir'],
  [/\b(?:pause|coupure|heure)s? (?:de |du |d')?(?:midi|dejeuner|repas)\b/g, 'pause'],
];

const rewritten = (text: string, rewritings: readonly Rewriting[]): string =>
  rewritings.reduce(
    (plain, [pattern, by]) =>
      typeof by === 'string' ? plain.replace(pattern, by) : plain.replace(pattern, by),
    text,
  );

/** The promise in its one writing; capitals are free for what the readers put in its place. */
export function canonicalPromise(promise: string): string {
  const numbered = digitsOf(rewritten(folded(promise), BEFORE_NUMBERS));
  return rewritten(numbered, [...DAYS_AND_MONTHS, ...BESIDE, ...DOZENS, ...HALVES, ...HOURS]).replace(
    / +/g,
    ' ',
  );
}
