/** Turns whose words lead the search of protocols astray: what is meant stands for them. */
import { withoutFigures } from '../danger/figures-of-speech';

/**
 * Turns of phrase whose words say something else: « d'un coup » is no blow, « pas mal de » no denial but a great deal,
 * « mon fils » no stitches but a person of any age, and « 39 » after a child is a fever.
 */
const TURNS_OF_PHRASE: readonly (readonly [RegExp, string])[] = [
  [/\b(?:tout )?d ?un (?:seul )?coup\b/g, ' '],
  [/\bpas mal (?=d[eu]? )/g, ' '],
  [/\bpas ferme l ?oeil\b/g, 'pas dormi'],
  // « 39 5 », « monte à 40 de fièvre »: a temperature is a fever.
  [
    /\b(?:3[89]|4[01]) (?:\d(?! (?:ans|mois|jours|heures|euros|kilos))|degres)\b|\b(?:monte|montee|passe|grimpe) a (?:38|39|40|41)\b/g,
    'fievre',
  ],
  // « Il respire normalement »: what goes well is no complaint.
  [
    /\b(?:respir\w*|repond\w*|boit|mange|dort|urine|marche|parle|joue|va|vont|voit|entend|bouge)(?: tres| plutot| assez)? (?:bien|normalement|correctement)\b/g,
    ' ',
  ],
  [/\b(?:mon|ton|son|notre|votre|leur|le|petit|beau) fils\b/g, 'garcon'],
  // « Je me suis rentré un bout de métal dans la main »: whatever it is, a wound; « ça bat » in a finger is no violence.
  [
    /\b(?:rentree?|enfoncee?|plantee?|entree?) (?:un|une|des|du|l)(?: \w+){1,4} dans (?:le |la |l |mon |ma |son |sa )?(main|pied|doigt|pouce|talon|orteil|genou|cuisse|fesse|bras|jambe|mollet)\b/g,
    'plaie $1',
  ],
  [/\bca (?:me |lui )?bat\b/g, 'pulse'],
  // « Sans m'être cogné »: what is denied is the blow.
  [/\bsans (?:m |s |t |se |me )?(?:etre|avoir) (?:ete |eu )?/g, 'sans '],
  // « Il vient de mourir » wants nothing any more; « il fait 38 dehors » is the weather, the plate of a cooker no rash.
  [/\bvien(?:t|s) (?:juste )?de (?:mourir|deceder|partir dans mes bras)\b/g, 'decede'],
  [
    /\bil (?:fait|faisait) (?:plus de |presque )?(?:3\d|4\d)(?: degres)?(?= (?:dehors|dedans|a l ombre|chez|dans|ici))/g,
    'canicule',
  ],
  [
    /\bplaques? (?:de cuisson|chaudes?|electriques?|a induction|du gaz|de la cuisiniere|(?:en )?vitro\w*)\b/g,
    'brulure',
  ],
  // « N'arrive pas à se remettre debout, à se lever du sol »: on the ground.
  [/\bse (?:re)?(?:mettre debout|lever (?:du sol|de par terre))\b/g, 'se relever'],
  [/\baval\w* (?:\w+ ){0,4}bain de bouche\b/g, 'avale produit'],
  [/\bventre (?:du|sur le) cote (droit|gauche)\b/g, 'ventre a $1e'],
  // An adult's snoring with pauses is about his sleep.
  [/\bronfl\w* (?:\w+ ){0,3}arret\w* de respirer\b/g, 'ronfle apnees du sommeil'],
  [/\bmordue? (?:la|l|sa) (?:interieur de la )?(langue|joue|levre)s?\b/g, 'plaie $1'],
  // « Qui lance jusque dans l'oreille »: where it spreads to is not where it is.
  [
    /\bjusqu(?:e|es|a)? (?:dans |a |au |aux |sur |vers )?(?:l |la |le |les |mon |ma |mes |son |sa )?\w+\b(?=$| )/g,
    ' ',
  ],
  // « Une boule qui ressort quand je tousse »: what brings it on is not what is complained of.
  [/\b(?:quand|lorsqu|lorsque|des que|si) (?:je|j|il|elle|on) (?:touss|eternu)\w*/g, ' '],
  // « Une prothèse de hanche » is no denture, and no complaint.
  [/\bproth?ese (?:totale )?(?:de|du|a la|au) (?:la |l )?(?:hanche|genou|epaule)\b/g, ' '],
  [
    /\b(enfant|bebe|bb|nourrisson|fille|garcon|gamine?|gosse|mome|fiston|puce|loulou|petite?|jumeaux|il|elle|je?|mari|femme|mere|pere|maman|papa|mamie|papi|papy|soeur|frere|copine?|ado|monsieur|dame|patiente?|ans|mois) (?:est a |monte a |a |ai |fait )?(?:38|39|40|41)\b(?! (?:ans|mois|semaines|kilos|euros|de tension|jours|degres dehors|dehors))/g,
    '$1 fievre',
  ],
];

/** A folded text with what is meant by each turn in its place, and without figures of speech. */
export const withoutTurns = (folded: string): string =>
  TURNS_OF_PHRASE.reduce((plain, [turn, meant]) => plain.replace(turn, meant), withoutFigures(folded));
