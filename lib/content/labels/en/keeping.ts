/** Words of what is kept, for how long, and what goes, in English. */
import type { KindCounts } from '../../../domain/privacy/purge-plan';
import type { keepingFr } from '../fr/keeping';
import type { Words } from '../words';

const KINDS: Readonly<Record<string, readonly [one: string, many: string]>> = {
  calls: ['call', 'calls'],
  messages: ['message', 'messages'],
  callbacks: ['callback', 'callbacks'],
  incidents: ['incident', 'incidents'],
  receipts: ['receipt', 'receipts'],
  setAside: ['damaged record', 'damaged records'],
  practices: ['practice', 'practices'],
  protocolVersions: ['protocol version', 'protocol versions'],
  phrases: ['phrase', 'phrases'],
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
  toJournal: 'Open the journal',
  retention: {
    title: 'Retention',
    hint: 'How many days this machine keeps what is over, as the practice’s register says. The calendar never erases what is still open. Erasing is announced the day before, done by itself, verified on the disk, and leaves a receipt that counts and names nobody.',
    days: (kind) => `Days kept: ${kind}`,
    kinds: {
      calls: 'call notes, after the call',
      messages: 'messages, once done',
      callbacks: 'callbacks, once done',
      receipts: 'receipts, for the whole machine',
    },
    none: 'Nothing will be erased tomorrow.',
    last: (when, counts) => `Last erased on ${when}: ${counted(counts)}.`,
    incidents:
      'The calendar never erases the register of incidents: how long it is kept depends on the law of each country.',
    fixed: 'Set by the administrator of this machine.',
  },
};
