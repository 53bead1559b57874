/** Other French words by which a command is looked for in the palette, besides its own label. */

export const COMMAND_SYNONYMS: Readonly<Record<string, string>> = {
  'global.call': 'téléphone sonne décrocher',
  'global.privacy-blur': 'masquer cacher confidentialité écran secret',
  'global.counter': 'comptoir accueil patient devant guichet',
  'call.new': 'deuxième ligne double appel',
  'call.hold': 'garer pause patienter attente',
  'call.end': 'raccrocher fin clore',
  'call.swap': 'échanger permuter autre ligne',
  'call.transfer': 'passer renvoyer collègue',
  'call.facts': 'horaires adresse tarifs accès cabinet',
  'call.directory': 'numéro téléphone correspondant service laboratoire pharmacie orienter transférer',
  'call.language': 'langue étranger anglais espagnol arabe traduire parle pas français',
  'call.difficult': 'colère agressif insulte incident pleurs',
  'call.lineWaiting': 'file pic ligne sonne',
  'triage.entryCheck': 'urgence respire conscient réveillé',
  'triage.search': 'symptôme tri questions',
  'message.save': 'valider garder note',
  'message.insert': 'coller écrire dossier',
  'message.list': 'liste notes transmis',
  'panel.undo': 'revenir défaire erreur',
  'panel.help': 'aide touches clavier',
};
