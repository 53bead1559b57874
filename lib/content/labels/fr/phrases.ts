/** Words of the palette and of what phrases ask, in French. */
export const phrasesFr = {
  stack: 'Phrases empilées',
  stackHint: '{palette.insert} les insère toutes\u202f; {palette.unstack} retire la dernière.',
  favourite: 'Favori',
  kinds: { command: 'Commande', protocol: 'Protocole', fact: 'Fiche du cabinet' },
  ask: {
    title: 'À compléter avant d’insérer',
    preview: 'Aperçu',
    choose: 'Choisir…',
    insert: 'Insérer',
    copy: 'Copier',
    back: 'Revenir à la liste',
    hint: '{phraseForm.give} insère\u202f; un champ laissé vide reste marqué dans le texte. Échap revient à la liste.',
  },
};
