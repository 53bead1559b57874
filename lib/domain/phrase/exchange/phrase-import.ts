/** What a file would change: row by row, nothing overwritten unless it is chosen. */
import type { PhraseCategory } from '../phrase';
import { checkTemplate, isRefused } from '../phrase-check';
import { type PhraseRecord, phraseRecordId } from '../phrase-record';
import type { ExchangedPhrase, ImportedPhrase } from './phrase-exchange';

export type ImportRow = {
  readonly status: 'new' | 'changed' | 'same' | 'conflict' | 'refused';
  /** Why a row is in conflict, or refused. */
  readonly reason: 'abbreviationTaken' | 'twice' | 'badTemplate' | 'unknownPractice' | null;
  /** What is there now under the same name. */
  readonly current: PhraseRecord | null;
  /** What is written when the row is taken. */
  readonly record: PhraseRecord;
};

/** What a file is compared with. */
export type ImportGround = {
  /** Every phrase as it stands, shipped ones too: `currentRecords`. */
  readonly current: readonly PhraseRecord[];
  readonly practiceIds: ReadonlySet<string>;
  readonly newId: () => string;
};

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

const COMPARED = [
  'categoryId',
  'text',
  'direction',
  'kind',
  'validation',
  'abbreviation',
  'key',
  'rank',
  'isRemoved',
] as const;

const isSame = (a: PhraseRecord, b: PhraseRecord): boolean =>
  COMPARED.every((field) => a[field] === b[field]);

const wordsChanged = (a: PhraseRecord, b: PhraseRecord): boolean =>
  a.text !== b.text || a.direction !== b.direction;

/** What stands, by the ways in which a row may name it, and what earlier rows of the file took. */
type Known = {
  readonly byId: ReadonlyMap<string, PhraseRecord>;
  readonly byAbbreviation: ReadonlyMap<string, PhraseRecord>;
  readonly byText: ReadonlyMap<string, PhraseRecord>;
  readonly taken: { readonly ids: Set<string>; readonly abbreviations: Set<string> };
};

const knownFrom = (current: readonly PhraseRecord[]): Known => {
  const present = current.filter(({ isRemoved }) => !isRemoved);
  return {
    byId: new Map(current.map((record) => [record.id, record])),
    byAbbreviation: new Map(
      present.filter(({ abbreviation }) => abbreviation).map((record) => [record.abbreviation, record]),
    ),
    byText: new Map(present.map((record) => [record.text.trim(), record])),
    taken: { ids: new Set(), abbreviations: new Set() },
  };
};

/** A foreign phrase has no id: the same words, or else nothing, is what it stands for here. */
const currentOf = (imported: ImportedPhrase, known: Known): PhraseRecord | null => {
  if (imported.phraseId === null) return known.byText.get(imported.text.trim()) ?? null;
  return known.byId.get(phraseRecordId(imported.phraseId, imported.practiceId)) ?? null;
};

const recordOf = (
  imported: ImportedPhrase,
  current: PhraseRecord | null,
  newId: () => string,
): PhraseRecord => {
  const phraseId = imported.phraseId ?? newId();
  const record = { ...imported, phraseId, id: phraseRecordId(phraseId, imported.practiceId), version: 1 };
  if (!current) return record;
  return { ...record, version: current.version + (wordsChanged(current, record) ? 1 : 0) };
};

/** Taken all the same, a row in conflict stands beside what is there, under another name and without its abbreviation. */
const besides = (record: PhraseRecord, newId: () => string): PhraseRecord => {
  const phraseId = newId();
  return {
    ...record,
    phraseId,
    id: phraseRecordId(phraseId, record.practiceId),
    abbreviation: '',
    key: '',
    version: 1,
  };
};

const refusal = (imported: ImportedPhrase, { practiceIds }: ImportGround): ImportRow['reason'] => {
  if (imported.practiceId !== null && !practiceIds.has(imported.practiceId)) return 'unknownPractice';
  return isRefused(checkTemplate(imported.text)) ? 'badTemplate' : null;
};

const conflict = (record: PhraseRecord, { byAbbreviation, taken }: Known): ImportRow['reason'] => {
  if (taken.ids.has(record.id)) return 'twice';
  if (!record.abbreviation || record.isRemoved) return null;
  const holder = byAbbreviation.get(record.abbreviation);
  if (holder && holder.phraseId !== record.phraseId) return 'abbreviationTaken';
  return taken.abbreviations.has(record.abbreviation) ? 'twice' : null;
};

function compareRow(imported: ImportedPhrase, known: Known, ground: ImportGround): ImportRow {
  const current = currentOf(imported, known);
  const record = recordOf(imported, current, ground.newId);
  const refused = refusal(imported, ground);
  if (refused) return { status: 'refused', reason: refused, current, record };
  if (current && (imported.phraseId === null || isSame(current, record))) {
    return { status: 'same', reason: null, current, record: current };
  }
  const reason = conflict(record, known);
  known.taken.ids.add(record.id);
  if (record.abbreviation) known.taken.abbreviations.add(record.abbreviation);
  if (reason) return { status: 'conflict', reason, current, record: besides(record, ground.newId) };
  return { status: current ? 'changed' : 'new', reason: null, current, record };
}

/** Each row of a file beside what stands here, in the order of the file. */
export const compareImport = (imported: readonly ImportedPhrase[], ground: ImportGround): ImportRow[] => {
  const known = knownFrom(ground.current);
  return imported.map((phrase) => compareRow(phrase, known, ground));
};
