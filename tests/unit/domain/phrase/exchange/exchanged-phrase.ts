// A phrase as files carry it, with what a test changes of it.
import type { ExchangedPhrase } from '../../../../../lib/domain/phrase/exchange/phrase-exchange';

export const exchangedPhrase = (change: Partial<ExchangedPhrase> = {}): ExchangedPhrase => ({
  phraseId: 'p-1',
  practiceId: null,
  categoryId: 'fin',
  text: 'Au revoir {appelant}.',
  direction: '',
  kind: 'spoken',
  validation: false,
  abbreviation: ';ar',
  key: '',
  rank: 1,
  isRemoved: false,
  ...change,
});
