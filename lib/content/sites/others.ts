/** Agendas of which little is public: the panel and the total mask stand there, and words are found by what any agenda writes. */
import type { Site } from '../../domain/site';
import { generalReading } from './general';

const shared = { panelMode: 'push', reading: generalReading, verifiedOn: null } as const;

export const otherRows: readonly Site[] = [
  {
    ...shared,
    id: 'maiia',
    name: 'Maiia Pro',
    origins: ['https://pro.maiia.com'],
    source:
      'The host: one public source that clearly ran on the real site (read November 2026). Nothing public on how its agenda is written.',
  },
  {
    ...shared,
    id: 'weda',
    name: 'Weda',
    origins: ['https://secure.weda.fr'],
    source:
      'The host and its agenda page: the public extension Weda-Helper (read November 2026). Server-side forms: each click loads the whole page. Nothing public on where it writes whose agenda it is.',
  },
  {
    ...shared,
    id: 'onedoc',
    name: 'OneDoc Pro (Suisse)',
    origins: ['https://pro.onedoc.ch'],
    source:
      'The host and its page /calendar: one public source of middling confidence (read November 2026). Nothing public on how it is written.',
  },
];
