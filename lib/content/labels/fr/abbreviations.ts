/** Words of the settings of abbreviations, in French. */
export const abbreviationsFr = {
  title: 'Abréviations',
  hint: 'Tapez l’abréviation d’une phrase («\u00a0;rdv\u00a0») puis cette touche, dans un champ de l’agenda ou du panneau\u00a0: la phrase prend sa place, Ctrl+Z la rend. Jamais dans un champ de mot de passe.',
  key: 'Touche',
  keys: { Tab: 'Tabulation', ' ': 'Espace' },
  inCode: 'Aussi dans les éditeurs de code',
};
