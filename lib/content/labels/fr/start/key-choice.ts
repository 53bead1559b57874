/** Words of the keys that she chooses herself, in French. */
export const keyChoiceFr = {
  single: 'Une lettre ou un chiffre seul est une commande',
  singleHint:
    'O, N, ? dans les questions, les chiffres, P ou R pour qui appelle. Sans cela, Tab et Entrée vont aux boutons, et toute commande peut recevoir une touche avec Alt ou Ctrl.',
  singleOn: 'Les lettres et les chiffres seuls sont des commandes.',
  singleOff: 'Aucune lettre ni aucun chiffre seul n’est plus une commande.',
  title: 'Toutes les touches',
  search: 'Chercher une touche, ou ce qu’elle fait',
  fixed: 'Échap, Tab et les flèches restent les mêmes partout.',
  hint: 'Choisissez une touche, puis appuyez sur la nouvelle. Elle vaut aussitôt, et s’affiche partout.',
  change: (what: string, key: string) => `Changer la touche\u00a0: ${what} (${key})`,
  press: 'Appuyez sur la nouvelle touche. Échap laisse l’ancienne.',
  reset: (what: string) => `Remettre la touche d’origine\u00a0: ${what}`,
  resetShort: 'Remettre',
  areReset: 'Toutes les touches sont celles d’origine.',
  resetAll: 'Remettre toutes les touches d’origine',
  chosen: (what: string, key: string) => `«\u00a0${what}\u00a0»\u00a0: ${key}.`,
  unusable:
    'Cette touche ne peut pas servir. Prenez Alt ou Ctrl avec une lettre ou un chiffre, ou une touche F1 à F12.',
  types: (key: string) => `${key} seule écrit dans les champs\u00a0: ajoutez Alt ou Ctrl.`,
  browser: (key: string) => `${key} est une touche du navigateur, qui la garde. Appuyez sur une autre.`,
  global: (key: string) =>
    `${key} est une de vos quatre touches qui agissent partout. Appuyez sur une autre.`,
  edits: (key: string) => `${key} sert à écrire et à corriger dans les champs. Appuyez sur une autre.`,
  walks: (key: string) =>
    `${key} sert à parcourir les listes et à appuyer sur les boutons. Appuyez sur une autre.`,
  digits: 'Cette touche vaut pour plusieurs chiffres\u00a0: appuyez sur l’un d’eux, avec Alt ou Ctrl et Maj.',
  taken: (key: string, what: string) =>
    `${key} sert déjà\u00a0: «\u00a0${what}\u00a0». Changez d’abord celle-là.`,
  neighbours: (key: string, names: string) =>
    `${key} sert aussi à ${names}, dans l’agenda\u00a0: ici dans le panneau, c’est Décroché qui l’entend.`,
};
