/** Words of « Ceci ne va pas » and of what a version changed, as the panel says them, in French. */
export const remarksFr = {
  title: 'Ceci ne va pas',
  field: 'Qu’est-ce qui ne va pas\u202f?',
  hint: 'Noté pour le cabinet, avec l’écran, l’heure et votre prénom\u00a0: ni l’appel, ni le patient. N’écrivez aucun nom.',
  empty: 'Rien n’est écrit\u00a0: rien n’est noté.',
  person: (found: string) => `«\u00a0${found}\u00a0» parle de quelqu’un\u00a0: retirez-le, puis Entrée.`,
  keep: 'Noter',
  enter: 'Entrée',
  kept: 'Noté. La liste est dans les Réglages, Général.',
  news: 'Ce qui a changé',
  newsRead: 'Lu',
  removed: 'Remarque retirée.',
};
