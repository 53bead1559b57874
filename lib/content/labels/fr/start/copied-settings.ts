/** Words of the settings that go from one desk to another, in French. */
export const copiedSettingsFr = {
  title: 'Copier mes réglages vers un autre poste',
  hint: 'Votre prénom, la langue, vos touches, vos abréviations. Ni cabinet, ni appel, ni patient.',
  save: 'Enregistrer mes réglages dans un fichier',
  take: 'Reprendre mes réglages depuis un fichier',
  taken: 'Réglages repris.',
  tooBig: 'Ce fichier est trop gros pour être des réglages\u00a0: rien n’a été repris.',
  unreadable: 'Ce fichier ne contient pas de réglages complets\u00a0: rien n’a été repris.',
  newer: 'Ce fichier vient d’une version plus récente\u00a0: rien n’a été repris.',
  keys: 'Une touche de ce fichier est déjà prise ici\u00a0: rien n’a été repris.',
};
