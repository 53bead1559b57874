/** Reports, figures of speech and denials, each by its grammar: on one folded clause. */
import { anyOf, IMPERFECT, type InClause } from './clauses';

const MEDIA = anyOf(
  'tele television radio journal journaux infos informations actualites internet net magazine film serie reportage documentaire emission podcast cinema theatre roman livre article forum youtube facebook video reve',
);
const REPORT: readonly RegExp[] = [
  new RegExp(
    `\\b(?:vu|lu|entendu|appris) (?:[^,]*? )?(?:a|dans|sur|aux?|une?|l|le|ce|cet|cette|des) (?:la |les |l |une? |mon )?(?:${MEDIA})s?\\b`,
  ),
  new RegExp(
    `\\b(?:a|dans|sur|aux?) (?:la |le |les |l |une? )?(?:${MEDIA})\\b[^,]*\\b(?:dis|dit|disai\\w+|parl\\w+|montr\\w+|expliqu\\w+|annonc\\w+|femme|homme|heros|medecin|personnage)\\b`,
  ),
  new RegExp(
    `\\b(?:dis|disent|disai\\w+|parlent|parlai\\w+|montr\\w+|expliqu\\w+|annonc\\w+) (?:\\w+ ){0,3}(?:a|dans|sur|aux?) (?:la |le |les |l |une? )?(?:${MEDIA})\\b`,
  ),
  // « Elle m'a raconté que son neveu avait fait »: « me dit que son mari ne respire plus » happens.
  new RegExp(`\\bracont\\w* (?:\\w+ )?qu?e?\\b(?!.*\\bvenai\\w+ de\\b).*${IMPERFECT}`),
  /\b(?:formation|expose|memoire|brochure|fiche|affiche|reglement|depistages?|sensibilisation|exercice) (?:\w+ ){0,2}?(?:sur|contre|aux?|d|de|des|du|incendie)\b/,
  // What is taught: « mon recyclage massage cardiaque »; what befell somebody « pendant son initiation » stays.
  /(?<!\b(?:pendant|durant|lors|apres|au|a l|en|du|de l|d) (?:\w+ )?)\b(?:recyclage|initiation|module|diplome|remise a niveau) (?:\w+ ){0,3}?\w+$/,
  // « Au code de la route on demande quoi faire pour un blessé ».
  /\b(?:au|a l|pour le|pour l) (?:code(?: de la route)?|permis|examen|concours|bac|brevet|quiz|bsr|bafa|oral) (?:\w+ ){0,2}?(?:on|ils|elle) (?:\w+ )?demand\w* (?:quoi|que|comment|ce qu)\b/,
  /\bconduite a tenir\b/,
  // « Il s'entraîne à rester sans respirer ».
  /\b(?:s|m) (?:entraine|exerce) a (?!nouveau\b)/,
  /\b(?:montr|appris|appren|expliqu|enseign)\w* (?:\w+ )?comment\b/,
  // « À quelle température un bébé… », « vaut-il mieux vomir quand on a bu… »: asked of anybody.
  /^(?!.*\b(?:mon|ma|mes|je|j|elle|il a|il est)\b)(?:a quelle? \w+|a partir de combien|combien (?:de|d)|vaut il mieux|peut on|risque t on|est il vrai)\b/,
  // « Il parle de mourir », « il parle de travers » stay.
  /\b(?:ils ont|elles ont|on (?:a|nous a|m a)) parle (?:de|d|des|du)\b/,
  /\b(?:jou|repet)\w* (?:dans )?(?:une|la|cette) (?:piece|scene|comedie)\b/,
];

const LITERAL =
  'douleur|respiration|transpiration|inflammation|naissance|connaissance|souffrance|extremite|ambulance';
const ABSTRACT = `(?!(?:${LITERAL})\\b)(?:\\w+(?:ation|ience|ance|tude|isme)|${anyOf(
  'vieillesse ridicule inquietude rire rires honte peur trouille colere rage joie bonheur faim soif envie jalousie orgueil stress trac plaisir emotion ennui timidite curiosite bonte travail boulot paperasse dettes factures questions mails',
)})`;
const AS_FELT =
  '(?:etouff|etrangl|brul|explos|crev|meur|mour|mort|trembl|paralys|suffoqu|pali|rouge|vert|bleu|blanch?)\\w*';

/** What the body does by itself; « mal à la gorge de parler » may be a sign. */
const BODILY = anyOf(
  'avaler respirer manger boire tousser parler marcher bouger dormir vomir crier cracher courir',
);
/** « Pas un souffle d'énergie »; « un souffle d'air », « de vie » stay. */
const SPIRITS = anyOf('energie espoir courage motivation patience inspiration optimisme gaiete enthousiasme');

