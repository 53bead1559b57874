/** How callers say what a sign is written with, and what sounds like a sign and is none: on folded text, for the danger signs alone. */

import { NOT_NOW, type Turn } from './not-now';

/** Where it happens: « au travail » is not « de travail », « devant la télé » no television that broke down. */
const PLACE: Turn = [
  /\b(?:(?:au|dans (?:ce|mon|son|votre)) (?:travail|boulot|bureau)|(?:a|dans) (?:la|une|sa|ma|votre|notre|cette) (?:banque|salle (?:de (?:sport|gym|bain|pause|reunion)|d attente))|dans l ascenseur|devant (?:la|sa|l|son) (?:tele|ordinateur|ecran)|(?:pendant|durant) (?:la|ma|sa|une|le|un|son) (?:seance|consultation|reunion|visite|formation|stage|rendez vous)|en reunion)\b/g,
  'endroit',
];

/** Denials said in several words, brought to one; what is one's own, what is a line, what is a time. */
const TURNS: readonly Turn[] = [
  PLACE,
  // « En arrêt de travail » is a paper; « en arrêt au travail » is a heart.
  [/\barrets? (?:de |d )?travail\b/g, 'certificat'],
  // Nobody tells of a stranger's or a child's sick leave.
  [
    /^(?:(?:il )?y a |j ai )?(?:(?:une? (?!(?:patiente?|salariee?|employee?|collegue|cadre)\b)|le |la |mon |ma |notre )?(?:bebe|nourrisson|enfant|petite?|gamine?)|une? (?!(?:patiente?|salariee?|employee?|collegue|cadre)\b)\w+|quelqu un) (?:\w+ ){0,4}?(?:est |fait )?en arret(?! (?:de|maladie|depuis|jusqu|pour|longue))\b/g,
    'il en arret',
  ],
  // « Le facteur » is no « facture » misspelt; « mon petit est bleu » is no bruise.
  [/\bfacteur\b/g, 'postier'],
  [/\b(?:mon|le|la|ma|notre) petite? (?=(?:est|devient|vire) )/g, 'enfant '],
  // « A » is heard nowhere: « bouche à bouche » would be a mouth.
  [/\bbouche a bouche\b/g, 'massage cardiaque'],
  [/\btout a l heure\b/g, 'tantot'],
  [/\b(reveill(?:e|er|ent) (?:\w+ ){0,3})cette nuit\b/g, '$1maintenant'],
  // What stood in a pot was drunk, and no drink among friends.
  [
    /\b(bu|bois|boit|boire|aval\w+|mange\w*|pris) (?:\w+ ){0,2}pot (?:de|d) (?!depart|retraite|adieu|fin|l amitie|bienvenue|noel|naissance)/g,
    '$1 ',
  ],
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
    /\b(?:quand|lorsqu) (?:il|elle|j|on|ils|elles) eta\w+ (?:tout |toute |encore )?(?:petite?s?|jeunes?|bebes?|enfants?|ado|adolescente?|gamine?s?|gosses?|etudiante?|lyceenne?)\b/g,
    'enfance',
  ],
  [/\b(?:quand|lorsqu) (?:il|elle|j|on) avai\w+ (?:\w+ ){1,2}ans\b/g, 'enfance'],
  // « Elle ne s'étouffe plus depuis que », « ne fait plus de convulsions »: over, when « ne » is said; « il saigne plus » may be worse.
  [
    /\b(?:ne|n) (?:s |se |m |me |l |en )?((?:etouff|saign|convuls|trembl|crach|brul|gonfl)\w*) plus\b/g,
    'sans $1',
  ],
  [
    /\b(?:ne|n) (?:a|ai|as|avait|avais|ont) plus (?=(?:perdu|convulse|saigne|fait|eu)\b|envie (?:de|d) (?:mourir|en finir|me |se |disparaitre))/g,
    'sans ',
  ],
  // « À sa naissance », « lors de ma première grossesse ».
  [
    /\b(?:a (?:sa|ma|leur) naissance|(?:lors de|pendant|apres|a) (?:ma|sa) (?:premiere|deuxieme|seconde|troisieme|precedente|derniere) (?:grossesse|operation|cesarienne))\b/g,
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
  [/\b(?:fait|fais|font|faisait|fera|faire|refait) sans\b/g, 'sans'],
  [/\bpas mal d[eu]?\b/g, 'beaucoup'],
  [/\bsil vous plait\b|\bs il vous plait\b|\bs il te plait\b/g, ' '],
];

/** A folded clause as the danger signs listen to it. */
export const withTurnsMeant = (folded: string): string =>
  [...NOT_NOW, ...TURNS].reduce((text, [turn, meant]) => text.replace(turn, meant), folded);
