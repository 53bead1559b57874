/** Words of the help sheet for the keys of layers, journal and settings, in English. */
import type { localKeysFr } from '../fr/local-keys';
import type { Words } from '../words';

export const localKeysEn: Words<typeof localKeysFr> = {
  keyPlaces: {
    palette: 'List of phrases',
    phraseForm: 'Questions of a phrase',
    journal: 'Journal page',
    journalList: 'Journal list',
    phraseEditor: 'Settings: one phrase',
    phraseList: 'Settings: the phrases',
    protocolEditor: 'Settings: a protocol',
  },
  localKeys: {
    'palette.insert': 'Insert',
    'palette.copy': 'Copy',
    'palette.large': 'Show large',
    'palette.stack': 'Stack',
    'palette.unstack': 'Take the last one off the stack',
    'palette.favourite': 'Favourite or not',
    'palette.numbered': 'Insert the phrase of that digit',
    'phraseForm.give': 'Insert or copy, as asked',
    'phraseForm.copy': 'Copy',
    'phraseForm.back': 'Back to the phrases',
    'journal.calls': 'Calls',
    'journal.digest': 'Digest',
    'journal.handover': 'Handover',
    'journal.incidents': 'Incidents',
    'journal.picture': 'Picture',
    'journal.search': 'Search',
    'journal.export': 'Export the table',
    'journalList.tick': 'Tick',
    'journalList.read': 'Read',
    'journalList.leave': 'Back to the search',
    'phraseEditor.save': 'Save',
    'phraseEditor.close': 'Close',
    'phraseList.open': 'Open',
    'phraseList.up': 'Up',
    'phraseList.down': 'Down',
    'protocolEditor.up': 'Move the question up',
    'protocolEditor.down': 'Move the question down',
  },
};
