/** How callers say what a sign is written with, and what sounds like a sign and is none: on folded text, for the danger signs alone. */

type Turn = readonly [said: RegExp, meant: string];

/** Denials said in several words, brought to one; what is one's own, what is a line, what is a time. */
const TURNS: readonly Turn[] = [
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

const ANIMALS =
  'chien|chienne|chiot|chat|chatte|chaton|lapin|hamster|poisson|cheval|poney|perruche|tortue|oiseau|canari|poule|vache|cochon d inde';

/** What happens to things, animals and calendars, and what was: none of it happens to somebody now. */
const NOT_NOW: readonly Turn[] = [
  // An animal of one's own, where nobody is named beside it.
  [
    new RegExp(
      `^(?:mon|ma|notre|son|le|la) (?:petite? |vieux |vieille |gros )?(?:${ANIMALS}) (?!.*\\b(?:mord\\w*|griff\\w*|fils|fille|bebe|mari|femme|pere|mere|enfant|moi|main|bras|visage)\\b).*$`,
    ),
    'bete malade',
  ],
  [
    /\b(?:votre ligne|ordinateur|ecran|site|logiciel|portail|application|imprimante|doctolib) (?:ne |n )?(?:reagi\w*|repond\w*|bouge|respire) (?:pas|plus)\b/g,
    'machine panne',
  ],
  [
    /\b(?:rendez vous|projet|operation|vacances|sortie|soiree|affaire|voyage) (?:est |sont |a )?tomb\w* a l eau\b/g,
    'annule',
  ],
  [/\btomb\w* a l eau (?=(?:notre|mon|le|ce) (?:rendez|projet|voyage))/g, 'annule '],
  [/\b(?:ca|il) (?:est |a )?tomb\w* (?:de l eau|des cordes|de la neige|de la grele)\b/g, 'pluie'],
  [
    /\b(?:rue|quartier|place|impasse|allee|chemin|adresse|avenue) (?:du|de la|de l|des) (?:feu|noyade|incendie|pendus?|chute|couteau|brules)\b/g,
    'adresse',
  ],
  [/\b(?:brul|grill)\w* (?:un|le|au) feu\b/g, 'circulation'],
  [/\bfeu (?:aux joues|aux fesses|au derriere|sacre|vert|rouge|orange|tricolore)\b/g, 'circulation'],
  [/\bfeu (?:a la soiree|au tournoi|au match|a la salle|a l ambiance|au public)\b/g, 'fete'],
  [/\baccident de personne\b/g, 'retard'],
  [/\b(?:detecteur|alarme|capteur)\b.*\bpour rien\b/g, 'fausse alerte'],
  [
    /\b(?:defibrillateur|anapen|epipen|jext|stylo d adrenaline|extincteur|detecteur)s? (?:du \w+ |de l \w+ )?(?:est|sont|se) (?:perimee?s?|a (?:changer|commander|renouveler|verifier)|verifi\w*)\b/g,
    'materiel',
  ],
  [
    /\b(?:commercial|technicien|societe|livreur|representant) (?:\w+ ){0,4}(?:defibrillateur|incendie|gaz|electricite|alarme)\b/g,
    'materiel',
  ],
  // A bruise; « des bleus » with a fever stay a sign.
  [
    /\b(a|ai|avait|avec) (?:juste |encore |aussi )?(?:un|un petit|un gros|un enorme) bleu\b(?! (?:autour|aux? |a la bouche|sur les levres))/g,
    '$1 hematome',
  ],
  [/\bde (?:sa|ma) (?:propre )?hauteur\b/g, ''],
  [/\btoutes les (?:\w+ )?heures\b/g, 'regulierement'],
  [
    /\b(pren\w*|pris) (?:deux|2) (?:doliprane|dafalgan|efferalgan|paracetamol|ibuprofene|spasfon)s?\b/g,
    '$1 traitement',
  ],
  // « Je prends deux comprimés le matin »: as every day.
  [
    /\b(?:pren\w*|pris) (?:un|une|deux|trois|1|2|3) (?:comprimes?|cachets?|gelules?|medicaments?) (?=(?:le|chaque|par|au|a|tous les|avant|apres|matin|midi|soir)\b)/g,
    'traitement ',
  ],
  // A thing of one's own under water.
  [
    /\b(?:telephone|portable|smartphone|tablette|montre|ordinateur|appareil|voiture|moto|carte|cles?|chargeur|plante|jardin)(?: \w+){0,2} (?:s est |est )?(?:noye|tombe a l eau|mort)e?s?\b/g,
    'materiel',
  ],
  [/\b(?:la|ma|sa) derniere boite\b/g, 'reste'],
  [/\bdonn(?:e|ent|ait) mal\b/g, 'fait mal'],
  [/\bplant\w* (?:la tente|des (?:tomates|fleurs|salades|arbres|clous)|un (?:arbre|rosier))\b/g, 'jardine'],
  // « Depuis son réveil »: since the morning.
  [/\b(?:depuis|des|apres|a) (?:son|mon|le|leur) reveil\b|\bau reveil\b/g, 'matin'],
  // Snoring, and pauses of an adult's sleep; a baby's stay a sign.
  [
    /\bronfl\w* (?:et |puis |il |elle |la nuit )*(?:s |se )?(?:arret\w* de|cess\w* de|retient de) respirer\b/g,
    'ronfle',
  ],
  // Who did not wake in time is awake.
  [/\b(?:me suis|m etais) pas reveill\w*/g, 'moi'],
  [/\bentend\w* pas (?:son|le|mon) reveil\b/g, 'dort bien'],
  [/(?<!\b(?:pas|jamais|plus) )reussi a joindre\b/g, 'joint'],
  [
    /\bdecroch\w* (?:plus|pas) de (?:son|sa|ses|leur) (?:ecran|telephone|consol|ordinateur|tablette|jeu)\w*/g,
    'joue',
  ],
  // A birth to come, or over.
  [
    /\baccouch\w* (?=(?:au|en) (?:printemps|ete|automne|janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre|octobre|novembre|decembre)\b)/g,
    'terme ',
  ],
  [/\b(a|ai) accouchee? (?:a l hopital|a la maternite|par cesarienne)\b/g, '$1 naissance'],
  [
    /\bbebe sort (?:le bras|la langue|les dents|du bain|de la creche|de l hopital|de la maternite)\b/g,
    'bebe joue',
  ],
  [
    /\b(mari|femme|pere|compagnon|conjoint|compagne) (?:fait (?:de l apnee|des apnees)|s arrete de respirer) la nuit\b/g,
    '$1 ronfle',
  ],
  [
    /\ben finir avec (?:l alcool|le tabac|la cigarette|le sucre|le sport|les regimes|la paperasse|cette histoire)\b/g,
    'arreter',
  ],
  // Asked by others, and who came when: a file, and nobody now.
  [/\bdemand\w* (?:si|s) (?:j|je|il|elle|on)\b(?=.* deja ).*$/g, 'questionnaire'],
  [/\b(?:avait consulte|etait venue?|etait passee?) (?:\w+ ){0,4}pour (?:une? )?/g, 'ancienne visite '],
  [
    /\b(?:samu|pompiers|ambulance) (?:est|sont) venu\w* (?:la semaine derniere|le mois dernier|l an dernier|l ete dernier|en (?!urgence)\w+) pour (?:une? |sa |son |l )?/g,
    'ancienne visite ',
  ],
  [/\b(?:sortie?|rentree?) de l hopital apres (?:son|sa|une?) /g, 'ancienne visite '],
  [
    /\bdepuis (?:son|sa|mon|ma) (?:avc|infarctus|accident|chute|noyade|attaque) (?:de (?:19|20)\d\d|d il y a|de l an)/g,
    'suivi',
  ],
];

/** A folded clause as the danger signs listen to it. */
export const withTurnsMeant = (folded: string): string =>
  [...NOT_NOW, ...TURNS].reduce((text, [turn, meant]) => text.replace(turn, meant), folded);
