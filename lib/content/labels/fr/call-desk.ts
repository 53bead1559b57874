/** Words of the call desk in French: end gate, calls left open, update in mid-call, professional callers. */
export const callDeskFr = {
  gateArmed: 'Entrée encore une fois\u00a0: clore quand même. Toute autre touche\u00a0: compléter d’abord.',
  leftOpen: {
    title: 'Restés ouverts à la dernière fermeture',
    resume: (when: string) => `Reprendre l’appel de ${when}\u202f?`,
    keys: 'Entrée\u00a0: reprendre · Échap\u00a0: laisser en attente',
  },
  professional: {
    title: 'À demander au professionnel',
    readBack: 'à relire',
    layOut: 'Préparer ces lignes dans les notes',
  },
  nowhere: (key: string | undefined) =>
    `Aucun appel à l’écran\u00a0: ce que vous tapez n’est noté nulle part.${key ? ` ${key} ouvre un appel.` : ''}`,
  astray:
    'Ces lettres ne s’écrivent nulle part. Motif\u00a0: {step.reason} · message\u00a0: {step.message} · annuler\u00a0: {panel.undoAnywhere}',
  toName: (field: string) => `Vos lettres vont dans «\u00a0${field}\u00a0».`,
  late: 'Des touches de l’appel d’avant sont arrivées en retard\u00a0: ses lettres sont à la fin de ses notes, ses commandes ne sont pas faites.',
  outdated: 'Décroché a été mis à jour. Actualisez après l’appel (F5)\u202f; d’ici là tout reste enregistré.',
};
