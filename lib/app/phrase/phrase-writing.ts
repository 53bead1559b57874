/** Writing phrases in the settings: for all practices or for one, signed, ordered, imported and exported; each step undone. */

import { pageLabelsIn } from '../../content/labels/page-labels';
import { currentRecords } from '../../domain/phrase/exchange/current-records';
import { phraseCard } from '../../domain/phrase/phrase.record';
import { checkTemplate, isRefused } from '../../domain/phrase/phrase-check';
import { type LibraryPhrase, phraseLibrary } from '../../domain/phrase/phrase-library';
import { type PhraseRecord, phraseRecordId } from '../../domain/phrase/phrase-record';
import { phraseWords } from '../../domain/phrase/phrase-words';
import { savedOver } from '../../domain/record/sides';
import { fold } from '../../domain/text/search-text';
import { practiceById, type Writes } from '../app-state';
import type { UndoStack } from '../call/undo-stack';
import type { Notices } from '../notices';
import type { Ports } from '../ports';
import type { Signatory, Signing, SigningDesk } from '../practice/signing-desk';
import { categoriesNow } from '../start/shipped-phrases';
import { createPhraseFiles, type PhraseFiles } from './phrase-files';

type WritingParts = {
  readonly state: Writes<'phraseRecords'>;
  readonly ports: Pick<Ports, 'files' | 'newId' | 'store'>;
  readonly notices: Notices;
  readonly undo: UndoStack;
  readonly signing: SigningDesk;
};

/** A practice that may say everything: what is written for all of them is seen as it would be there. */
const EVERY_PRACTICE = { id: '', region: 'qc', specialty: 'dental' } as const;

/** Why another phrase is like this one. */
type Likeness = { readonly with: LibraryPhrase; readonly because: 'words' | 'abbreviation' | 'key' };

const likeness = (record: PhraseRecord, other: LibraryPhrase): Likeness['because'] | null => {
  if (other.id === record.phraseId) return null;
  if (record.abbreviation && other.abbreviation === record.abbreviation) return 'abbreviation';
  if (record.key && other.key === record.key) return 'key';
  return record.text && fold(other.text) === fold(record.text) ? 'words' : null;
};

/** What is edited, and what is like it. */
interface PhraseReading {
  /** What is said in a practice, or what is written for all of them. */
  libraryOf(practiceId: string | null): readonly LibraryPhrase[];
  /** The phrase as it is edited for one practice, or for all of them. */
  draftOf(phrase: LibraryPhrase, practiceId: string | null): PhraseRecord;
  blank(practiceId: string | null, categoryId: string): PhraseRecord;
  /** Phrases with the same words, abbreviation or key where this one is said. */
  alike(record: PhraseRecord): Likeness[];
}

/** Where a phrase stands in its category, from one on; not moved where there is nothing beyond it. */
type PhrasePlace = { readonly place: number; readonly count: number; readonly isMoved: boolean };

/** One phrase at a time. */
interface PhraseEditing {
  /** Writes a phrase; false when its template is refused or a needed field is empty. */
  save(record: PhraseRecord): Promise<boolean>;
  /** What was taken away, for all or for one practice, to be put back. */
  removed(practiceId: string | null): PhraseRecord[];
  restore(record: PhraseRecord): Promise<void>;
  remove(record: PhraseRecord): Promise<void>;
  /** Puts a phrase between its neighbours, one place up or down in its category. */
  move(phrase: LibraryPhrase, by: 1 | -1): Promise<PhrasePlace>;
  /** A practitioner takes responsibility for these very words in this practice, by his own code. */
  sign(phrase: LibraryPhrase, practiceId: string, by: Signatory): Promise<Signing>;
}

export interface PhraseWriting extends PhraseReading, PhraseEditing, PhraseFiles {}

type WritePhrases = (records: readonly PhraseRecord[]) => Promise<void>;

/** The phrase as it is edited for one practice, or for all of them. */
const draftOf = (phrase: LibraryPhrase, practiceId: string | null): PhraseRecord => ({
  id: phraseRecordId(phrase.id, practiceId),
  phraseId: phrase.id,
  practiceId,
  categoryId: phrase.categoryId,
  text: phrase.text,
  direction: phrase.direction ?? '',
  kind: phrase.kind,
  validation: phrase.validation,
  abbreviation: phrase.abbreviation,
  key: phrase.key,
  rank: phrase.rank,
  // A practice's own version begins anew: no signature of the shared one holds for it.
  version: phrase.practiceId === practiceId ? phrase.version : 0,
  isRemoved: false,
});

