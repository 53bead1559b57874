/** Words of the directory: in the panel, and where it is filled in, in French. */

export const directoryFr = {
  title: 'Annuaire',
  search: 'Rechercher dans l’annuaire',
  none: 'Rien ne correspond. Essayez un mot plus court, ou effacez la recherche.',
  empty: 'L’annuaire de ce cabinet est vide\u00a0: inscrivez dans les Réglages à qui vous passez les appels.',
  fill: 'Ouvrir les Réglages',
  keys: 'Entrée transférer · Ctrl+Entrée donner le numéro · Alt+X transféré, terminer',
  idleKeys: 'Entrée copie le numéro',
  transfer: 'Transférer',
  give: 'Donner le numéro',
  fields: {
    title: 'Annuaire\u00a0: à qui vous passez les appels',
    none: 'Personne encore. Laboratoire, pharmacie, radiologie, garde, comptabilité…\u00a0: vous les trouverez pendant l’appel par Alt+Maj+X.',
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

/** What the agenda under the panel shows. */
export const agendaFr = {
  disagree: (page: string, card: string) =>
    `L’agenda affiché est celui du cabinet ${page}, et vous répondez pour le cabinet ${card}.`,
  follow: 'Celui de l’agenda',
  keep: 'Garder',
  take: 'Reprendre du dossier',
  file: 'Dossier ouvert dans l’agenda',
  fields: { patientName: 'Patient', birthDate: 'Né(e) le', phone: 'Téléphone' },
  unknown: 'inconnu',
  stays: '(votre numéro reste)',
  instead: 'à la place de',
  use: 'Reprendre',
  leave: 'Non',
  taken: 'Repris du dossier. Alt+Z l’annule.',
  noCall: 'Aucun appel en cours : le dossier se reprend dans un appel.',
  noPage: 'Aucun agenda sous ce panneau.',
  masked: 'Écran masqué : rien n’est lu.',
  noFile: 'Aucun dossier ouvert n’est reconnu dans cette page : rien n’est repris.',
};
