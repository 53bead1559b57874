/** Words of « Toujours visible », in French. */
export const floatingFr = {
  title: 'Toujours visible',
  what: 'Pour un agenda qui n’est pas une page web\u00a0: le panneau dans une fenêtre qui reste au-dessus de tous les logiciels, avec les mêmes appels et les mêmes touches.',
  open: 'Ouvrir la fenêtre',
  isOpen: 'La fenêtre est ouverte. Gardez cet onglet\u00a0: elle se ferme avec lui.',
  refused: 'Le navigateur a refusé la fenêtre\u00a0: appuyez encore.',
  impossible: 'Ce navigateur n’a pas de fenêtre toujours visible\u00a0: utilisez le panneau latéral.',
  limits: 'Ce qui n’y marche pas',
  noPage: 'Rien n’est inséré ni lu dans votre agenda\u00a0: les textes sont copiés, collez-les avec Ctrl+V.',
  noGlobal:
    'Les touches n’agissent que si cette fenêtre a le clavier\u00a0: cliquez-y d’abord quand vous venez d’un autre logiciel.',
  closes: 'Fermer ou recharger cet onglet ferme la fenêtre\u202f; ce qui est noté reste.',
  size: 'Le flou ne couvre pas les autres logiciels\u202f; le navigateur choisit parfois une autre taille.',
  link: 'Toujours visible\u00a0: le panneau au-dessus de n’importe quel logiciel',
};
