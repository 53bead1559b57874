/** What helps in a difficult call, gathered from the content: method, phrases by the caller's state, the ladder. */
import { AGGRESSION_LADDER, CALLER_STATE_PHRASES } from '../../content/phrase/caller-states';
import { difficultCallStepsIn } from '../../content/phrase/difficult-call-steps';
import { REASON_WORDS } from '../../content/phrase/fitting-categories';
import { categoriesAsked } from '../../domain/phrase/phrase-fit';
import type { LanguageId } from '../../domain/text/language/language-id';
import { CALLER_STATES, type CallerState } from '../../domain/triage/caller-state';
import { categoriesNow } from '../start/shipped-phrases';

const { calming, limit, beforeClosing, closing } = AGGRESSION_LADDER;

/** In a language: the method is read in it, the phrases are found by their ids. */
export const difficultCallIn = (language: LanguageId) => ({
  steps: difficultCallStepsIn(language),
  /** Ids of the phrases for a caller's state, the most fitting first. */
  phrasesFor: (state: CallerState): string[] =>
    CALLER_STATE_PHRASES[state].flatMap((categoryId) =>
      categoriesNow()
        .filter(({ id }) => id === categoryId)
        .flatMap(({ phrases }) => phrases.map(({ id }) => id)),
    ),
  /** How the caller was described; angry where nothing tells. */
  stateSaid(reason: string): CallerState {
    const asked = categoriesAsked(reason, REASON_WORDS);
    const isAsked = (state: CallerState) => CALLER_STATE_PHRASES[state].some((id) => asked.includes(id));
    return CALLER_STATES.find(isAsked) ?? 'angry';
  },
  /** Three calming phrases, the limit, the question before, and the phrase that ends the call. */
  ladder: [...calming, limit, beforeClosing, closing] as const,
});
