/** The phrases that one practice may use: shipped, rewritten by the desk, or its own, each once and in order. */

import type { Practice } from '../practice/practice';
import type { LanguageId } from '../text/language/language-id';
import type { Phrase, PhraseCategory } from './phrase';
import { type PhraseRecord, phraseRecordId } from './phrase-record';

export type LibraryPhrase = Phrase & {
  /** What a signature names: these words, for this practice or for all. */
  readonly contentId: string;
  readonly version: number;
  readonly categoryId: string;
  readonly categoryTitle: string;
  /** When the phrases of its category serve. */
  readonly when: string;
  readonly practiceId: string | null;
  readonly abbreviation: string;
  readonly key: string;
  readonly rank: number;
  /** True when it is shipped, rewritten or not. */
  readonly isShipped: boolean;
  /** In which language its words are, where that is not the content's own. */
  readonly language?: LanguageId;
  /** Other words that find it. */
  readonly alsoFound?: string;
};

type PracticeKind = Pick<Practice, 'id' | 'region' | 'specialty'>;

/** What holds in some regions only is offered to their practices only, never where no practice tells the region. */
const holdsIn = ({ regions }: Pick<Phrase, 'regions'>, practice: PracticeKind | null): boolean =>
  !regions || (practice !== null && regions.includes(practice.region));

const isForPractice = (category: PhraseCategory, practice: PracticeKind | null): boolean =>
  holdsIn(category, practice) && (category.specialty === 'any' || practice?.specialty === 'dental');

const shippedPhrases = (category: PhraseCategory, practice: PracticeKind | null): LibraryPhrase[] =>
  category.phrases.flatMap((phrase, rank) =>
    holdsIn(phrase, practice)
      ? [
          {
            ...phrase,
            contentId: phrase.id,
            version: 1,
            categoryId: category.id,
            categoryTitle: category.title,
            when: category.when,
            practiceId: null,
            abbreviation: '',
            key: '',
            rank,
            isShipped: true,
          },
        ]
      : [],
  );

const fromRecord = (
  record: PhraseRecord,
  category: PhraseCategory | undefined,
  isShipped: boolean,
): LibraryPhrase => ({
  id: record.phraseId,
  text: record.text,
  ...(record.direction && { direction: record.direction }),
  kind: record.kind,
  validation: record.validation,
  contentId: phraseRecordId(record.phraseId, record.practiceId),
  version: record.version,
  categoryId: record.categoryId,
  categoryTitle: category?.title ?? record.categoryId,
  when: category?.when ?? '',
  practiceId: record.practiceId,
  abbreviation: record.abbreviation,
  key: record.key,
  rank: record.rank,
  isShipped,
});

/** A practice's own version before the one for all. */
const versionFor = (
  records: readonly PhraseRecord[],
  practiceId: string | undefined,
): PhraseRecord | undefined =>
  records.find((record) => record.practiceId === practiceId) ??
  records.find((record) => record.practiceId === null);

/** Categories in the order of the catalogue, hers after them; phrases by their rank, then as they came. */
const inLibraryOrder = (
  phrases: readonly LibraryPhrase[],
  categories: readonly PhraseCategory[],
): LibraryPhrase[] => {
  const place = new Map(categories.map(({ id }, at) => [id, at]));
  const last = categories.length;
  return phrases.toSorted(
    (a, b) =>
      (place.get(a.categoryId) ?? last) - (place.get(b.categoryId) ?? last) ||
      a.categoryId.localeCompare(b.categoryId, 'fr') ||
      a.rank - b.rank,
  );
};

/** Everything that may be found for this practice; without one, what holds for all. Removed phrases are left out. */
export const phraseLibrary = (
  categories: readonly PhraseCategory[],
  records: readonly PhraseRecord[],
  practice: PracticeKind | null,
): readonly LibraryPhrase[] => {
  const byPhrase = Map.groupBy(records, ({ phraseId }) => phraseId);
  const categoryById = new Map(categories.map((category) => [category.id, category]));
  const shipped = categories
    .filter((category) => isForPractice(category, practice))
    .flatMap((category) => shippedPhrases(category, practice));
  const shippedIds = new Set(categories.flatMap(({ phrases }) => phrases.map(({ id }) => id)));
  const asWritten = (phraseId: string): LibraryPhrase | 'removed' | null => {
    const record = versionFor(byPhrase.get(phraseId) ?? [], practice?.id);
    if (!record) return null;
    if (record.isRemoved) return 'removed';
    return fromRecord(record, categoryById.get(record.categoryId), shippedIds.has(phraseId));
  };
  const rewritten = shipped.map((phrase) => asWritten(phrase.id) ?? phrase);
  const own = [...byPhrase.keys()].filter((id) => !shippedIds.has(id)).map(asWritten);
  const present = [...rewritten, ...own].filter((phrase) => phrase !== null && phrase !== 'removed');
  return inLibraryOrder(present, categories);
};
