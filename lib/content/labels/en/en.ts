/** Every word of the interface, in English. */

import type { Labels } from '../fr/fr';
import { abbreviationsEn } from './abbreviations';
import { callEn } from './call';
import { directivesEn } from './call/directives';
import { remarksEn } from './call/remarks';
import { telephoneEn } from './call/telephone';
import { callDeskEn } from './call-desk';
import { factsEn } from './call-facts';
import { callerEn } from './caller';
import { commandsEn } from './commands';
import { agendaEn, directoryEn } from './directory';
import { keepingEn } from './keeping';
import { keyWordsEn } from './keys/key-words';
import { localKeysEn } from './local-keys';
import { messageEn } from './message';
import { phrasesEn } from './phrases';
import { placesEn } from './places';
import { factNamesEn } from './practice/fact-names';
import { practicesEn } from './practice/practices';
import { sitesEn } from './practice/sites';
import { privacyEn } from './privacy';
import { secretariesEn } from './secretaries';
import { signingEn } from './signing';
import { launchEn } from './start/launch';
import { triageEn } from './triage';
import { vaultEn } from './vault';

export const en: Labels = {
  ...callEn,
  ...callerEn,
  ...commandsEn,
  ...keyWordsEn,
  ...localKeysEn,
  launch: launchEn,
  factNames: factNamesEn,
  sites: sitesEn,
  callDesk: callDeskEn,
  agenda: agendaEn,
  directory: directoryEn,
  directives: directivesEn,
  remarks: remarksEn,
  telephone: telephoneEn,
  keeping: keepingEn,
  vault: vaultEn,
  signing: signingEn,
  practices: practicesEn,
  panel: {
    name: 'Call panel',
    strip: 'Open the panel',
    collapse: 'Collapse to a strip',
    options: 'Settings',
    help: 'Shortcuts',
    journal: 'Log',
    toTell: factsEn.toTell,
    instead: 'This page takes the panel out: it opens here, beside it.',
    restMissing:
      'The protocols could not be read: this panel proposes neither triage nor vital sign. What you type is saved. Reload the page (F5).',
    restAgain: 'Try again',
  },
  keyboardPlace: {
    here: 'keyboard here',
    away: 'keyboard in the agenda',
    hereHint: 'Your keys go to the panel. Esc: back to the agenda.',
    awayHint:
      'Your keys go to the agenda. {global.call}, {global.palette}, {global.counter} and {global.privacy-blur} act there too; {message.save}, {call.end} and the others act only here: {global.call} first.',
  },
  bar: {
    practice: 'Practice',
    noPractice: 'No practice',
    unknownPractice: 'Practice unknown: to be chosen',
    unknownPracticeLine: 'Practice unknown: choose which practice you are answering for.',
    noPracticeLine: 'No practice has been entered yet.',
    enterPractice: 'Enter a practice',
    mask: 'Blur the screen',
    counter: 'Front-desk mode',
    duration: 'Call duration',
    mode: 'Push the page aside',
    modeShort: 'Push',
    /** The page did not stand aside. */
    modeRefused: 'This page cannot be pushed aside: the panel lies over it.',
    modeRefusedShort: 'Over',
    undo: 'Undo',
  },
  calls: {
    list: 'Calls in progress',
    start: 'New call',
    hold: 'Put on hold',
    resume: 'Resume the call',
    end: 'End the call',
    /** On the buttons themselves; the whole is read aloud. */
    short: { start: 'Call', hold: 'Hold', resume: 'Resume', end: 'End' },
    unnamed: 'Unnamed call',
    held: 'on hold',
    recovered: (count: number) =>
      count === 1
        ? 'One call had been left open: here it is, nothing is lost.'
        : `${count} calls had been left open: here they are, nothing is lost.`,
  },
  places: placesEn,
  triage: triageEn,
  palette: {
    title: 'Phrases',
    search: 'Search for a phrase',
    empty: 'No phrase matches. Try a shorter word, or clear the search.',
    count: (count: number) => (count === 1 ? '1 phrase' : `${count} phrases`),
    kinds: { spoken: 'To say', written: 'To write' },
    awaiting: (count: number) =>
      count === 1
        ? '1 care phrase is awaiting the practitioner’s approval.'
        : `${count} care phrases are awaiting the practitioner’s approval.`,
    missing: (names: string) =>
      `Missing: ${names}. Press {phraseForm.give} again to insert it with the blank marked; otherwise complete the call or the practice details.`,
    keys: '{palette.insert} insert · {palette.copy} copy · {palette.large} large · > all else · {panel.help} the other keys',
  },
  settingsTaken: 'Settings taken over.',
  phrases: phrasesEn,
  abbreviations: abbreviationsEn,
  message: {
    ...messageEn,
    save: 'Save the message',
    copy: 'Copy the message',
    insert: 'Insert into the agenda',
    today: 'Today’s messages',
    unreadBefore: 'Earlier days, not read yet',
    more: (count: number) => `Show more (${count})`,
    none: 'No messages today.',
    done: 'Mark as done',
    status: { saved: 'to pass on', delivered: 'passed on', acknowledged: 'read', done: 'done' },
    forRecipient: (name: string) => `For ${name}`,
    noPatient: 'Patient not specified',
  },
  files: { choose: 'Choose a file…', none: 'no file chosen' },
  notices: {
    messageSaved: (name: string) => `Message for ${name} saved on this computer.`,
    messageUpdated: (name: string) => `Message for ${name} updated.`,
    nothingToTell: 'Write the reason or the message: there is nothing to pass on yet.',
    noRecipient: 'Choose who the message is for.',
    levelUnread:
      'Message not saved: questions were answered, and their level cannot be read without the protocols. “Try again”, at the top of the panel, or reload the page (F5).',
    noPractice: 'Practice unknown: choose at the top of the panel which practice this call is for.',
    copied: 'Copied. Paste with Ctrl+V.',
    copyRefused: 'The browser refused to copy: select the text and copy it with Ctrl+C.',
    inserted: 'Inserted into the agenda.',
    insertCopied: 'The agenda field refused the text: it has been copied, paste it with Ctrl+V.',
    insertFailed: 'No agenda field is ready for text: click in the field you want first.',
    unexpected:
      'Unforeseen: that action was not done. What says “Saved” is saved. Reload the page (F5) if it happens again; see “Problems met” in Settings.',
    unexpectedUnsaved:
      'Unforeseen: this could not be saved. The text is still on screen: copy it, then reload the page (F5); see “Problems met” in Settings.',
    diskSilent:
      'The disk did not answer: that action was not done. Do it again; if it happens again, free some disk space, then reload the page (F5).',
    workerSilent:
      'The browser does not answer the key: this page is hidden, nothing else is masked. If it lasts, close the browser and open it again; what says “Saved” is saved.',
    deskFull: 'Ten calls are open already: end one, or offer a callback.',
    checkBeforeHold: 'Before the hold: is the person awake and breathing well? Once more puts on hold.',
    callEnded: 'Call ended. {panel.undoAnywhere} reopens it.',
    undone: 'Undone.',
    nothingToUndo: 'Nothing to undo.',
    storageFailed:
      'Saving failed. The text is still on screen: copy it before closing, then free some disk space.',
    merged: 'Another tab was editing the same call: both texts have been kept.',
    erased: 'This call was erased at the person’s request: nothing of it is kept any more.',
    setAside: (count: number) =>
      count === 1
        ? 'One damaged record has been set aside: nothing is deleted, see Settings.'
        : `${count} damaged records have been set aside: nothing is deleted, see Settings.`,
    blindPress:
      'That click did nothing: the page may be covering the panel. Use the keyboard (Tab then Enter), or open the side panel.',
    noMessageField:
      'The message field is not on the screen: the text has been copied. Open it, then paste with Ctrl+V.',
    noPage: 'The panel is not sitting on an agenda: the text has been copied.',
    dismiss: 'Dismiss',
  },
  save: { saved: 'Saved', saving: 'Saving…', failed: 'Not saved' },
  levels: {
    vital: 'EMERGENCY',
    urgent: 'URGENT',
    day: 'SAME DAY',
    '72h': '24–72 H',
    routine: 'ROUTINE',
    message: 'MESSAGE',
    info: 'INFORMATION',
    elsewhere: 'NOT FOR US',
  },
  masked: 'hidden',
  named: (name: string, value: string) => `${name}: ${value}`,
  quoted: (words: string) => `“${words}”`,
  privacy: privacyEn,
  secretaries: secretariesEn,
};
