/** Words of the settings of what is kept, copied and handed back, in English. */
import type { keepingOptionsFr } from '../../fr/start/keeping-options';
import type { Words } from '../../words';
import { keepingEn } from '../keeping';

const { counted } = keepingEn;

export const keepingOptionsEn: Words<typeof keepingOptionsFr> = {
  retention: {
    title: 'Retention',
    hint: 'How many days this machine keeps what is over, as the practice’s register says. The calendar never erases what is still open. Erasing is announced the day before, done by itself, verified on the disk, and leaves a receipt that counts and names nobody.',
    days: (kind) => `Days kept: ${kind}`,
    kinds: {
      calls: 'call notes, after the call',
      messages: 'messages, once done',
      callbacks: 'callbacks, once done',
      dayLists: 'lists of patients to tell, after their day',
      receipts: 'receipts, for the whole machine',
      halfForms: 'forms begun and never saved, after the last letter',
    },
    none: 'Nothing will be erased tomorrow.',
    last: (when, counts) => `Last erased on ${when}: ${counted(counts)}.`,
    incidents:
      'The calendar never erases the register of incidents: how long it is kept depends on the law of each country.',
    fixed: 'Set by the administrator of this machine.',
  },
  backup: {
    ...keepingEn.backup,
    title: 'Backup',
    hint: 'Uninstalling the extension, or losing the browser’s profile, erases everything. A backup is one sealed file: nobody reads it without the passphrase.',
    passphrase: 'Passphrase',
    passphraseAgain: 'The same once more',
    passphraseHint:
      'Twelve characters at least; four or five unrelated words are better than one complicated word. Write it down away from this machine: no backup opens without it, and nobody can find it again.',
    passphraseShort: 'Twelve characters at least.',
    passphraseDiffers: 'The two are not the same.',
    passphraseBusy: 'A backup is under way: this passphrase is not chosen yet.',
    passphraseSet: 'Choose this passphrase',
    passphraseChange: 'Change the passphrase',
    passphraseOld: 'Earlier backups still open with the passphrase of their time.',
    folder: (name) =>
      `Folder: “${name}”. A backup is written there every day; seven days and four weeks stay.`,
    folderClosed: (name) =>
      `The browser asks again for access to the folder “${name}”: without it no backup is made by itself.`,
    folderNone: 'No folder: nothing is backed up by itself, each backup is a download.',
    folderChoose: 'Choose a folder',
    folderAllow: 'Allow this folder',
    now: 'Back up now',
    drill: 'Restore drill',
    made: (folder) =>
      folder !== null ? `Backed up in “${folder}”, and read back.` : 'File offered as a download.',
    drilled: (when, counts) => `The backup of ${when} opens: ${counted(counts)}. Nothing was written.`,
    restore: 'Restore',
    restoreHint: 'The file is first read and shown; then it completes what is here, and never overwrites it.',
    file: 'Backup file',
    filePassphrase: 'Passphrase of this file',
    open: 'Open the file',
    opened: (when, counts) => `Backup of ${when}: ${counted(counts)}.`,
    fates: (fates) =>
      `${fates.new} to add, ${fates.merged} to join, ${fates.same} already here, ${fates.erasedHere} erased here and staying so`,
    merge: 'Join with this machine',
    merged: (added, joined) => `Restored: ${added} added, ${joined} joined. Nothing was overwritten.`,
    progress: 'Progress',
    refusals: {
      foreign: 'This file is no backup of Décroché. Nothing was changed.',
      truncated: 'This file is cut short: its end is missing. Nothing was changed.',
      newer: 'This file comes from a newer version of Décroché: update the extension. Nothing was changed.',
      damaged: 'This file is damaged: it no longer holds what was written. Nothing was changed.',
      passphrase: 'This passphrase does not open this file. Nothing was changed.',
      content:
        'This file opens, but a record in it cannot be read: it is refused whole. Nothing was changed.',
      tooLarge: 'This file is too large to be a backup. Nothing was changed.',
      none: 'No backup in this folder.',
      failed: 'The disk did not answer. Nothing was lost; try again.',
    },
  },
  contract: {
    title: 'End of a contract',
    hint: 'A processor hands a practice’s data back, then erases it. The file is sealed under a passphrase of its own, to be given to the practice by another way; nothing is erased before that file was opened here again and found whole.',
    practice: 'Practice to hand back',
    choose: 'Choose',
    passphrase: 'Passphrase for this practice',
    give: 'Save the practice’s file',
    file: 'The saved file, to be verified',
    erase: 'Erase this practice from this machine',
    given: (counts) =>
      `The practice’s file is offered as a download: ${counted(counts)}. Nothing is erased yet.`,
    erased: (counts) =>
      `Erased and verified on the disk: ${counted(counts)}. The receipt is in the journal. Earlier backups still hold this practice until they are rolled.`,
    refusals: {
      short: 'Twelve characters at least.',
      other: 'This file is another practice’s, or the whole machine’s. Nothing was erased.',
      open: 'A call of this practice is still open: end it first. Nothing was erased.',
      changed: 'This practice has changed since that file: save it again. Nothing was erased.',
      nothing: 'There is nothing of this practice on this machine.',
      failed: 'The disk did not answer: what is not erased yet will be at the next try.',
    },
  },
  administration: {
    title: 'Set by the administrator of this machine',
    hint: 'These values come from a policy of the computer; they go before the settings, and cannot be changed here.',
    retention: (kind, days) => `Retention, ${kind}: ${days} days`,
    lock: (minutes) => `Locks after ${minutes} minutes without activity`,
    sites: (names) => `The panel opens only on: ${names}`,
    maskAtStart: 'Everything is masked when the browser starts',
    backupFolder: (note) => `Backup folder to choose: ${note}`,
    packs: (names) => `Packs taken without a call, by the fingerprint of their key: ${names}`,
    refused: (name) => `“${name}” was not understood: this value is ignored`,
  },
};
