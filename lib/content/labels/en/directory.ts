/** Words of the directory: in the panel, and where it is filled in, in English. */
import type { agendaFr, directoryFr } from '../fr/directory';
import type { Words } from '../words';

export const directoryEn: Words<typeof directoryFr> = {
  title: 'Directory',
  search: 'Search the directory',
  none: 'Nothing matches. Try a shorter word, or clear the search.',
  empty: 'The directory of this practice is empty: enter in the Settings whom you put callers through to.',
  fill: 'Open the Settings',
  keys: 'Enter transfer · Ctrl+Enter give the number · Alt+X transferred, end',
  idleKeys: 'Enter copies the number',
  transfer: 'Transfer',
  give: 'Give the number',
  fields: {
    title: 'Directory: whom you put callers through to',
    none: 'Nobody yet. Laboratory, pharmacy, radiology, out-of-hours, accounts…: during a call Alt+Shift+X finds them.',
    name: 'Name, as you say it',
    nameHint: 'the Martin laboratory',
    purpose: 'What for',
    purposeHint: 'prostheses, delivery dates',
    phone: 'Phone',
    hours: 'Hours (optional)',
    hoursHint: 'Monday to Friday, 9 to 5',
    language: 'Other languages (optional)',
    languageHint: 'English, Arabic',
    add: 'Add to the directory',
    remove: 'Remove',
    removeOf: (name: string) => `Remove ${name}`,
    removed: (name: string) => `“${name}” will be removed when you save.`,
    unnamed: 'Row without a name',
    undo: 'Undo the removal',
  },
};

/** What the agenda under the panel shows. */
export const agendaEn: typeof agendaFr = {
  disagree: (page, card) => `The agenda on the page is that of ${page}, and you answer for ${card}.`,
  follow: 'The agenda’s',
  keep: 'Keep this one',
  take: 'Take from the file',
  file: 'File open in the agenda',
  fields: { patientName: 'Patient', birthDate: 'Born', phone: 'Phone' },
  unknown: 'unknown',
  stays: '(your number stays)',
  instead: 'instead of',
  use: 'Take',
  leave: 'No',
  taken: 'Taken from the file. Alt+Z takes it back.',
  noCall: 'No call: a file is taken into a call.',
  noPage: 'No agenda under this panel.',
  masked: 'Screen masked: nothing is read.',
  noFile: 'No open file is recognised on this page: nothing is taken.',
};
