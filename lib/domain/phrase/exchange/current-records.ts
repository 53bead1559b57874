/** Every phrase as it stands here, in the form in which files carry it. */
import type { PhraseCategory } from '../phrase';
import type { PhraseRecord } from '../phrase-record';
import type { ExchangedPhrase } from './phrase-exchange';

/** Every phrase as a record: what the desk wrote, and the shipped ones that it never touched. */
export function currentRecords(
  categories: readonly PhraseCategory[],
  records: readonly PhraseRecord[],
): PhraseRecord[] {
  const shipped = categories.flatMap(({ id: categoryId, phrases }) =>
    phrases.map(
      ({ id, text, direction = '', kind, validation }, rank): PhraseRecord => ({
        id,
        phraseId: id,
        practiceId: null,
        categoryId,
        text,
        direction,
        kind,
        validation,
        abbreviation: '',
        key: '',
        rank,
        version: 1,
        isRemoved: false,
      }),
    ),
  );
  return [...new Map([...shipped, ...records].map((record) => [record.id, record])).values()];
}

/** A record as it leaves this desk. */
export const exchanged = ({ id: _id, version: _version, ...phrase }: PhraseRecord): ExchangedPhrase => phrase;
