/** The alphabets by which names are spelt on the telephone: Québec has its own, the other regions use the French one. */
import * as z from 'zod/mini';
import { SpellingAlphabet } from '../../domain/phrase/spelling';
import type { Region } from '../../domain/text/region';
import data from './spelling-alphabet.json';

const alphabets = z.object({ fr: SpellingAlphabet, qc: SpellingAlphabet }).parse(data);

/** The alphabet that callers of that region know; the French one is that of the language, where no region is known. */
export const spellingAlphabet = (region: Region | null): SpellingAlphabet =>
  region === 'qc' ? alphabets.qc : alphabets.fr;
