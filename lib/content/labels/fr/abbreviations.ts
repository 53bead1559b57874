/** Words of the settings of abbreviations, in French. */
export const abbreviationsFr = {
  title: 'Abréviations',
  hint: 'Tapez l’abréviation d’une phrase (« ;rdv ») puis cette touche, dans un champ de l’agenda ou du panneau : la phrase prend sa place, Ctrl+Z la rend. Jamais dans un champ de mot de passe.',
  key: 'Touche',
  keys: { Tab: 'Tabulation', ' ': 'Espace' },
  inCode: 'Aussi dans les éditeurs de code',
};
