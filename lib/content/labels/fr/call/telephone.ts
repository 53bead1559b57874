/** Words of the ring, as the panel says them, in French. */
export const telephoneFr = {
  title: 'Téléphone',
  question: 'Ça sonne\u202f?',
  open: 'Décrocher',
  noPhone: 'Pas le téléphone',
  noPhoneWhole:
    'Cet onglet n’est pas le téléphone\u00a0: ne plus l’écouter jusqu’à la fermeture du navigateur',
  muted: 'Micro coupé, dit le casque.',
  number: 'Numéro affiché',
  veiled: 'entier après vérification',
  take: 'Noter ce numéro',
};
