/** What happens to things, animals and calendars, what once was, and what is only asked for a file: on folded text, for the danger signs. */

/** What is said, and what the signs hear instead. */
export type Turn = readonly [said: RegExp, meant: string];

const ANIMALS =
  'chien|chienne|chiot|chat|chatte|chaton|lapin|hamster|poisson|cheval|poney|perruche|perroquet|tortue|oiseau|canari|poule|vache|cochon d inde';

/** None of it happens to somebody now. */
export const NOT_NOW: readonly Turn[] = [
  // An animal of one's own, where nobody is named beside it.
  [
    new RegExp(
      `^(?:mon|ma|notre|son|le|la) (?:petite |petit |vieux |vieille |gros )?(?:${ANIMALS}) (?!.*\\b(?:mord\\w*|griff\\w*|fils|fille|bebe|mari|femme|pere|mere|enfant|moi|main|bras|visage)\\b).*$`,
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
  [
    /\bfeu (?:est |etait |vient de |va )?(?:passe\w*|repasse\w*|reste|mis) (?:au |a l )?(?:vert|rouge|orange)\b/g,
    'circulation',
  ],
  // A part of a thing, named after the body.
  [
    /\b(?:gorge|coeur|poumons?|arteres?) (?:de|du|d|des) (?:(?:la|l|mon|ma|notre|votre|ce|cette) )?(?:serrure|moteur|machine|montre|ordinateur|appareil|chaudiere|imprimante|canalisations?|evier|lavabo|ville|quartier|village|systeme|region|metier)\b/g,
    'chose',
  ],
  [/\b(?:pot au|couvre|coupe|pare|contre) feu\b/g, 'chose'],
  [
    /\bfeux? (?:pietons?|arrieres?|avants?|clignotants?|de (?:circulation|signalisation|detresse))\b/g,
    'circulation',
  ],
  // What somebody sells.
  [
    /\b(?:vend\w*|commercialis\w*|distribu\w*|represente) (?:\w+ ){0,3}(?:defibrillateurs?|extincteurs?|oxygene|detecteurs?|couteaux?|armes?)\b/g,
    'materiel',
  ],
  // What is cooked.
  [
    /\b(?:a l etouffee|creme brulee|(?:steak|viande|entrecote|magret|boeuf|cuisson) (?:bien |tres )?saignante?s?|bananes? flambees?)\b/g,
    'cuisine',
  ],
  [/\bfeu (?:aux joues|aux fesses|au derriere|sacre|vert|rouge|orange|tricolore)\b/g, 'circulation'],
  [/\bfeu (?:a la soiree|au tournoi|au match|a la salle(?! de)|a l ambiance|au public)\b/g, 'fete'],
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
    /\b(?:accouch\w*|bebe arrive) (?=(?:au|en) (?:printemps|ete|automne|janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre|octobre|novembre|decembre)\b)/g,
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
  // « Mon oncle s'était pendu, c'est un antécédent »: asked for a file. « Elle avait pris des cachets » alone may be now.
  [
    /\b(?:avai\w+|eta\w+) (?:ete )?(?=(?:\w+ ){1,8}(?:c est|c etait|est ce|faut il|pour) (?:\w+ ){0,3}(?:antecedents?|dossier|questionnaire|carnet|note|suivi)\b)/g,
    'enfance ',
  ],
  [
    /\b(?:plantes?|orchidee|telephone|portable|smartphone|tablette|montre|voiture|moto|chaudiere|box|wifi|tele|frigo|ascenseur|batterie|robot|clavier) (?:ne |n )?(?:reagi\w*|bouge|respire) (?:pas|plus)\b/g,
    'machine panne',
  ],
  [
    /\b(?:site|logiciel|portail|application|appli|ordinateur|imprimante|doctolib|systeme|serveur|caisse|barriere|portail|borne|serrure) (?:\w+ ){0,3}(?:il|elle) (?:ne |n )?(?:reagi\w*|repond\w*|bouge) (?:pas|plus)\b/g,
    'machine panne',
  ],
  // What lies there is a thing: a needle that was found on the ground, and nobody.
  [
    /\b(seringues?|aiguilles?|tiques?|cles?|portefeuille|carte|telephone|lunettes|papiers?|medicaments?|boite|sac|objets?) (?:\w+ )?(?:re)?trouvee?s? (?:par terre|au sol)\b/g,
    '$1 dehors',
  ],
];
