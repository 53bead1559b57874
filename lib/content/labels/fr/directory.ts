/** Words of the directory: in the panel, and where it is filled in, in French. */

import { type NamedPlace, type PlaceKind, placeKindOf } from '../../../domain/practice/place-kind';
import { factsFr } from './call-facts';

export const directoryFr = {
  title: 'Annuaire',
  onCall: 'De garde maintenant',
  search: 'Rechercher dans l’annuaire',
  none: 'Rien ne correspond. Essayez un mot plus court, ou effacez la recherche.',
  empty: 'L’annuaire de ce cabinet est vide\u00a0: inscrivez dans les Réglages à qui vous passez les appels.',
  fill: 'Ouvrir les Réglages',
  keys: '{directory.transfer} transférer · {directory.redirect} donner le numéro · {call.transfer} transféré, terminer',
  idleKeys: '{directory.transfer} copie le numéro',
  transfer: 'Transférer',
  give: 'Donner le numéro',
  fields: {
    title: 'Annuaire\u00a0: à qui vous passez les appels',
    none: 'Personne encore. Laboratoire, pharmacie, radiologie, garde, comptabilité…\u00a0: vous les trouverez pendant l’appel par {call.directory}.',
    name: 'Nom, comme vous le dites',
    nameHint: 'le laboratoire Martin',
    purpose: 'Pour quoi',
    purposeHint: 'prothèses, délais de livraison',
    phone: 'Téléphone',
    hours: 'Heures (facultatif)',
    hoursHint: 'du lundi au vendredi, de 9\u202fh à 17\u202fh',
    language: 'Autres langues (facultatif)',
    languageHint: 'anglais, arabe',
    add: 'Ajouter à l’annuaire',
    remove: 'Retirer',
    removeOf: (name: string) => `Retirer ${name}`,
    removed: (name: string) => `«\u00a0${name}\u00a0» sera retiré à l’enregistrement.`,
    unnamed: 'Ligne sans nom',
    undo: 'Annuler le retrait',
  },
};

const THE: Readonly<Record<PlaceKind, string>> = {
  cabinet: 'le cabinet',
  clinique: 'la clinique',
  centre: 'le centre',
};
const OF_THE: Readonly<Record<PlaceKind, string>> = {
  cabinet: 'du cabinet',
  clinique: 'de la clinique',
  centre: 'du centre',
};
const named = (words: Readonly<Record<PlaceKind, string>>, place: NamedPlace): string =>
  `${words[placeKindOf(place)]} ${place.name}`;

/** What the agenda under the panel shows. */
export const agendaFr = {
  disagree: (page: NamedPlace, card: NamedPlace) =>
    `L’agenda affiché est celui ${named(OF_THE, page)}, et vous répondez pour ${named(THE, card)}.`,
  follow: 'Celui de l’agenda',
  keep: 'Garder',
  check: {
    title: 'Lecture de l’agenda',
    button: 'Contrôler la lecture',
    hint: 'Regarde une fois l’agenda ouvert et dit ce qui y est reconnu. Rien n’est touché, rien n’est gardé.',
    none: 'Aucun agenda d’un site connu n’est ouvert.',
    unread: 'Cette page ne se laisse pas lire.',
    never: 'Jamais essayé sur un vrai compte.',
    general: 'Site sans règles propres\u00a0: les règles générales ont été essayées.',
    verified: (day: string) => `Vérifié le ${day}.`,
    isOf: (place: NamedPlace) => `Agenda ${named(OF_THE, place)}.`,
    noFile: 'Aucun dossier ouvert n’est reconnu.',
    noRule: 'aucune règle',
    words: {
      practice: factsFr.practice,
      name: 'Nom du patient',
      birthDate: 'Date de naissance',
      phone: factsFr.phone,
      day: 'Jour affiché',
    },
    states: {
      found: 'reconnu',
      none: 'inconnu\u00a0: rien de sûr à ces endroits',
      several: 'inconnu\u00a0: plusieurs, qui diffèrent',
    },
    places: {
      broken: 'sélecteur faux',
      count: (count: number) => (count === 0 ? 'absent' : `présent, ${count}`),
      label: (labels: string) => `après un de ces libellés\u00a0: ${labels}`,
      after: (words: string) => `sous une de ces lignes\u00a0: ${words}`,
      agedDate: 'une date avec un âge',
      title: 'le titre de la page',
      addressDate: 'une date dans l’adresse',
    },
  },
  health: {
    changed:
      'Cet agenda a changé\u00a0: ce qui y était reconnu ne l’est plus. À reprendre à la main, ou montrez où c’est.',
    seen: 'Compris',
  },
  pointing: {
    ask: 'Mal lu\u202f? Montrez dans l’agenda ce que c’est\u00a0:',
    words: {
      practice: 'Le cabinet',
      practitioner: 'Le praticien',
      name: 'Le nom du patient',
      birthDate: 'La date de naissance',
      phone: 'Le téléphone',
      day: 'Le jour affiché',
      message: 'Le champ du message',
    },
    how: (word: string) =>
      `${word}\u00a0: montrez où c’est dans l’agenda, à la souris, ou par les flèches puis Entrée. Échap abandonne. Rien n’y est cliqué.`,
    stop: 'Abandonner',
    refused: {
      indistinct: 'Cet endroit ne se distingue pas de ses voisins\u00a0: rien n’est gardé.',
      nothing: 'Rien de sûr n’est lu à cet endroit\u00a0: rien n’est gardé.',
      noField: 'On ne peut pas écrire à cet endroit\u00a0: rien n’est gardé.',
    },
    wouldRead: (word: string) => `${word}\u00a0: ici se lirait`,
    wouldWrite: '{message.insert} mettra le message dans ce champ.',
    isOf: (place: NamedPlace) => `C’est ${named(THE, place)}.`,
    isNobodys: 'Ce nom n’est celui d’aucun de vos cabinets.',
    keep: 'Garder pour ce site',
    shownByYou: 'montré par vous\u00a0:',
    afterLabel: (label: string) => `après «\u00a0${label}\u00a0»`,
    kept: 'Montré par vous',
    removeOf: (word: string, origin: string) => `Retirer «\u00a0${word}\u00a0» de ${origin}`,
  },
  take: 'Reprendre du dossier',
  file: 'Dossier ouvert dans l’agenda',
  fields: { patientName: factsFr.patient, birthDate: factsFr.birthDate, phone: factsFr.phone },
  unknown: 'inconnu',
  stays: '(votre numéro reste)',
  instead: 'à la place de',
  use: 'Reprendre',
  leave: 'Non',
  taken: 'Repris du dossier. {panel.undoAnywhere} l’annule.',
  noCall: 'Aucun appel en cours : le dossier se reprend dans un appel.',
  noPage: 'Aucun agenda sous ce panneau.',
  masked: 'Écran masqué : rien n’est lu.',
  noFile: 'Aucun dossier ouvert n’est reconnu dans cette page : rien n’est repris.',
};
