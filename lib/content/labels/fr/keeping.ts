/** Words of what is kept, for how long, and what goes, in French. */
import type { KindCounts } from '../../../domain/privacy/purge-plan';

const KINDS: Readonly<Record<string, readonly [one: string, many: string]>> = {
  calls: ['appel', 'appels'],
  messages: ['message', 'messages'],
  callbacks: ['rappel', 'rappels'],
  incidents: ['incident', 'incidents'],
  receipts: ['récépissé', 'récépissés'],
  setAside: ['enregistrement abîmé', 'enregistrements abîmés'],
  practices: ['cabinet', 'cabinets'],
  protocolVersions: ['version de protocole', 'versions de protocole'],
  phrases: ['phrase', 'phrases'],
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
    `Le ${when}, au terme de leur conservation, seront effacés : ${counted(counts)}.`,
  flagged: (counts: KindCounts) =>
    `Encore ouverts après une semaine : ${counted(counts)}. Ils ne seront pas effacés.`,
  toJournal: 'Ouvrir le journal',
  retention: {
    title: 'Conservation',
    hint: 'Combien de jours ce poste garde ce qui est terminé, selon le registre de traitement du cabinet. Ce qui est encore ouvert n’est jamais effacé par le calendrier. L’effacement est annoncé la veille, fait de lui-même, vérifié sur le disque, et laisse un récépissé qui compte sans nommer.',
    days: (kind: string) => `Jours de conservation : ${kind}`,
    kinds: {
      calls: 'notes d’appel, après l’appel',
      messages: 'messages, une fois traités',
      callbacks: 'rappels, une fois faits',
      receipts: 'récépissés, pour tout le poste',
    },
    none: 'Rien ne sera effacé demain.',
    last: (when: string, counts: KindCounts) => `Dernier effacement le ${when} : ${counted(counts)}.`,
    incidents:
      'Le registre des incidents n’est jamais effacé par le calendrier : sa durée dépend de la loi de chaque pays.',
    fixed: 'Fixé par l’administrateur de ce poste.',
  },
};
