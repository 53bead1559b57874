/** Words of the full pages alone, in English. */
import type { PagesWords } from '../../fr/start/pages';
import { journalEn } from '../journal';
import { optionsEn } from '../options';
import { packsEn } from '../packs';
import { protocolsEn } from '../protocols';
import { keepingOptionsEn } from './keeping-options';
import { phraseOptionsEn } from './phrase-options';

export const pagesEn: PagesWords = {
  ...optionsEn,
  journal: journalEn,
  protocols: protocolsEn,
  packs: packsEn,
  phraseOptions: phraseOptionsEn,
  keepingOptions: keepingOptionsEn,
};
