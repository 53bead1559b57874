/** The same two halves for what callers say seldom and gravely: water, current, fire, rope, road, weapons, silence, another language. */
import type { CallerSentence } from './caller-sentences';

export const RARE_CALLER_SENTENCES: readonly CallerSentence[] = [
  ['mon fils a failli se noyer dans la piscine', 'noyade'],
  ['il a pris le courant en bricolant', 'electrisation'],
  ['il y a un incendie chez mon frère', 'feu-fumee'],
  ["on l'a trouvé pendu dans le garage", 'pendaison'],
  ['ma tante ne donne plus de nouvelles depuis deux jours', 'injoignable'],
  ["mon père n'arrive pas à se relever", 'par-terre'],
  ['mon voisin délire, il casse tout', 'crise-tiers'],
  ['accident de scooter contre un camion', 'accident-circulation'],
  ['il a reçu un coup de couteau', 'plaie-arme'],
  ['la ligne a coupé, ça grésille', 'mauvaise-ligne'],
  ['une dame qui parle pas français', 'langue-etrangere'],
];

export const RARE_UNSEEN_SENTENCES: readonly CallerSentence[] = [
  ['elle est sortie de la piscine après une noyade', 'noyade'],
  ['électrocution avec la machine à laver', 'electrisation'],
  ['des flammes dans la cuisine', 'feu-fumee'],
  ['tentative de pendaison cette nuit', 'pendaison'],
  ["mon oncle n'ouvre pas sa porte, injoignable", 'injoignable'],
  ["elle a glissé du lit, besoin d'aide pour la relever", 'par-terre'],
  ['ma cousine entend des voix et parle tout seul', 'crise-tiers'],
  ["renversé par une voiture devant l'école", 'accident-circulation'],
  ['poignardé dans la rue', 'plaie-arme'],
  ["appel coupé, on n'entend rien", 'mauvaise-ligne'],
  ["monsieur parle anglais, besoin d'un interprète", 'langue-etrangere'],
];
