/** What the product hears in a caller's sentence, and beds of such sentences: `kind`, `sign`, words, parted by tabs. */
import { callerWords } from '../../../../../lib/content/triage/caller-words';
import { protocols } from '../../../../../lib/content/triage/protocols';
import { createProtocolSearch } from '../../../../../lib/domain/triage/search/protocol-search';

export const search = createProtocolSearch(protocols, callerWords);

/** Told as grave. */
export const isLoud = (words: string): boolean => search(words).some(({ danger }) => danger);

/** Told as grave, or as perhaps so. */
export const isTold = (words: string): boolean =>
  search(words).some(({ danger, perhaps }) => danger || perhaps);

/** The sentences of a bed that are labelled so. */
export const sentencesOf = (bed: string, kind: 'danger' | 'ordinary'): string[] =>
  bed
    .split('\n')
    .map((line) => line.split('\t'))
    .filter(([each]) => each === kind)
    .map(([, , words = '']) => words);
