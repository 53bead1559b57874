/** The alphabets by which names are spelt on the telephone: Québec has its own, the other regions use the French one. */
import * as z from 'zod/mini';
import { SpellingAlphabet } from '../../domain/phrase/spelling';
import type { Region } from '../../domain/practice/practice';
import data from './spelling-alphabet.json';

const alphabets = z.object({ fr: SpellingAlphabet, qc: SpellingAlphabet }).parse(data);

/** The alphabet that callers of that region know. */
export const spellingAlphabet = (region: Region): SpellingAlphabet =>
  region === 'qc' ? alphabets.qc : alphabets.fr;
