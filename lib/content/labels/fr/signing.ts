/** What a protocol is made of, by one name each, in French: in its history and where signed words are compared. */
export const protocolPartsFr = {
  level: 'Niveau',
  instruction: 'Consigne',
  say: 'À dire',
  how: 'Vérification',
  doubt: 'Niveau si «\u00a0ne sait pas\u00a0»',
  notDone: 'Niveau si «\u00a0pas fait\u00a0»',
  exit: 'Fin plus douce',
  title: 'Titre',
  words: 'Mots de l’appelant',
  sources: 'Sources',
};

/** The words of signing, in French: the reference that en/signing.ts must match key by key. */
export const signingFr = {
  newCode: (name: string) => `Code personnel de ${name}`,
  again: 'Le même code, encore une fois',
  newCodeHint:
    'Le praticien choisit ce code lui-même, une fois, à l’abri des regards\u00a0: 6 signes au moins. Personne ne peut le lui redonner.',
  choose: 'Choisir ce code',
  tooShort: 'Trop court\u00a0: 6 signes au moins.',
  different: 'Les deux codes ne sont pas les mêmes.',
  chosen: 'Code choisi. Le praticien peut signer.',
  desk: (name: string) => `poste tenu par ${name}`,
  code: (name: string) => `Code de ${name}`,
  key: (fingerprint: string, date: string) => `Clé du ${date}, empreinte ${fingerprint}`,
  forgotten: 'Code oublié\u00a0: faire une nouvelle clé',
  forgottenHint:
    'Ce qui est déjà signé le reste. La nouvelle clé porte la date du jour et une autre empreinte\u00a0: chacun le voit.',
  keep: 'Garder le code actuel',
  wrong: 'Ce n’est pas ce code. Rien n’est signé.',
  wait: (seconds: number) => `Nouvel essai possible dans ${seconds}\u202fs.`,
  noCode: 'Aucun code n’est choisi pour ce praticien.',
  changed: (name: string, date: string) =>
    `Signé par ${name} le ${date}, le texte a changé depuis\u00a0: lire et signer de nouveau`,
  former: (name: string) => `Ancienne signature de ${name}, sans lien aux mots\u00a0: à signer de nouveau`,
  unproven: (name: string) =>
    `Signature au nom de ${name} que sa clé ne confirme pas\u00a0: à signer de nouveau`,
  diff: 'Ce qui a changé depuis la signature',
  diffLost: 'Le texte signé n’est plus sur ce poste\u00a0: tout est à relire.',
  added: (what: string, after: string) => `${what}, ajouté\u00a0: «\u00a0${after}\u00a0»`,
  removed: (what: string, before: string) => `${what}, retiré\u00a0: «\u00a0${before}\u00a0»`,
  replaced: (what: string, before: string, after: string) =>
    `${what}\u00a0: «\u00a0${before}\u00a0» devient «\u00a0${after}\u00a0»`,
  empty: 'rien',
  yes: 'oui',
  no: 'non',
  parts: {
    ...protocolPartsFr,
    text: 'Texte',
    appliesTo: 'Qui cela concerne',
    opens: 'Protocole ouvert par un oui',
    specialty: 'Spécialité',
    order: 'Ordre des questions',
    otherwise: 'Si tout est non',
    advice: 'Conseil d’attente',
    aside: 'Signes dont un doute ne compte pas',
    note: 'Note',
    direction: 'Indication',
    spoken: 'Genre',
    validation: 'Phrase de soin',
    category: 'Catégorie',
    abbreviation: 'Abréviation',
    key: 'Touche',
    removed: 'Retirée',
    other: 'Passage',
  },
};
