/** Thirty calm calls more, written after the others were mended from and before their protocols were opened. */
import { DispositionLevel } from '../../../../../lib/domain/triage/disposition';
import table from './later-calm.tsv?raw';
import type { Story } from './story';

/** Id, words, facts, level, why, source. */
export const laterCalmStories: readonly Story[] = table
  .split('\n')
  .filter(Boolean)
  .map((line) => line.split('\t'))
  .map(([id = '', said = '', facts = '', expected = '', why = '', source = '']) => ({
    id,
    said,
    facts,
    expected: DispositionLevel.parse(expected),
    why,
    source,
  }));
