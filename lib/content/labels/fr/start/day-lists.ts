/** Words of the lists of patients to be told of a day, in French; the journal alone loads them. */

const people = (count: number): string => (count === 1 ? '1 patient' : `${count} patients`);

export const dayListsFr = {
  /** In which a day is written. */
  locale: 'fr-FR',
  title: 'Prévenir les patients de ce jour',
  hint: 'Quelqu’un est absent\u00a0: notez les patients à appeler, ou collez-les depuis l’agenda. Chaque appel se coche\u202f; la liste est effacée d’elle-même une semaine après son jour.',
  practice: 'Cabinet',
  choosePractice: 'Choisir le cabinet…',
  who: 'Qui est absent',
  wholePractice: 'Tout le cabinet',
  day: 'Jour des rendez-vous',
  name: 'Nom du patient',
  hour: 'Heure du rendez-vous',
  phone: 'Téléphone',
  birthDate: 'Date de naissance',
  add: 'Ajouter à la liste',
  nameNeeded: 'Il manque le nom.',
  paste: 'Ou collez ici les lignes de l’agenda, un patient par ligne',
  pasteHint: '09:00\u2003DUPONT Claire\u200306 12 34 56 78',
  look: 'Voir ce qui serait ajouté',
  counts: (read: number, kept: number) =>
    `${read === 1 ? '1 ligne lue' : `${read} lignes lues`}\u00a0: ${kept} reprise${kept > 1 ? 's' : ''}, ${read - kept} refusée${read - kept > 1 ? 's' : ''}.`,
  left: (words: string) => `Non repris\u00a0: ${words}`,
  noPhone: 'sans numéro',
  reasons: {
    noName: 'Refusée\u00a0: sans nom.',
    hiddenSigns: 'Refusée\u00a0: elle contient des signes invisibles.',
  },
  take: (count: number) => (count === 1 ? 'Ajouter ce patient' : `Ajouter ces ${count} patients`),
  cancel: 'Ne rien ajouter',
  none: 'Personne à prévenir.',
  of: (day: string, who: string) => `${day} · ${who}`,
  progress: (told: number, all: number) => `${people(all)}, ${told} ${told > 1 ? 'prévenus' : 'prévenu'}`,
  allTold: 'Tous sont prévenus.',
  past: 'Ce jour est passé.',
  call: 'J’appelle',
  told: 'Prévenu',
  closed: 'N’est plus à prévenir',
  takeBack: 'Annuler le dernier geste',
  forget: 'Retirer de la liste',
  erase: 'Effacer cette liste',
  eraseSure: 'Effacer pour de bon',
  script: 'Que dire, l’identité d’abord',
  onVoicemail: 'Répondeur',
};