const FIGURE: readonly RegExp[] = [
  // « La gorge serrée de vous dire au revoir »: moved by it.
  new RegExp(
    `\\b(?:gorge|coeur|ventre) (?:\\w+ )?(?:serree?|nouee?|gros) (?:de|d|a l idee de) (?:(?:vous|te|le|la|les|l|ne) ){0,2}(?!${BODILY})\\w{2,}(?:er|ir|re|oir)\\b`,
  ),
  new RegExp(`\\b(?:souffle|once|brin|gramme|miette|goutte|ombre) (?:de|d) (?:${SPIRITS})\\b`),
  // A state of affairs: « c'est l'asphyxie ».
  /\bc (?:est|etait) (?:vraiment )?(?:l asphyxie|la noyade|l apoplexie|la syncope|l overdose|la suffocation)\b/,
  // A colour that was put on.
  /\b(?:peint|maquill|colori|barbouill|deguis)\w* (?:\w+ ){0,6}?(?:bleu|rouge|vert|blanc|noir|violet|gris)\w*\b/,
  // « Il imite quelqu'un qui convulse »; « on a cru qu'il faisait semblant » may be so now.
  /^(?!.*\b(?:cr[uo]\w*|pens\w*|pas) (?:\w+ ){0,4}semblant\b)(?=.*\b(?:imit(?:e|ent|ait|er)|mim(?:e|ent|ait|er)|(?:fai\w*|fait) semblant|fait le mort|jou\w* (?:a mourir|a faire le mort|le mort|la morte))\b)/,
  new RegExp(
    `\\b${AS_FELT} (?:de|d|par le|par la|par l|sous le|sous la|sous les|avec (?:ses|leurs|vos)) ${ABSTRACT}\\b`,
  ),
  // What nearly happened at a sight; « failli s'étouffer », « failli se noyer » alone stay.
  /\b(?:failli|cru|manque)\b.*\b(?:en (?:voyant|lisant|recevant|ouvrant|decouvrant|apprenant|entendant)|quand (?:j ai|on a|il a|elle a) (?:vu|lu|recu|ouvert|appris))\b/,
  /\b(?:failli|cru|manque) (?:me |m |se |s )?(?:de )?tomber\b/,
  /\b(?:respir|etouff|etrangl)\w* (?:\w+ )?avec (?:tous|toutes|tout|ces|cette|ce|vos) (?:\w+ )*(?:rendez vous|appels|papiers|paperasse|mutuelle|dossiers?|questions?|travail|factures?|examens?)\b/,
  /\b(?:etrangl|tu|fusill|assassin|massacr)\w* (?:des yeux|du regard)\b/,
  new RegExp(
    `\\b(?:explosion|avalanche|hemorragie|overdose|deluge|incendie|crise) (?:de|d|des) (?:${anyOf('demandes appels rendez patients clients messages mails travail reunions factures questions papiers annulations')})\\b`,
  ),
  /\bcomme (?:on dit|dit|disait|disent|ils disent)\b/,
  new RegExp(
    `\\b(?:aval|diger|gob|encaiss)\\w* (?:de travers )?(?:la|le|l|votre|vos|sa|son|ses|leurs?|cette|ce|mes|mon|ma) (?:${anyOf('remarque remarques nouvelle reponse mensonge mensonges explication explications histoire histoires critique refus reproche reproches')})\\b`,
  ),
  /\betouff\w* dans (?:cet|mon|ce|cette|ma|notre|votre|son) (?:appartement|appart|logement|studio|maison|salle|ville|metier|boulot|couple|famille)\b/,
  /\bboug\w* (?:pas|plus) de (?:son|sa|ses|leur|devant) (?:canape|chambre|tele|ordinateur|ecran|consol\w*|jeux?)\b/,
  /\brepond\w* (?:pas|plus)\b.*\b(?:votre|vos) \w+/,
  // A sleeper of every morning: « ce matin » stays.
  /\breveill\w* (?:le|tous les|chaque) matins?\b(?!.*\b(?:ce matin|aujourd hui|la maintenant)\b)/,
  /\b(?:petit|leger) coup de jus\b/,
];

const DENIAL: readonly RegExp[] = [
  /\b(?:sang|saignement|hemorragie) (?:s est|s etait|a) (?:bien |enfin |vite )?(?:arrete|stoppe|calme|cesse)\b/,
  /\b(?:ce|c) (?:n )?est pas (?:une?|des|de la|du) (?:douleur|gene|malaise|crise|saignement|hemorragie|avc|infarctus|convulsion|brulure|urgence|mal)\b/,
  /\bempech\w* (?:pas|plus) d/,
  /\b(?:suis|es|est|sont) pas (?:encore )?mort\w*/,
  /\bjamais (?:menace|parle|pense|voulu|essaye|tente) (?:de|d)\b/,
  /\brien (?:avale|mange|pris|casse|perdu)\b/,
  /\bpersonne (?:n )?(?:a \w+|est (?:blesse|mort|inconscient))\b/,
];

/** « Il m'a poignardé dans le dos, mon associé ». */
const BETRAYED = /\b(?:poignard|plant|tir)\w* dans le dos\b/;
const AT_WORK =
  /\b(?:travail|boulot|collegues?|associee?s?|chef|patronn?e?|banque|confrere|employeur|assurance|mutuelle)\b/;

/** Whether a clause tells of others, means something else, or denies. */
export const isFigure = ({ clause, whole }: InClause): boolean =>
  [...REPORT, ...FIGURE, ...DENIAL].some((frame) => frame.test(clause)) ||
  (BETRAYED.test(clause) && AT_WORK.test(whole));
