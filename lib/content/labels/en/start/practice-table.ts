/** Words of the import of practices from a table, in English. */
import type { practiceTableFr } from '../../fr/start/practice-table';

export const practiceTableEn: typeof practiceTableFr = {
  title: 'Add practices from a table',
  hint: 'One practice a row, the first row names the columns: “name”, “region”, “practitioners”, “phone”, “address”, “monday”… Nothing is stored before you have seen all of it.',
  paste: 'Paste the cells of the spreadsheet here',
  look: 'See what would be added',
  file: 'Or a CSV file',
  counts: (read: number, kept: number) =>
    `${read} ${read === 1 ? 'row' : 'rows'} read: ${kept} kept, ${read - kept} refused.`,
  unknown: (headers: string) => `Columns left out: ${headers}.`,
  take: (count: number) => (count === 1 ? 'Add this practice' : `Add these ${count} practices`),
  cancel: 'Add nothing',
  reasons: {
    noName: 'Refused: no name of a practice.',
    sameName: 'Refused: this name is there already, here or above.',
    unknownRegion:
      'Refused: the region is missing or unknown (France, Quebec, Belgium, Switzerland, Luxembourg).',
    unknownZone: 'Refused: this time zone is not known.',
    unknownPlace: 'Refused: “Cabinet”, “Clinique” or “Centre”?',
    unknownSpecialty: 'Refused: this specialty is not known (medicine, dental).',
    noPractitioner: 'Refused: no practitioner.',
    unreadHours: 'Refused: an opening hour is not understood (8:30-12:30, 14:00-19:00).',
    hiddenSigns: 'Refused: it holds signs that nobody sees.',
    torn: 'Refused: more cells than columns.',
    cutShort: 'Refused: the last row is cut.',
  },
  refusals: {
    unreadable: 'This table cannot be read: save it as CSV (UTF-8), or paste its cells.',
    unknownFormat: 'No column “name”: the first row must name the columns.',
    tooBig: 'This table is too big: bring it in several parts.',
  },
};
