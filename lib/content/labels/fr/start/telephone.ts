/** Words of « Entendre le téléphone » in the settings, in French. */
export const telephoneOptionsFr = {
  title: 'Entendre le téléphone',
  sounds: '«\u00a0Ça sonne\u202f?\u00a0» quand un onglet commence à faire du bruit',
  soundsHint:
    'Pour un téléphone qui est une page web. Aucune autorisation\u00a0: le navigateur dit seulement qu’un onglet sonne, ni lequel, ni ce qu’on y entend. Une vidéo compte aussi\u00a0: «\u00a0Pas le téléphone\u00a0» la fait taire. Rien tant qu’un appel est ouvert. Rien n’est enregistré.',
  phonesHint:
    'Pour voir aussi l’état et le numéro, autorisez la page de votre téléphone. Le numéro reste voilé sur la fiche tant que l’identité n’est pas vérifiée.',
  headset: 'Décrocher et raccrocher par le casque',
  headsetHint:
    'Pour un casque qui a une touche de téléphone\u00a0: décrocher ouvre la fiche, raccrocher demande ce qui manque. Le navigateur vous demande lequel\u202f; ni le son ni le micro ne sont écoutés. Aucun casque réel n’a encore été essayé.',
  chooseHeadset: 'Choisir un casque',
  headsets: (names: string) => `Casques autorisés\u00a0: ${names || 'aucun'}`,
  untried: 'jamais essayé',
  allowed: 'page autorisée',
  allow: (name: string) => `Autoriser ${name}`,
};
