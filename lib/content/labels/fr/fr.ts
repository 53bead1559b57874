/** Every word of the interface, in French: the reference that lib/content/labels/en must match key by key. */

import type { Words } from '../words';
import { abbreviationsFr } from './abbreviations';
import { callFr } from './call';
import { directivesFr } from './call/directives';
import { remarksFr } from './call/remarks';
import { telephoneFr } from './call/telephone';
import { callDeskFr } from './call-desk';
import { factsFr } from './call-facts';
import { callerFr } from './caller';
import { commandsFr } from './commands';
import { agendaFr, directoryFr } from './directory';
import { keepingFr } from './keeping';
import { keyWordsFr } from './keys/key-words';
import { localKeysFr } from './local-keys';
import { messageFr } from './message';
import { phrasesFr } from './phrases';
import { placesFr } from './places';
import { factNamesFr } from './practice/fact-names';
import { practicesFr } from './practice/practices';
import { sitesFr } from './practice/sites';
import { privacyFr } from './privacy';
import { secretariesFr } from './secretaries';
import { signingFr } from './signing';
import { launchFr } from './start/launch';
import { triageFr } from './triage';
import { vaultFr } from './vault';

export const fr = {
  ...callFr,
  ...callerFr,
  ...commandsFr,
  ...keyWordsFr,
  ...localKeysFr,
  launch: launchFr,
  factNames: factNamesFr,
  sites: sitesFr,
  callDesk: callDeskFr,
  agenda: agendaFr,
  directory: directoryFr,
  directives: directivesFr,
  remarks: remarksFr,
  telephone: telephoneFr,
  keeping: keepingFr,
  vault: vaultFr,
  signing: signingFr,
  practices: practicesFr,
  panel: {
    name: "Panneau d'appel",
    strip: 'Ouvrir le panneau',
    collapse: 'Réduire en bandeau',
    options: 'Réglages',
    help: 'Raccourcis',
    journal: 'Journal',
    toTell: factsFr.toTell,
    /** In the side panel, where the page takes ours out. */
    instead: 'Cette page retire le panneau : il s’ouvre ici, à côté.',
    restMissing:
      'Les protocoles n’ont pas pu être lus\u00a0: ce panneau ne propose ni tri ni signe vital. Ce que vous tapez est enregistré. Rechargez la page (F5).',
    restAgain: 'Réessayer',
  },
  keyboardPlace: {
    here: 'clavier ici',
    away: "clavier dans l'agenda",
    hereHint: 'Vos touches vont au panneau. Échap\u00a0: retour à l’agenda.',
    awayHint:
      'Vos touches vont à l’agenda. {global.call}, {global.palette}, {global.counter} et {global.privacy-blur} y agissent\u202f; {message.save}, {call.end} et les autres n’agissent qu’ici\u00a0: {global.call} d’abord.',
  },
  bar: {
    practice: 'Cabinet',
    noPractice: 'Aucun cabinet',
    unknownPractice: 'Cabinet inconnu\u00a0: à choisir',
    unknownPracticeLine: 'Cabinet inconnu\u00a0: choisissez pour quel cabinet vous répondez.',
    noPracticeLine: 'Aucun cabinet n’est encore inscrit.',
    enterPractice: 'Inscrire un cabinet',
    mask: "Flouter l'écran",
    counter: 'Mode comptoir',
    duration: "Durée de l'appel",
    mode: 'Pousser la page',
    modeShort: 'Pousser',
    /** The page did not stand aside. */
    modeRefused: 'Cette page ne se laisse pas pousser\u00a0: le panneau est par-dessus.',
    modeRefusedShort: 'Par-dessus',
    undo: 'Annuler',
  },
  calls: {
    list: 'Appels en cours',
    start: 'Nouvel appel',
    hold: 'Mettre en attente',
    resume: "Reprendre l'appel",
    end: "Terminer l'appel",
    /** On the buttons themselves; the whole is read aloud. */
    short: { start: 'Appel', hold: 'Attente', resume: 'Reprendre', end: 'Terminer' },
    unnamed: 'Appel sans nom',
    held: 'en attente',
    recovered: (count: number) =>
      count === 1
        ? 'Un appel était resté ouvert\u00a0: il est là, rien n’est perdu.'
        : `${count} appels étaient restés ouverts\u00a0: ils sont là, rien n’est perdu.`,
  },
  places: placesFr,
  triage: triageFr,
  palette: {
    title: 'Phrases',
    search: 'Rechercher une phrase',
    empty: 'Aucune phrase ne correspond. Essayez un mot plus court, ou effacez la recherche.',
    count: (count: number) => (count === 1 ? '1 phrase' : `${count} phrases`),
    kinds: { spoken: 'À dire', written: 'À écrire' },
    awaiting: (count: number) =>
      count === 1
        ? '1 phrase de soin attend la validation du praticien.'
        : `${count} phrases de soin attendent la validation du praticien.`,
    missing: (names: string) =>
      `Il manque ${names}. {phraseForm.give} encore une fois l’insère avec le blanc marqué\u202f; sinon complétez l’appel ou la fiche du cabinet.`,
    keys: '{palette.insert} insérer · {palette.copy} copier · {palette.large} en grand · > tout le reste · {panel.help} les autres touches',
  },
  settingsTaken: 'Réglages repris.',
  phrases: phrasesFr,
  abbreviations: abbreviationsFr,
  message: {
    ...messageFr,
    save: 'Enregistrer le message',
    copy: 'Copier le message',
    insert: "Insérer dans l'agenda",
    today: 'Messages du jour',
    unreadBefore: 'Jours d’avant, pas encore lus',
    more: (count: number) => `Montrer la suite (${count})`,
    none: 'Aucun message aujourd’hui.',
    done: 'Marquer comme fait',
    status: { saved: 'à transmettre', delivered: 'transmis', acknowledged: 'lu', done: 'fait' },
    forRecipient: (name: string) => `Pour ${name}`,
    noPatient: 'Patient non précisé',
  },
  files: { choose: 'Choisir un fichier…', none: 'aucun fichier choisi' },
  notices: {
    messageSaved: (name: string) => `Message pour ${name} enregistré sur ce poste.`,
    messageUpdated: (name: string) => `Message pour ${name} mis à jour.`,
    nothingToTell: 'Écrivez le motif ou le message\u00a0: il n’y a encore rien à transmettre.',
    noRecipient: 'Choisissez pour qui est le message.',
    levelUnread:
      'Message non enregistré\u00a0: des questions ont reçu une réponse, et leur niveau ne peut pas être lu sans les protocoles. «\u00a0Réessayer\u00a0», en haut du panneau, ou rechargez la page (F5).',
    noPractice: 'Cabinet inconnu\u00a0: choisissez en haut du panneau pour quel cabinet est cet appel.',
    copied: 'Copié. Collez avec Ctrl+V.',
    copyRefused: 'Le navigateur a refusé la copie\u00a0: sélectionnez le texte et copiez avec Ctrl+C.',
    inserted: 'Inséré dans l’agenda.',
    insertCopied: 'Le champ de l’agenda a refusé le texte\u00a0: il est copié, collez avec Ctrl+V.',
    insertFailed: 'Aucun champ de l’agenda n’attend de texte\u00a0: cliquez d’abord dans le champ voulu.',
    unexpected:
      'Imprévu\u00a0: cette action n’est pas faite. Ce qui est dit «\u00a0Enregistré\u00a0» l’est. Rechargez la page (F5) si cela recommence\u202f; voyez «\u00a0Problèmes rencontrés\u00a0» dans les Réglages.',
    unexpectedUnsaved:
      'Imprévu\u00a0: ceci n’a pas pu être enregistré. Le texte reste affiché\u00a0: copiez-le, puis rechargez la page (F5)\u202f; voyez «\u00a0Problèmes rencontrés\u00a0» dans les Réglages.',
    diskSilent:
      'Le disque n’a pas répondu\u00a0: cette action n’est pas faite. Refaites-la\u202f; si cela recommence, libérez de la place sur le disque, puis rechargez la page (F5).',
    workerSilent:
      'Le navigateur ne répond pas à la touche\u00a0: cette page est cachée, le flou n’est pas mis ailleurs. Si cela dure, fermez le navigateur et rouvrez-le\u202f; ce qui est dit «\u00a0Enregistré\u00a0» l’est.',
    deskFull: 'Dix appels sont déjà ouverts\u00a0: terminez-en un, ou proposez un rappel.',
    checkBeforeHold:
      'Avant l’attente\u00a0: la personne est-elle réveillée, respire-t-elle bien\u202f? Encore une fois met en attente.',
    callEnded: 'Appel terminé. {panel.undoAnywhere} le rouvre.',
    undone: 'Annulé.',
    nothingToUndo: 'Rien à annuler.',
    storageFailed:
      'L’enregistrement a échoué. Le texte reste affiché\u00a0: copiez-le avant de fermer, puis libérez de la place sur le disque.',
    merged: 'Un autre onglet modifiait le même appel\u00a0: les deux textes ont été gardés.',
    erased: 'Cet appel a été effacé à la demande de la personne\u00a0: rien n’en est plus gardé.',
    setAside: (count: number) =>
      count === 1
        ? 'Un enregistrement abîmé a été mis de côté\u00a0: rien n’est effacé, voyez les Réglages.'
        : `${count} enregistrements abîmés ont été mis de côté\u00a0: rien n’est effacé, voyez les Réglages.`,
    blindPress:
      'Ce clic n’a rien fait\u00a0: la page recouvre peut-être le panneau. Refaites-le au clavier (Tab puis Entrée), ou ouvrez le panneau latéral.',
    noMessageField:
      'Le champ du message n’est pas à l’écran\u00a0: le texte est copié. Ouvrez-le, puis collez avec Ctrl+V.',
    noPage: 'Le panneau n’est pas posé sur un agenda\u00a0: le texte est copié.',
    dismiss: 'Fermer',
  },
  save: { saved: 'Enregistré', saving: 'Enregistre…', failed: 'Non enregistré' },
  levels: {
    vital: 'VITAL',
    urgent: 'URGENT',
    day: 'JOUR',
    '72h': '24–72 H',
    routine: 'PROGRAMMÉ',
    message: 'MESSAGE',
    info: 'INFORMATION',
    elsewhere: 'PAS POUR NOUS',
  },
  masked: 'masqué',
  /** A thing with what it is called. */
  named: (name: string, value: string) => `${name}\u00a0: ${value}`,
  quoted: (words: string) => `«\u00a0${words}\u00a0»`,
  privacy: privacyFr,
  secretaries: secretariesFr,
};

export type Labels = Words<typeof fr>;
