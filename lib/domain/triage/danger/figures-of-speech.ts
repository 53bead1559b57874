/** Turns that say something else than their words: neither the ear for danger nor the search takes them as they sound. */

type Figure = readonly [said: RegExp, meant: string];

const FEELINGS =
  'peur|trouille|colere|rage|honte|joie|rire|bonheur|jalousie|stress|trac|plaisir|timidite|emotion|ennui|impatience';
const TO_KILL = '(?:tu|etrangl|etrip|massacr|assassin|egorg)er';

/** On folded text; what is meant stands for the words where their place counts. */
const FIGURES: readonly Figure[] = [
  // « On étouffe » in a room, « on s'étouffe » of one's food.
  [/\bon etouff\w*/g, 'on chaud'],
  // « Mourir de rire » is no death.
  [
    new RegExp(
      `\\b(?:mourir|meurs|meurt|mort|morte|crever|creve) (?:d|de) (?:faim|soif|chaud|froid|envie|fatigue|curiosite|sommeil|${FEELINGS})\\b`,
      'g',
    ),
    'epuise',
  ],
  // « Bleu de peur », « tremble de joie »: a feeling; « je suis gelée de froid » is said of a cold room.
  [
    new RegExp(
      `\\b(?:bleue?s?|rouges?|vertes?|blanche?s?|paralysee?s?|trembl\\w*|petrifiee?s?|fous|fou|folle|etrangl\\w*|etouff\\w*) (?:de|d|par la|par le) (?:${FEELINGS})\\b`,
      'g',
    ),
    'epuise',
  ],
  [/\bje suis (?:bleue?|morte?|gelee?|glacee?) de froid\b/g, 'je frileux'],
  // « Ma femme va m'étrangler si j'oublie », « je vais le tuer »: nobody dies of it; « je vais me tuer » stays.
  [new RegExp(`\\b(va|vont) (?:me|m|nous) ${TO_KILL} (?=si\\b|s il|de\\b|d)`, 'g'), '$1 gronder '],
  [
    new RegExp(
      `\\b(docteur|medecin|patronn?e?|chef|dentiste|prof|banquier|secretaire|coach|kine) (?:va|vont) (?:me|m|nous) ${TO_KILL}\\b`,
      'g',
    ),
    '$1 gronder',
  ],
  [/\bje vais (?:le|la|les|l|te|vous) (?:tu|etrangl|etrip|massacr)er\b/g, 'je gronder'],
  [/\bautant (?:se|me|nous) (?:jeter|pendre|tuer)\b/g, 'autant'],
  // « J'accouche de mon mémoire », « ça me brûle les doigts de le dire ».
  [
    /\baccouch\w* (?:\w+ )?(?:de|d) (?:mon|ma|mes|notre|leur|son|sa|un|une|ce|cette) (?!fils|fille|garcon|bebe|petit|enfant|jum|premier|deuxieme|troisieme|grand)/g,
    'finir ',
  ],
  [/\bbrul\w* les (?:doigts|levres) (?:de|d) (?!la main|pied|mains)/g, 'envie '],
  // « Parler de l'étouffement aux parents » teaches; « il parle de suicide » does not.
  [
    /\bparl(?:er|era|ait|ons) (?:un peu )?(?:de|d|des|du) (?:la |l |le |les )?(?!suicid|pendaison)(?:\w+(?:ements?|ades?|sions?|tions?|ures?)|infarctus|avc)\b/g,
    'enseigner',
  ],
  [
    /\b(?:dans|vu|regarde|lu|ecoute|entendu) (?:le|la|les|l|un|une|ce|cette|son|mon) (?:film|serie|roman|livre|feuilleton|jeu|reportage|documentaire|emission|article|podcast|magazine|temoignage)s?\b(?: (?:ou|sur))?/g,
    'fiction',
  ],
  // Who says on the telephone that she drowns is drowning in work; « j'ai failli me noyer » stays.
  [/\b(?:je me|on se|nous nous) noi\w*/g, 'je deborde'],
  [
    /\b(je suis|on est|nous sommes|on a ete|on etait|je me sens) (?:un peu |completement |totalement |tous |toutes )?noyee?s?\b/g,
    '$1 deborde',
  ],
  // « Mon mari m'étouffe avec ses questions », « j'ai avalé la pilule », « l'hémorragie au cabinet ».
  [/\bm etouff\w* avec (?:ses|leurs|vos|tes|son|sa)\b/g, 'm agace'],
  [/\b(patronn?e?|chef) (?:m|me|nous) etouff\w*/g, '$1 agace'],
  [/\baval\w* (?:la pilule|des couleuvres|une couleuvre)(?=$| (?:tant|mais|et|pour|de)\b)/g, 'accepte'],
  [
    /(?<!\b(?:fai\w+ une|(?:arret|stopp)\w+ l) )hemorragie (?:au cabinet|dans l equipe|dans le personnel|des effectifs)\b/g,
    'departs',
  ],
  // « C'est à se jeter par la fenêtre, votre musique »: of a thing; « je vais me jeter » stays.
  [
    /\b(?:c est|c etait|y a de quoi|de quoi)(?: a)? (?:se|me) (?:jeter|pendre|tuer|flinguer|tirer une balle|taper la tete)\b/g,
    'agacant',
  ],
  [/\bsi j attends encore\b.*\bje vais me (?:pendre|tuer|flinguer|jeter)\b/g, 'impatient'],
  [
    /\b(?:collegues?|associee?|chef|patronn?e?|banque|cabinet|confrere|medecin) (?:m a|m ont|nous a|nous ont) (?:plante un couteau|poignardee?) dans le dos\b/g,
    'trahi',
  ],
  [
    /\b(?:le|la|l|un|une|ce|cette) (?:film|serie|roman|livre|reportage|documentaire|article|emission) (?:parl|racont|montr)\w*(?: (?:de|d|sur))?/g,
    'fiction',
  ],
  [
    /\boverdose (?:de|d) (?:rendez vous|reunions?|travail|sucre|chocolat|infos?|messages?|mails?|papiers?|ecrans?)\b/g,
    'lassitude',
  ],
  [/\bbless\w* (?:a|dans) (?:l|son|mon|sa|ma) (?:orgueil|amour propre|ego|fierte|dignite)\b/g, 'vexe'],
  [
    /\bsens plus (?:mes|les) (?:jambes|pieds|bras|mollets|cuisses) (?:apres|a force|depuis) (?:la|le|l|ma|mon|une|un|d|de) ?(?:randonnee|course|sport|marathon|marche|balade|menage|match|seance|velo|ski)\b/g,
    'courbatu',
  ],
  // « Ma fille est étouffante », « mon cœur s'est arrêté quand j'ai vu la facture », « il m'a planté au dernier moment ».
  [/\best (?:tres |un peu |vraiment |si |trop )?etouffante?\b/g, 'penible'],
  [/\bmon coeur s est arrete\b/g, 'surpris'],
  // « Ça a coupé »: the line.
  [
    /\b(?:ca|communication|ligne|telephone|appel) (?:a|avait|s est) (?:ete )?coupee?(?=$| (?:au|quand|tout|en|alors|et|pendant|avant)\b)/g,
    'ligne',
  ],
  [/\bcoup\w* (?:l appetit|l herbe|l envie|le sifflet|la parole|la ligne)\b/g, 'surpris'],
  [/\bperdue?s? de vue\b/g, 'oublie'],
  [/\bm (?:a|avait|ont) plantee?s?(?=$| (?:au|pour|devant|la|ici|comme|en)\b)/g, 'lache'],
  // Feelings and clothes choke nobody; « mon ex m'a étranglée » stays.
  [/\b(?:colere|emotion|moutarde|rage|joie|honte) (?:m |l |nous )?(?:a )?(?:etouff|etrangl)\w*/g, 'epuise'],
  [
    /\b(?:robe|col|cravate|pantalon|chemise|minerve|masque|bridge|appareil|platre|attelle|gouttiere|dentier) (?:\w+ )?(?:me |m |l |le |la |nous )?(?:etouff|etrangl)\w*/g,
    'gene',
  ],
  [
    /\betouff\w* (?:de|sous) (?:bisous?|calins?|questions?|mails?|travail|papiers?|messages?|paperasse)\b/g,
    'epuise',
  ],
  [/\betouff\w* dans (?:mon|ma|son|sa|ce|cette) (?:couple|mariage|boulot|travail|famille|vie)\b/g, 'epuise'],
  [
    /(?<!\b(?:rest\w+|tete|visage) )sous l eau (?=en ce moment|au (?:travail|boulot|bureau|cabinet|magasin)|a (?:la maison|l ecole)|sous les|avec (?:les|tous)|cette semaine)/g,
    'deborde ',
  ],
  [/\bbu la tasse (?:au (?:travail|boulot)|en bourse)\b/g, 'perdu argent'],
  [/\bmanqu\w* pas d air\b/g, 'culotte'],
  [/\bpend\w* (?:au telephone|a (?:mon|son) cou|a (?:vos|ses|tes|leurs) \w+)\b/g, 'bavarde'],
  [/\blangue bien pendue\b/g, 'bavarde'],
  [/\bcoups? (?:d epee dans l eau|de fusil (?=(?:ces|cette|ce|vos|pour)\b))/g, 'prix '],
  [/\b(?:c est|c etait|comme) un coup de poignard$/g, 'peine'],
  [
    /\b(?:message|mail|lettre|courrier|nouvelle|annonce|remarque|mots?|phrase) (?:\w+ ){0,4}coup de (?:poignard|couteau|massue|poing)\b/g,
    'peine',
  ],
  [/\bhemorragie de (?:patients|clients|personnel|medecins|departs)\b/g, 'departs'],
  [/\bchoc electrique pour (?:moi|lui|elle|nous)\b/g, 'surpris'],
  [/\b(?:m a|l a|nous a) (?:scie les jambes|foudroyee?|laissee? sans (?:souffle|voix))\b/g, 'surpris'],
  [/\bbrul\w* les (?:ailes|etapes)\b/g, 'epuise'],
  [/\bevanoui\w* dans la nature\b/g, 'parti'],
  [
    /\bperdu connaissance (?:(?:de ce|du|de mon|de votre) (?:dossier|courrier|message)|avec (?:tout le monde|les gens|mes|ses))\b/g,
    'oublie',
  ],
  [
    /\b(?:frol\w* l|failli (?:me|m) (?:faire )?(?:avoir )?une?) (?:infarctus|crise cardiaque|attaque)\b/g,
    'peur',
  ],
  [/\b(?:facture|prix|devis|courrier|montant|note)\b.*\bfailli (?:m evanouir|tomber)\b/g, 'surpris'],
  [/\btomb\w* dans les pommes (?:rien qu|a l idee|a chaque|a la vue)/g, 'craint'],
  [/\bpref\w* mourir que (?:de |d )(?!(?:continuer|vivre|souffrir|rester)\b)/g, 'refuse '],
  [/\b(?:batterie|portable|telephone|ordinateur|voiture|velo|machine) (?:est |sont )?a l agonie\b/g, 'panne'],
  // « J'ai cru m'étouffer en voyant la note »: of a price or a letter.
  [
    /\b(?:cru|failli|manque) (?:\w+ ){1,5}(?:en (?:voyant|lisant|recevant|ouvrant|decouvrant)|quand (?:j ai|on a|il a|elle a) (?:vu|lu|recu|ouvert)) (?:le|la|l|les|votre|vos|ma|mon) (?:note|factures?|prix|tarifs?|devis|montant|courrier|lettre|somme|addition)\b/g,
    'surpris',
  ],
  [/\b(?:a|de quoi) (?:me|m|se|s) (?:taper|cogner) la tete (?:contre|sur) (?:le|les|un) murs?\b/g, 'enrage'],
  [/\bfeu (?:a|aux) (?:mes|ses|nos|leurs|tes) (?:nerfs|oreilles)\b/g, 'agace'],
  // « On respire un peu depuis les résultats », « le coup de feu aux caisses ».
  [
    /\b(?:on|je) (?:re)?respir\w* (?:un peu|mieux|enfin) (?:depuis|maintenant|avec) (?!la (?:piqure|ventoline))/g,
    'soulage ',
  ],
  [
    /\bcoups? de feu (?=(?:aux? |en |du |de )(?:caisses?|cuisine|service|midi|magasin|boulot|travail|bureau|matin|soir|fetes|noel|rentree))/g,
    'affluence ',
  ],
  [/\bpeur (?:de |d )(?:\w+ )?etre (?:empoisonn|intoxiqu|contamin|brul|electrocut)\w*/g, 'inquiet'],
  [/\b(?:les|mes|ses) bras ballants$/g, 'surpris'],
  [/\bplant\w* par (?:le|un|mon) (?:taxi|livreur|client|ami|plombier)\b/g, 'lache'],
];

/** A folded clause with what each figure means in its place. */
export const withFiguresMeant = (folded: string): string =>
  FIGURES.reduce((text, [said, meant]) => text.replace(said, meant), folded);

/** A folded clause without its figures: they tell nothing of a complaint. */
export const withoutFigures = (folded: string): string =>
  FIGURES.reduce((text, [said]) => text.replace(said, ' '), folded);
