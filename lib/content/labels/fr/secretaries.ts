/** Words of a desk used by several, in French. */
export const secretariesFr = {
  title: 'Secrétaires',
  why: 'À plusieurs sur ce poste, chacune a son nom sur ce qu’elle fait\u00a0: appels, messages, rappels, effacements. Le code évite de signer à la place d’une collègue\u202f; il n’arrête pas un voleur.',
  shared:
    'À plusieurs, le poste (avec une phrase secrète) se verrouille après 3 minutes sans activité, sauf autre choix sous « Confidentialité ».',
  name: 'Nom',
  code: 'Code (4 à 8 chiffres, facultatif)',
  add: 'Ajouter',
  remove: (name: string) => `Retirer ${name}`,
  removed: (name: string) => `${name} n’est plus de ce poste.`,
  here: 'à ce poste',
  withCode: 'avec un code',
  noName: 'Il manque un nom.',
  sameName: 'Ce nom est déjà là.',
  badPin: 'Un code a de 4 à 8 chiffres.',
  who: 'Qui est à ce poste\u202f?',
  change: (name: string) => `Au poste : ${name}. Changer`,
  codeOf: (name: string) => `Code pour ${name}`,
  take: 'Prendre le poste',
  wrong: 'Ce n’est pas ce code.',
  wait: (seconds: number) => `Encore ${seconds}\u202fs avant un autre essai.`,
};
