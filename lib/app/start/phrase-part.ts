/** What the phrases need and no first paint shows: all that are shipped, and what is watched for in what she writes. */
import { careWords } from '../../content/phrase/care-words';
import { judgementWords } from '../../content/phrase/judgement-words';
import { phraseCategories } from '../../content/phrase/phrases';
import { findCareWords } from '../../domain/phrase/care-words';
import {
  findingsApart,
  findJudgementWords,
  type JudgementFinding,
} from '../../domain/phrase/judgement-words';
import { createPhraseSearch } from '../../domain/phrase/phrase-search';

export const phrasePart = {
  /** In the order of a call. */
  categories: phraseCategories,
  searchIn: createPhraseSearch,
  /** Judgements of a person, and what a secretary must not say, each with another wording. */
  findJudgements: (text: string): JudgementFinding[] =>
    findingsApart([...findJudgementWords(text, judgementWords), ...findCareWords(text, careWords)]),
};
