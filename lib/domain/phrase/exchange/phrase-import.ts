/** What a file would change: row by row, nothing overwritten unless it is chosen. */
import { fold } from '../../text/search-text';
import { type PhraseRecord, phraseRecordId } from '../phrase-record';
import type { ExchangedPhrase, ImportedPhrase, ImportLoss } from './phrase-exchange';
import { type RowRefusal, rowRefusal } from './row-refusal';

/** One field that the file would change. */
export type FieldChange = { readonly field: ComparedField; readonly now: string; readonly file: string };

export type ImportRow = {
  readonly status: 'new' | 'changed' | 'same' | 'conflict' | 'refused';
  /** Why a row is in conflict, or refused. */
  readonly reason: 'abbreviationTaken' | 'twice' | RowRefusal | null;
  /** What is there now under the same name. */
  readonly current: PhraseRecord | null;
  /** What is written when the row is taken. */
  readonly record: PhraseRecord;
  /** What the phrase loses on its way here. */
  readonly losses: readonly (ImportLoss | 'careKept')[];
  /** Every field that would change, with what stands there now. */
  readonly changes: readonly FieldChange[];
};

/** What a file is compared with. */
export type ImportGround = {
  /** Every phrase as it stands, shipped ones too: `currentRecords`. */
  readonly current: readonly PhraseRecord[];
  readonly practiceIds: ReadonlySet<string>;
  readonly newId: () => string;
};

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
type ComparedField = (typeof COMPARED)[number];

const changesOf = (now: PhraseRecord, file: PhraseRecord): FieldChange[] =>
  COMPARED.filter((field) => now[field] !== file[field]).map((field) => ({
    field,
    now: String(now[field]),
    file: String(file[field]),
  }));

const wordsChanged = (a: PhraseRecord, b: PhraseRecord): boolean =>
  a.text !== b.text || a.direction !== b.direction;

/** What stands, by the ways in which a row may name it, and what earlier rows of the file took. */
type Known = {
  readonly byId: ReadonlyMap<string, PhraseRecord>;
  readonly byAbbreviation: ReadonlyMap<string, PhraseRecord>;
  readonly byText: ReadonlyMap<string, readonly PhraseRecord[]>;
  /** Words of care phrases, folded: under another name they are care all the same. */
  readonly care: ReadonlySet<string>;
  readonly taken: { readonly ids: Set<string>; readonly abbreviations: Set<string> };
};

const knownFrom = (current: readonly PhraseRecord[]): Known => {
  const present = current.filter(({ isRemoved }) => !isRemoved);
  return {
    byId: new Map(current.map((record) => [record.id, record])),
    byAbbreviation: new Map(
      present.filter(({ abbreviation }) => abbreviation).map((record) => [record.abbreviation, record]),
    ),
    byText: Map.groupBy(present, ({ text }) => text.trim()),
    care: new Set(current.filter(({ validation }) => validation).map(({ text }) => fold(text))),
    taken: { ids: new Set(), abbreviations: new Set() },
  };
};

/** A foreign phrase has no id: the same words under the same abbreviation, or else nothing, is what it stands for here. */
const currentOf = (imported: ImportedPhrase, known: Known): PhraseRecord | null => {
  if (imported.phraseId === null) {
    const alike = known.byText.get(imported.text.trim()) ?? [];
    const { abbreviation } = imported;
    return alike.find((record) => !abbreviation || record.abbreviation === abbreviation) ?? null;
  }
  return known.byId.get(phraseRecordId(imported.phraseId, imported.practiceId)) ?? null;
};

/** Columns that the file does not have keep what stands here. */
const withAbsent = (imported: ImportedPhrase, current: PhraseRecord | null): ExchangedWithoutId => {
  const { losses: _losses, refused: _refused, absent = [], phraseId: _id, ...phrase } = imported;
  if (!current) return phrase;
  const kept = Object.fromEntries(
    absent.filter((field) => field !== 'phraseId').map((field) => [field, current[field]]),
  );
  // A file may say that care must be validated first; it may never say that it need not.
  return { ...phrase, ...kept, validation: phrase.validation || current.validation };
};

type ExchangedWithoutId = Omit<ExchangedPhrase, 'phraseId'>;

const recordOf = (
  imported: ImportedPhrase,
  current: PhraseRecord | null,
  newId: () => string,
): PhraseRecord => {
  const phraseId = imported.phraseId ?? newId();
  const phrase = withAbsent(imported, current);
  const record = { ...phrase, phraseId, id: phraseRecordId(phraseId, imported.practiceId), version: 1 };
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

const conflict = (record: PhraseRecord, { byAbbreviation, taken }: Known): ImportRow['reason'] => {
  if (taken.ids.has(record.id)) return 'twice';
  if (!record.abbreviation || record.isRemoved) return null;
  const holder = byAbbreviation.get(record.abbreviation);
  if (holder && holder.phraseId !== record.phraseId) return 'abbreviationTaken';
  return taken.abbreviations.has(record.abbreviation) ? 'twice' : null;
};

/** The flag that the file took off, or never had, and that stays. */
const careKept = (imported: ImportedPhrase, record: PhraseRecord): boolean =>
  record.validation && !imported.validation && !imported.absent?.includes('validation');

/** Claims the id and the abbreviation of a row for the rest of the file. */
function claim({ id, abbreviation }: PhraseRecord, { taken }: Known): void {
  taken.ids.add(id);
  if (abbreviation) taken.abbreviations.add(abbreviation);
}

function compareRow(imported: ImportedPhrase, known: Known, ground: ImportGround): ImportRow {
  const current = currentOf(imported, known);
  const read = recordOf(imported, current, ground.newId);
  const record = known.care.has(fold(read.text)) ? { ...read, validation: true } : read;
  const isOwn = imported.phraseId !== null;
  const kept = careKept(imported, record) ? (['careKept'] as const) : [];
  const changes = current && isOwn ? changesOf(current, record) : [];
  const row = { current, record, losses: [...(imported.losses ?? []), ...kept], changes };
  const refused = rowRefusal(imported, ground.practiceIds);
  if (refused) return { ...row, status: 'refused', reason: refused };
  if (current && changes.length === 0) return { ...row, status: 'same', reason: null, record: current };
  const reason = conflict(record, known);
  claim(record, known);
  if (reason) return { ...row, status: 'conflict', reason, record: besides(record, ground.newId) };
  return { ...row, status: current ? 'changed' : 'new', reason: null };
}

/** Each row of a file beside what stands here, in the order of the file. */
export const compareImport = (imported: readonly ImportedPhrase[], ground: ImportGround): ImportRow[] => {
  const known = knownFrom(ground.current);
  return imported.map((phrase) => compareRow(phrase, known, ground));
};

/** Entries of a file: read = kept + altered + refused. */
export type ImportCounts = {
  readonly read: number;
  readonly kept: number;
  readonly altered: number;
  readonly refused: number;
};

/** How many entries were read, and what becomes of them: read = kept + altered + refused. */
export function importCounts(rows: readonly ImportRow[]): ImportCounts {
  const refused = rows.filter(({ status }) => status === 'refused').length;
  const altered = rows.filter(({ status, losses }) => status !== 'refused' && losses.length > 0).length;
  return { read: rows.length, kept: rows.length - altered - refused, altered, refused };
}
