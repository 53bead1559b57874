/** Words of the practitioners' instructions, in the panel and in the settings, in French: en/call/directives.ts must match key by key. */

import type { BringItem } from '../../../../domain/call/directive/directive';

type Told = {
  readonly who: string;
  readonly minutes: number | null;
  readonly items: readonly BringItem[];
  readonly bring: string;
  readonly prepare: string;
  readonly asks: readonly string[];
};

const sentences = (parts: readonly (string | false)[]): string => parts.filter(Boolean).join(' ');

/** As they are said and written. */
const ITEMS: Readonly<Record<BringItem, string>> = {
  healthCard: 'votre carte d’assurance maladie',
  identity: 'une pièce d’identité',
  prescription: 'votre ordonnance',
  letter: 'le courrier de votre médecin',
  results: 'vos résultats précédents',
  images: 'vos anciens clichés',
  treatments: 'la liste de vos traitements',
  records: 'votre carnet de santé',
  payment: 'un moyen de paiement',
};

const LISTED = new Intl.ListFormat('fr', { type: 'conjunction' });

const bringing = ({ items, bring }: Pick<Told, 'items' | 'bring'>): string => {
  const things = [...items.map((item) => ITEMS[item]), bring.trim()].filter(Boolean);
  return things.length > 0 ? `Merci d’apporter ${LISTED.format(things)}.` : '';
};

const BEFORE_FIXING = 'Avant de le fixer, quelques questions.';

export const directivesFr = {
  title: 'Consignes',
  kinds: { directive: 'Consigne', interrupt: 'Déranger pour', appointment: 'Rendez-vous' },
  of: (name: string) => `de ${name}`,
  ofPractice: 'du cabinet',
  fresh: 'nouveau',
  changed: 'changé',
  unsigned: 'non signée',
  signed: (name: string) => `signée par ${name}`,
  freshLine: (count: number) =>
    count === 1
      ? 'Une consigne nouvelle depuis votre dernier appel.'
      : `${count} consignes nouvelles depuis votre dernier appel.`,
  readThem: 'Lire',
  understood: 'Lu et compris',
  outdated: 'Périmée',
  markedOutdated: 'Consigne périmée\u00a0: elle n’est plus affichée. Réglages, Consignes la reprend.',
  more: (count: number) => `et ${count} de plus`,
  none: 'Aucune consigne en vigueur pour ce cabinet.',
  fill: 'Écrire les consignes dans les Réglages',
  since: 'Ce qui a changé depuis votre lecture',
  asSigned: 'Posées en français, telles que signées.',
  until: (day: string) => `jusqu’au ${day}`,
  tell: 'Dit',
  send: 'Copier pour le patient',
  sendSecured: 'Copier pour sa messagerie sécurisée',
  awaitingSignature:
    'Préparation et questions sont un soin\u00a0: elles se disent une fois signées par le praticien.',
  anyYes: 'Un oui\u00a0: ne concluez rien, prenez un message pour le praticien.',
  beforeFixing: BEFORE_FIXING,
  say: ({ who, minutes, prepare, asks, ...what }: Told) =>
    sentences([
      asks.length > 0 && `${BEFORE_FIXING} ${asks.join(' ')}`,
      who !== '' && `Ce rendez-vous est avec ${who}.`,
      minutes !== null && `Prévoyez ${minutes}\u202fminutes sur place.`,
      bringing(what),
      prepare !== '' && `Avant de venir\u00a0: ${prepare}.`,
    ]),
  written: ({ minutes, prepare, asks, ...what }: Told, practice: string) =>
    sentences([
      `Votre rendez-vous, cabinet ${practice}\u00a0:`,
      minutes !== null && `prévoyez ${minutes}\u202fminutes sur place.`,
      bringing(what),
      prepare !== '' && `Avant de venir\u00a0: ${prepare}.`,
      asks.length > 0 && 'Si quelque chose change d’ici là, rappelez-nous.',
    ]),
  options: {
    hint: 'Ce que chaque praticien demande\u00a0: montré au moment de l’appel où cela compte, et alors seulement.',
    noPractice: 'Ajoutez d’abord un cabinet, dans Général.',
    add: {
      directive: 'Ajouter une consigne',
      interrupt: 'Ajouter un motif de déranger',
      appointment: 'Ajouter une règle de rendez-vous',
    },
    text: {
      directive: 'La consigne',
      interrupt: 'Ce qui mérite d’être interrompu',
      appointment: 'Pour quel rendez-vous',
    },
    textHint: {
      directive: 'Ne plus donner de rendez-vous le mercredi après-midi',
      interrupt: 'un confrère des urgences, un résultat critique',
      appointment: 'première consultation, détartrage, échographie',
    },
    practitioner: 'De qui',
    wholePractice: 'Tout le cabinet',
    from: 'Du (compris)',
    to: 'Au (compris)',
    fromTime: 'À partir de',
    toTime: 'Jusqu’à',
    when: 'Quand la montrer',
    reasons: 'Quand le motif dit',
    reasonsHint: 'certificat, renouvel, écho\u00a0: des débuts de mots, séparés par des virgules',
    callers: 'Quand appelle',
    levels: 'Au niveau',
    step: 'À l’étape',
    stepAuto: 'Celle qui convient',
    who: 'Avec qui',
    whoHint: 'l’assistante dentaire',
    minutes: 'Durée (minutes)',
    items: 'À apporter',
    itemNames: {
      healthCard: 'Carte d’assurance maladie',
      identity: 'Pièce d’identité',
      prescription: 'Ordonnance',
      letter: 'Courrier du médecin',
      results: 'Résultats précédents',
      images: 'Anciens clichés',
      treatments: 'Liste des traitements',
      records: 'Carnet de santé',
      payment: 'Moyen de paiement',
    },
    bring: 'Autre chose à apporter (dit\u202f; écrit par une messagerie sécurisée seulement)',
    bringHint: 'votre appareil d’apnée',
    prepare: 'À préparer (une fois signé\u00a0: dit, ou écrit par un canal sécurisé)',
    prepareHint: 'rester à jeun depuis minuit',
    asks: 'À demander avant de fixer, une question par ligne (dit une fois signé)',
    addAsks: (exam: string) => `Ajouter les questions\u00a0: ${exam}`,
    asksFrom: (publishers: string) => `Brouillon à valider. D’après\u00a0: ${publishers}`,
    save: 'Enregistrer',
    saved: 'Enregistré.',
    refused: 'Écrivez la consigne\u202f; sa fin ne précède pas son début.',
    remove: 'Effacer',
    close: 'Fermer',
    resume: 'Reprendre',
    unnamed: 'Sans texte',
    standings: { coming: 'à venir', inForce: 'en vigueur', expired: 'périmée', ended: 'arrêtée' },
    readBy: (names: string) => `Lu et compris\u00a0: ${names}`,
    sign: 'Signer cette consigne',
    signFirst: 'Enregistrez avant de signer.',
  },
  removed: 'Consigne retirée.',
  nowEnded: 'Consigne périmée.',
  nowInForce: 'Consigne de nouveau en vigueur.',
};
