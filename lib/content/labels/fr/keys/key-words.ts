/** Other French words by which a key or a command is looked for, in the help sheet, the settings and the palette. */

export const keyWordsFr = {
  /** Said in passing, and looked for in nothing. */
  passedOver: 'un une le la les l de du des d a au aux mon ma mes et ou en sur je comment touche pour',
  keyWords: {
    'global.call': 'téléphone sonne décrocher répondre',
    'global.privacy-blur':
      'masquer flouter cacher brouiller démasquer montrer voir confidentialité écran secret',
    'global.counter': 'comptoir accueil patient devant guichet cacher masquer',
    'global.palette': 'phrase chercher rechercher trouver texte modèle insérer dire',
    'call.new': 'deuxième ligne double appel autre second',
    'call.hold': 'garer pause patienter attente mise appel musique rappeler',
    'call.end': 'raccrocher fin finir clore terminer',
    'call.next': 'raccrocher décrocher suivant enchaîner',
    'call.swap': 'échanger permuter autre ligne attente basculer',
    'call.transfer': 'passer renvoyer collègue basculer',
    'call.pick': 'reprendre appel attente ligne',
    'call.facts': 'horaires adresse tarifs accès cabinet',
    'call.directives':
      'consigne instruction déranger interrompre règle préparation rendez-vous nouveau lu compris',
    'call.directory':
      'numéro téléphone correspondant service laboratoire pharmacie orienter transférer chercher',
    'practice.choose': 'cabinet changer passer autre clinique centre répondre pour chercher',
    'call.language': 'langue étranger anglais espagnol arabe traduire parle pas français',
    'call.difficult': 'colère agressif insulte incident pleurs',
    'call.lineWaiting': 'file pic ligne sonne',
    'triage.entryCheck': 'urgence respire conscient réveillé grave',
    'triage.search': 'symptôme tri questions protocole chercher urgence',
    'message.save': 'valider garder note',
    'message.insert': 'coller écrire dossier copier',
    'say.told': 'dire dit lu phrase',
    'message.list': 'liste notes transmis',
    'callback.note': 'rappel rappeler promesse promettre noter',
    'callback.list': 'rappel rappeler promesse liste',
    'privacy.reveal': 'voir lire flou masque découvrir',
    'privacy.strength': 'masquer flouter cacher flou',
    'vault.lock': 'verrou fermer session pause partir code',
    'patient.take': 'copier nom naissance téléphone dossier fiche agenda recopier',
    'practice.follow': 'changer bon cabinet page agenda garde',
    'secretary.switch': 'collègue relève équipe nom code session',
    'panel.undo': 'revenir défaire erreur retour',
    'panel.undoAnywhere': 'revenir défaire erreur champ lettres',
    'panel.remark': 'remarque bogue problème signaler améliorer zut',
    'panel.help': 'aide touches clavier raccourcis',
    'panel.escape': 'sortir fermer retour quitter',
    'panel.collapse': 'réduire cacher plier agrandir',
  },
};
