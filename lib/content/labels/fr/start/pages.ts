/** Words of the full pages alone, in French: the reference that lib/content/labels/en/start/pages.ts must match key by key. */
import type { Words } from '../../words';
import { journalFr } from '../journal';
import { optionsFr } from '../options';
import { packsFr } from '../packs';
import { protocolsFr } from '../protocols';
import { keepingOptionsFr } from './keeping-options';
import { phraseOptionsFr } from './phrase-options';

export const pagesFr = {
  ...optionsFr,
  journal: journalFr,
  protocols: protocolsFr,
  packs: packsFr,
  phraseOptions: phraseOptionsFr,
  keepingOptions: keepingOptionsFr,
};

export type PagesWords = Words<typeof pagesFr>;
