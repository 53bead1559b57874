/** Words of the set-up, in French. */
export const welcomeFr = {
  stepTitle: (number: number, name: string) => `${number}. ${name}`,
  steps: {
    practice: 'Vous et le cabinet',
    keys: 'Vos quatre touches',
    mask: 'Le flou, essayé ici',
    data: 'Où sont vos données',
  },
  open: 'Ouvrir cette étape',
  next: 'Continuer',
  skip: 'Passer cette étape',
  again: 'Refaire la mise en route',
  ready: 'C’est prêt.',
  afterwards: 'Ensuite',
  readyHint: 'Dans l’agenda, {global.call} ouvre un appel. Tout ceci se retrouve dans les Réglages.',
  openAgenda: (site: string) => `Ouvrir l’agenda\u00a0: ${site}`,
  rehearse: 'Faire un appel d’entraînement',
  practice: {
    way: 'Pour qui répondez-vous\u202f?',
    ways: {
      one: 'Je réponds pour un cabinet',
      several: 'Je réponds pour plusieurs',
      trial: 'Je veux juste essayer',
    },
    wayHints: {
      one: 'Son nom, sa région et un praticien suffisent.',
      several: 'Un à la fois.',
      trial: 'Un cabinet inventé, rien à remplir.',
    },
    entered: (names: string) => `Inscrit\u00a0: ${names}.`,
    greeting: 'Vous direz en décrochant\u00a0:',
  },
  keys: {
    unassigned: (what: string) =>
      `«\u00a0${what}\u00a0» n’a pas de touche\u00a0: le navigateur ne l’a pas donnée, souvent parce qu’une autre extension la tient. Choisissez-en une.`,
    page: (key: string) =>
      `La touche arrive à cette page et non à Décroché. Appuyez bien sur ${key}\u202f; si c’était elle, donnez-lui une autre touche.`,
    silent: (key: string) =>
      `Rien n’est arrivé. Si vous avez appuyé sur ${key}, une autre extension ou le poste la prend\u00a0: choisissez-en une autre.`,
    shared: (key: string, name: string) =>
      `${name} se sert aussi de ${key} dans son agenda. Si vous l’avez, changez l’une des deux.`,
    change: 'Changer ces touches',
  },
  mask: {
    hint: 'Une touche, et plus un nom ne se lit, ici et dans chaque agenda. La même touche les rend.',
    sample: 'Deux patients inventés',
    patients: ['DUVAL Sophie, née le 12/03/1984', 'MARTIN Ahmed, né le 02/11/1951'],
    isOn: 'Le flou est mis. La même touche l’enlève.',
    tried: 'Mis, puis enlevé\u00a0: c’est tout.',
  },
  data: {
    where:
      'Appels, messages et promesses restent dans ce navigateur, sur ce poste. Rien n’est envoyé, à personne. Si le poste tombe en panne, seule une sauvegarde les rend.',
    later: 'Les deux peuvent attendre.',
    passphrase: 'Une phrase secrète, pour que personne d’autre ne lise',
    backup: 'Un dossier de sauvegarde',
  },
};