/** Writes records and remembers how to take it back. */
function createWriter({ state, ports, notices, undo }: WritingParts): WritePhrases {
  const put = async (records: readonly PhraseRecord[], forgotten: readonly string[] = []): Promise<void> => {
    const ids = new Set([...records.map(({ id }) => id), ...forgotten]);
    const known = new Map(state.phraseRecords.value.map((record) => [record.id, record]));
    const changes = records.map(
      (mine) => [mine.id, savedOver(phraseCard, { base: known.get(mine.id) ?? null, mine })] as const,
    );
    await ports.store.of(phraseCard).changeAll(new Map(changes), forgotten);
    state.phraseRecords.value = [...state.phraseRecords.value.filter(({ id }) => !ids.has(id)), ...records];
  };
  return async (records) => {
    const known = new Map(state.phraseRecords.value.map((record) => [record.id, record]));
    const before = records.flatMap(({ id }) => known.get(id) ?? []);
    const added = records.flatMap(({ id }) => (known.has(id) ? [] : [id]));
    await put(records);
    notices.tell(pageLabelsIn(state.settings.value.language).phraseOptions.editor.saved(records.length));
    undo.push(() => {
      void put(before, added);
      return true;
    });
  };
}

function createReading({ state, ports }: WritingParts): PhraseReading {
  const libraryOf = (practiceId: string | null): readonly LibraryPhrase[] => {
    const practice = practiceById(state, practiceId) ?? EVERY_PRACTICE;
    return phraseLibrary(categoriesNow(), state.phraseRecords.value, practice);
  };
  return {
    libraryOf,
    draftOf,
    blank: (practiceId, categoryId) => {
      const phraseId = ports.newId();
      const empty = { text: '', direction: '', abbreviation: '', key: '', version: 0 };
      const id = phraseRecordId(phraseId, practiceId);
      const kind = 'written' as const;
      return {
        ...empty,
        id,
        phraseId,
        practiceId,
        categoryId,
        kind,
        validation: false,
        rank: 1e3,
        isRemoved: false,
      };
    },
    alike: (record) =>
      libraryOf(record.practiceId).flatMap((other) => {
        const because = likeness(record, other);
        return because ? [{ with: other, because }] : [];
      }),
  };
}

function createEditing(
  { state, signing }: WritingParts,
  { libraryOf }: PhraseReading,
  write: WritePhrases,
): PhraseEditing {
  const currentOf = (id: string): PhraseRecord | undefined =>
    currentRecords(categoriesNow(), state.phraseRecords.value).find((record) => record.id === id);
  return {
    async save(record) {
      const isEmpty = !record.text.trim() || !record.categoryId.trim();
      if (isEmpty || isRefused(checkTemplate(record.text))) return false;
      const before = currentOf(record.id);
      const isSameText = before?.text === record.text && before.direction === record.direction;
      const version = before ? before.version + (isSameText ? 0 : 1) : 1;
      await write([{ ...record, version }]);
      return true;
    },
    removed: (practiceId) =>
      state.phraseRecords.value.filter((record) => record.isRemoved && record.practiceId === practiceId),
    restore: (record) => write([{ ...record, isRemoved: false }]),
    remove: (record) => write([{ ...record, version: Math.max(1, record.version), isRemoved: true }]),
    async move(phrase, by) {
      const row = libraryOf(phrase.practiceId).filter(({ categoryId }) => categoryId === phrase.categoryId);
      const at = row.findIndex(({ id }) => id === phrase.id);
      const next = row[at + by];
      if (!next) return { place: at + 1, count: row.length, isMoved: false };
      const beyond = row[at + 2 * by]?.rank ?? next.rank + by;
      const draft = draftOf(phrase, phrase.practiceId);
      await write([{ ...draft, rank: (next.rank + beyond) / 2 }]);
      return { place: at + by + 1, count: row.length, isMoved: true };
    },
    async sign(phrase, practiceId, by) {
      const practice = practiceById(state, practiceId);
      const { contentId, version } = phrase;
      return practice
        ? signing.sign(practice, { contentId, version, words: phraseWords(phrase) }, by)
        : 'noCode';
    },
  };
}

export function createPhraseWriting(parts: WritingParts): PhraseWriting {
  const write = createWriter(parts);
  const reading = createReading(parts);
  return { ...reading, ...createEditing(parts, reading, write), ...createPhraseFiles(parts, write) };
}
