/** Words of what is kept, for how long, and what goes, in English. */
import type { KindCounts } from '../../../domain/privacy/purge-plan';
import type { keepingFr } from '../fr/keeping';
import type { Words } from '../words';

const KINDS: Readonly<Record<string, readonly [one: string, many: string]>> = {
  calls: ['call', 'calls'],
  messages: ['message', 'messages'],
  draftWords: ['draft of an addendum', 'drafts of addenda'],
  callbacks: ['callback', 'callbacks'],
  dayLists: ['list to tell', 'lists to tell'],
  incidents: ['incident', 'incidents'],
  receipts: ['receipt', 'receipts'],
  setAside: ['damaged record', 'damaged records'],
  practices: ['practice', 'practices'],
  protocolVersions: ['protocol version', 'protocol versions'],
  phrases: ['phrase', 'phrases'],
  phraseHabits: ['habit with a phrase', 'habits with phrases'],
  directives: ['instruction', 'instructions'],
  signedWords: ['signed text', 'signed texts'],
  secretaries: ['secretary', 'secretaries'],
  pointedSites: ['corrected site', 'corrected sites'],
  rehearsals: ['rehearsal call', 'rehearsal calls'],
  remarks: ['remark', 'remarks'],
  halfForms: ['form begun', 'forms begun'],
  settings: ['sheet of settings', 'sheets of settings'],
  purges: ['announced erasure', 'announced erasures'],
  packs: ['pack of instructions', 'packs of instructions'],
};

const counted = (counts: KindCounts): string =>
  Object.entries(counts)
    .filter(([, count]) => count > 0)
    .map(([kind, count]) => `${count} ${KINDS[kind]?.[count > 1 ? 1 : 0] ?? kind}`)
    .join(', ');

export const keepingEn: Words<typeof keepingFr> = {
  counted,
  announced: (counts, when) => `On ${when}, at the end of their term, will be erased: ${counted(counts)}.`,
  flagged: (counts) => `Still open after a week: ${counted(counts)}. They will not be erased.`,
  unsaved: {
    failed: 'Today’s backup could not be written into its folder.',
    closed: 'The browser asks again for access to the folder of the backups: today’s is not made.',
    held: 'The erasing waits for it, three days at most.',
  },
  toJournal: 'Open the journal',
  backup: {
    last: (days) =>
      days === 0 ? 'Last backup today.' : `Last backup ${days} ${days === 1 ? 'day' : 'days'} ago.`,
    never: 'No backup was made yet.',
    toOptions: 'Back up',
  },
  loss: {
    empty: 'The data of this machine has disappeared',
    older: 'The data of this machine is back at an earlier state',
    shorter: 'Part of the data of this machine has disappeared',
    told: (when, had, has) =>
      `On ${when} there were ${had} records; now there are ${has}. Nothing is backed up or erased by itself before you choose. You can take calls: a restoration completes what is here and never overwrites it.`,
    lastBackup: (when, folder) =>
      folder === null
        ? `Last backup on ${when}, downloaded.`
        : `Last backup on ${when}, in the folder “${folder}”.`,
    noBackup: 'This machine knows of no backup.',
    restore: 'Restore a backup',
    accept: 'Go on with what is here',
  },
};
