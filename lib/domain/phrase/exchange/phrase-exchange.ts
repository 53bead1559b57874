/** Phrases as they leave this desk and come to it: files of every format are read into the same rows. */
import * as z from 'zod/mini';
import { PhraseKind } from '../phrase';

/** One phrase of a file of ours. Versions stay at home: a signature holds for this desk's own words only. */
export const ExchangedPhrase = z.strictObject({
  phraseId: z.string().check(z.minLength(1), z.maxLength(200)),
  practiceId: z.nullable(z.string()),
  categoryId: z.string().check(z.minLength(1), z.maxLength(200)),
  text: z.string().check(z.minLength(1)),
  direction: z.string(),
  kind: PhraseKind,
  validation: z.boolean(),
  abbreviation: z.string().check(z.maxLength(30)),
  key: z.string().check(z.regex(/^[0-9]?$/)),
  rank: z.number(),
  isRemoved: z.boolean(),
});
export type ExchangedPhrase = z.infer<typeof ExchangedPhrase>;

/** What a phrase of another tool loses on its way here; told beside it before it is taken. */
export type ImportLoss =
  /** A date that was counted from today, which no variable of ours says: a field to fill in. */
  | 'dateOffset'
  /** A date or an hour that is written in our own way. */
  | 'dateFormat'
  /** What a script, the clipboard or another phrase would have written: a field to fill in. */
  | 'computed'
  /** One of several at random: a choice. */
  | 'random'
  /** Bold, links and colours. */
  | 'formatting'
  | 'image'
  /** Braces that were plain text. */
  | 'braces'
  /** Its abbreviation was a pattern, a word too long or a single letter. */
  | 'abbreviation'
  /** It was switched off there. */
  | 'disabled'
  /** The last line of the file has no end: it may be cut. */
  | 'cutShort';

/** Why an entry of a file cannot become a phrase. */
export type EntryRefusal = 'noText' | 'imageOnly';

/** A phrase read from a file; one of another tool has no id of ours. */
export type ImportedPhrase = Omit<ExchangedPhrase, 'phraseId'> & {
  readonly phraseId: string | null;
  readonly losses?: readonly ImportLoss[];
  /** The entry holds nothing that could be kept; `text` is what it is known by. */
  readonly refused?: EntryRefusal;
  /** Columns that the file does not have: what stands here stays. */
  readonly absent?: readonly (keyof ExchangedPhrase)[];
};

/** Bytes; a lifetime of phrases is a hundredth of it. */
export const BIGGEST_FILE = 20 * 1024 * 1024;

/** Why a whole file is refused; nothing of it is kept. */
export type FileRefusal =
  | 'tooBig'
  | 'tooDeep'
  | 'forbiddenKey'
  | 'unreadable'
  | 'damaged'
  | 'unknownFormat'
  | 'newer'
  | 'noPhrase'
  | 'badRow';

/** What a phrase of another tool is known by, and what it loses. */
type Foreign = {
  readonly abbreviation?: string;
  readonly category?: string;
  readonly direction?: string;
  readonly losses?: readonly ImportLoss[];
};

/** Longest abbreviation that is kept; a shorter part of it would be another one. */
const LONGEST_ABBREVIATION = 30;

/** A single letter or figure would be replaced in every word; blanks fire nowhere. */
export const isUsableAbbreviation = (abbreviation: string): boolean =>
  abbreviation === '' ||
  (abbreviation.length <= LONGEST_ABBREVIATION &&
    !/\s/.test(abbreviation) &&
    !/^[\p{L}\p{N}]?$/u.test(abbreviation));

/** What is known of a phrase of another tool: its words, and what called them up. */
export function foreignPhrase(text: string, foreign: Foreign): ImportedPhrase {
  // Accents as a keyboard types them; a Macintosh may write them as letters of their own, which nobody ever types.
  const typed = (foreign.abbreviation ?? '').trim().normalize('NFC');
  const isUsable = isUsableAbbreviation(typed);
  const losses = [...new Set([...(foreign.losses ?? []), ...(isUsable ? [] : ['abbreviation' as const])])];
  return {
    phraseId: null,
    practiceId: null,
    categoryId: foreign.category?.trim().slice(0, 200) || 'Importées',
    text: text.normalize('NFC'),
    direction: foreign.direction ?? '',
    kind: 'written',
    validation: false,
    abbreviation: isUsable ? typed : '',
    key: '',
    rank: 0,
    isRemoved: false,
    ...(losses.length > 0 && { losses }),
  };
}

/** An entry of a file of which nothing can be kept. */
export const refusedEntry = (name: string, refused: EntryRefusal): ImportedPhrase => ({
  ...foreignPhrase(name || '?', {}),
  refused,
});

/** The last entry of a file that ends in the middle of a line may be cut: it is told. */
export const withOpenEnd = (phrases: readonly ImportedPhrase[]): ImportedPhrase[] =>
  phrases.map((phrase, at) =>
    at === phrases.length - 1 ? { ...phrase, losses: [...(phrase.losses ?? []), 'cutShort'] } : phrase,
  );
