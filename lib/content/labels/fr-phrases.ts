/** Words of the palette, of the phrases' settings and of their import, in French. */
export const frPhrases = {
  stack: 'Phrases empilées',
  stackHint: 'Entrée les insère toutes ; Retour arrière retire la dernière.',
  favourite: 'Favori',
  notFavourite: 'Retiré des favoris',
  kinds: { command: 'Commande', protocol: 'Protocole', fact: 'Fiche du cabinet' },
  moreKeys:
    'Maj+Entrée : empiler · Alt+M : favori · Alt+chiffre : sa phrase · > : commandes, protocoles, fiche',
  ask: {
    title: 'À compléter avant d’insérer',
    preview: 'Aperçu',
    choose: 'Choisir…',
    insert: 'Insérer',
    copy: 'Copier',
    back: 'Revenir à la liste',
    hint: 'Entrée insère ; un champ laissé vide reste marqué dans le texte. Échap revient à la liste.',
  },
};
