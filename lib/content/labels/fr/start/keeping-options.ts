/** Words of the settings of what is kept, copied and handed back, in French: full pages alone show them. */
import type { KindCounts } from '../../../../domain/privacy/purge-plan';
import { keepingFr } from '../keeping';

const { counted } = keepingFr;

export const keepingOptionsFr = {
  retention: {
    title: 'Conservation',
    hint: 'Combien de jours ce poste garde ce qui est terminé, selon le registre de traitement du cabinet. Ce qui est encore ouvert n’est jamais effacé par le calendrier. L’effacement est annoncé la veille, fait de lui-même, vérifié sur le disque, et laisse un récépissé qui compte sans nommer.',
    days: (kind: string) => `Jours de conservation\u00a0: ${kind}`,
    kinds: {
      calls: 'notes d’appel, après l’appel',
      messages: 'messages, une fois traités',
      callbacks: 'rappels, une fois faits',
      dayLists: 'listes de patients à prévenir, après leur jour',
      receipts: 'récépissés, pour tout le poste',
      halfForms: 'formulaires entamés et jamais enregistrés, après la dernière lettre',
    },
    none: 'Rien ne sera effacé demain.',
    last: (when: string, counts: KindCounts) => `Dernier effacement le ${when}\u00a0: ${counted(counts)}.`,
    incidents:
      'Le registre des incidents n’est jamais effacé par le calendrier\u00a0: sa durée dépend de la loi de chaque pays.',
    fixed: 'Fixé par l’administrateur de ce poste.',
  },
  backup: {
    ...keepingFr.backup,
    title: 'Sauvegarde',
    hint: 'Désinstaller l’extension, ou perdre le profil du navigateur, efface tout. Une sauvegarde est un seul fichier scellé\u00a0: sans la phrase secrète, personne ne le lit.',
    passphrase: 'Phrase secrète',
    passphraseAgain: 'La même, encore une fois',
    passphraseHint:
      'Douze caractères au moins\u202f; quatre ou cinq mots sans lien valent mieux qu’un mot compliqué. Notez-la hors de ce poste\u00a0: sans elle aucune sauvegarde ne s’ouvre, et personne ne peut la retrouver.',
    passphraseShort: 'Douze caractères au moins.',
    passphraseDiffers: 'Les deux ne sont pas les mêmes.',
    passphraseBusy: 'Une sauvegarde est en cours\u00a0: cette phrase n’est pas encore choisie.',
    passphraseSet: 'Choisir cette phrase',
    passphraseChange: 'Changer la phrase secrète',
    passphraseOld: 'Les sauvegardes d’avant s’ouvrent toujours avec la phrase d’alors.',
    folder: (name: string) =>
      `Dossier\u00a0: «\u00a0${name}\u00a0». Une sauvegarde y est écrite chaque jour\u202f; sept jours et quatre semaines y restent.`,
    folderClosed: (name: string) =>
      `Le navigateur redemande l’accès au dossier «\u00a0${name}\u00a0»\u00a0: sans lui, aucune sauvegarde ne se fait d’elle-même.`,
    folderNone:
      'Aucun dossier\u00a0: rien ne se sauvegarde de soi-même, chaque sauvegarde est un téléchargement.',
    folderChoose: 'Choisir un dossier',
    folderAllow: 'Autoriser ce dossier',
    now: 'Sauvegarder maintenant',
    drill: 'Essai de restauration',
    made: (folder: string | null) =>
      folder !== null
        ? `Sauvegardé dans «\u00a0${folder}\u00a0», relu.`
        : 'Fichier proposé au téléchargement.',
    drilled: (when: string, counts: KindCounts) =>
      `La sauvegarde du ${when} s’ouvre\u00a0: ${counted(counts)}. Rien n’a été écrit.`,
    restore: 'Restaurer',
    restoreHint:
      'Le fichier est d’abord lu et montré\u202f; puis il complète ce qui est là, sans jamais l’écraser.',
    file: 'Fichier de sauvegarde',
    filePassphrase: 'Phrase secrète de ce fichier',
    open: 'Ouvrir le fichier',
    opened: (when: string, counts: KindCounts) => `Sauvegarde du ${when}\u00a0: ${counted(counts)}.`,
    fates: (fates: { new: number; merged: number; same: number; erasedHere: number }) =>
      `${fates.new} à ajouter, ${fates.merged} à réunir, ${fates.same} déjà là, ${fates.erasedHere} effacés ici et qui le restent`,
    merge: 'Réunir avec ce poste',
    merged: (added: number, joined: number) =>
      `Restauré\u00a0: ${added} ajoutés, ${joined} réunis. Rien n’a été écrasé.`,
    progress: 'Avancement',
    refusals: {
      foreign: 'Ce fichier n’est pas une sauvegarde de Décroché. Rien n’a été changé.',
      truncated: 'Ce fichier est tronqué\u00a0: il en manque la fin. Rien n’a été changé.',
      newer:
        'Ce fichier vient d’une version plus récente de Décroché\u00a0: mettez l’extension à jour. Rien n’a été changé.',
      damaged:
        'Ce fichier est abîmé\u00a0: ce qu’il contient n’est plus ce qui a été écrit. Rien n’a été changé.',
      passphrase: 'Cette phrase secrète n’ouvre pas ce fichier. Rien n’a été changé.',
      content:
        'Ce fichier s’ouvre, mais un enregistrement n’y est pas lisible\u00a0: il est refusé en entier. Rien n’a été changé.',
      tooLarge: 'Ce fichier est trop grand pour être une sauvegarde. Rien n’a été changé.',
      none: 'Aucune sauvegarde dans ce dossier.',
      failed: 'Le disque n’a pas répondu. Rien n’a été perdu\u202f; essayez encore.',
    },
  },
  contract: {
    title: 'Fin de contrat',
    hint: 'Un sous-traitant rend les données d’un cabinet, puis les efface. Le fichier est scellé sous une phrase secrète à part, à remettre au cabinet par un autre chemin\u202f; rien n’est effacé avant que ce fichier ait été rouvert ici et reconnu entier.',
    practice: 'Cabinet à rendre',
    choose: 'Choisir',
    passphrase: 'Phrase secrète pour ce cabinet',
    give: 'Enregistrer le fichier du cabinet',
    file: 'Le fichier enregistré, pour le vérifier',
    erase: 'Effacer ce cabinet de ce poste',
    given: (counts: KindCounts) =>
      `Fichier du cabinet proposé au téléchargement\u00a0: ${counted(counts)}. Rien n’est encore effacé.`,
    erased: (counts: KindCounts) =>
      `Effacé et vérifié sur le disque\u00a0: ${counted(counts)}. Le récépissé est dans le journal. Les sauvegardes d’avant contiennent encore ce cabinet jusqu’à leur rotation.`,
    refusals: {
      short: 'Douze caractères au moins.',
      other: 'Ce fichier est celui d’un autre cabinet, ou de tout le poste. Rien n’a été effacé.',
      open: 'Un appel de ce cabinet est encore ouvert\u00a0: terminez-le d’abord. Rien n’a été effacé.',
      changed: 'Ce cabinet a changé depuis ce fichier\u00a0: enregistrez-le de nouveau. Rien n’a été effacé.',
      nothing: 'Il n’y a rien de ce cabinet sur ce poste.',
      failed: 'Le disque n’a pas répondu\u00a0: ce qui n’est pas encore effacé le sera au prochain essai.',
    },
  },
  administration: {
    title: 'Fixé par l’administrateur de ce poste',
    hint: 'Ces valeurs viennent d’une règle de l’ordinateur\u202f; elles passent avant les réglages, et ne se changent pas ici.',
    retention: (kind: string, days: number) => `Conservation, ${kind}\u00a0: ${days} jours`,
    lock: (minutes: number) => `Verrouillage après ${minutes} minutes sans activité`,
    sites: (names: string) => `Le panneau ne s’ouvre que sur\u00a0: ${names}`,
    maskAtStart: 'Tout est flouté au démarrage du navigateur',
    backupFolder: (note: string) => `Dossier de sauvegarde à choisir\u00a0: ${note}`,
    packs: (names: string) => `Packs pris sans appel, par l’empreinte de leur clé\u00a0: ${names}`,
    refused: (name: string) => `«\u00a0${name}\u00a0» n’a pas été compris\u00a0: cette valeur est ignorée`,
  },
};
