/** Words of what is kept, for how long, and what goes, in French. */
import type { KindCounts } from '../../../domain/privacy/purge-plan';

const KINDS: Readonly<Record<string, readonly [one: string, many: string]>> = {
  calls: ['appel', 'appels'],
  messages: ['message', 'messages'],
  draftWords: ['brouillon de complément', 'brouillons de complément'],
  callbacks: ['rappel', 'rappels'],
  dayLists: ['liste à prévenir', 'listes à prévenir'],
  incidents: ['incident', 'incidents'],
  receipts: ['récépissé', 'récépissés'],
  setAside: ['enregistrement abîmé', 'enregistrements abîmés'],
  practices: ['cabinet', 'cabinets'],
  protocolVersions: ['version de protocole', 'versions de protocole'],
  phrases: ['phrase', 'phrases'],
  phraseHabits: ['habitude de phrase', 'habitudes de phrases'],
  directives: ['consigne', 'consignes'],
  signedWords: ['texte signé', 'textes signés'],
  secretaries: ['secrétaire', 'secrétaires'],
  pointedSites: ['site corrigé', 'sites corrigés'],
  rehearsals: ['appel d’entraînement', 'appels d’entraînement'],
  remarks: ['remarque', 'remarques'],
  halfForms: ['formulaire entamé', 'formulaires entamés'],
  settings: ['feuille de réglages', 'feuilles de réglages'],
  purges: ['effacement annoncé', 'effacements annoncés'],
  packs: ['paquet de consignes', 'paquets de consignes'],
};

/** « 12 appels, 1 message »; a kind without a word is told by its name. */
const counted = (counts: KindCounts): string =>
  Object.entries(counts)
    .filter(([, count]) => count > 0)
    .map(([kind, count]) => `${count} ${KINDS[kind]?.[count > 1 ? 1 : 0] ?? kind}`)
    .join(', ');

export const keepingFr = {
  counted,
  announced: (counts: KindCounts, when: string) =>
    `Le ${when}, au terme de leur conservation, seront effacés\u00a0: ${counted(counts)}.`,
  flagged: (counts: KindCounts) =>
    `Encore ouverts après une semaine\u00a0: ${counted(counts)}. Ils ne seront pas effacés.`,
  unsaved: {
    failed: 'La sauvegarde de ce jour n’a pas pu être écrite dans son dossier.',
    closed:
      'Le navigateur redemande l’accès au dossier des sauvegardes\u00a0: celle de ce jour n’est pas faite.',
    held: 'L’effacement l’attend, trois jours au plus.',
  },
  toJournal: 'Ouvrir le journal',
  backup: {
    last: (days: number) =>
      days === 0
        ? 'Dernière sauvegarde aujourd’hui.'
        : `Dernière sauvegarde il y a ${days} ${days === 1 ? 'jour' : 'jours'}.`,
    never: 'Aucune sauvegarde n’a encore été faite.',
    toOptions: 'Sauvegarder',
  },
  loss: {
    empty: 'Les données de ce poste ont disparu',
    older: 'Les données de ce poste sont revenues à un état d’avant',
    shorter: 'Une partie des données de ce poste a disparu',
    told: (when: string, had: number, has: number) =>
      `Le ${when}, il y avait ${had} enregistrements\u202f; il y en a ${has}. Ni sauvegarde ni effacement ne se font d’eux-mêmes avant votre choix. Vous pouvez prendre des appels\u00a0: une restauration complète ce qui est là, sans l’écraser.`,
    lastBackup: (when: string, folder: string | null) =>
      folder === null
        ? `Dernière sauvegarde le ${when}, téléchargée.`
        : `Dernière sauvegarde le ${when}, dans le dossier «\u00a0${folder}\u00a0».`,
    noBackup: 'Aucune sauvegarde n’est connue de ce poste.',
    restore: 'Restaurer une sauvegarde',
    accept: 'Continuer avec ce qui est là',
  },
};
