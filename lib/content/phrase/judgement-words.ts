/** Words that a note should not hold about a person, each with a factual wording. A draft: the practice may change it. */
import * as z from 'zod/mini';
import { JudgementWord } from '../../domain/phrase/judgement-words';
import data from './judgement-words.json';

const list = z.object({ source: z.string(), entries: z.array(JudgementWord) }).parse(data);

/** Judgements, then sensitive data; one and the same array, so that it is prepared for searching only once. */
export const judgementWords: readonly JudgementWord[] = list.entries;

/** Key of the published sources: why such words are pointed out. */
export const judgementWordsSource = list.source;
