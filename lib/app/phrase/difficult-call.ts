/** What helps in a difficult call, gathered from the content: method, phrases by the caller's state, the ladder. */
import { AGGRESSION_LADDER, CALLER_STATE_PHRASES } from '../../content/phrase/caller-states';
import { difficultCallSteps } from '../../content/phrase/difficult-call-steps';
import { phraseCategories } from '../../content/phrase/phrases';
import type { CallerState } from '../../domain/triage/caller-state';

const { calming, limit, beforeClosing, closing } = AGGRESSION_LADDER;

export const difficultCall = {
  steps: difficultCallSteps,
  /** Ids of the phrases for a caller's state, the most fitting first. */
  phrasesFor: (state: CallerState): string[] =>
    CALLER_STATE_PHRASES[state].flatMap((categoryId) =>
      phraseCategories
        .filter(({ id }) => id === categoryId)
        .flatMap(({ phrases }) => phrases.map(({ id }) => id)),
    ),
  /** Three calming phrases, the limit, the question before, and the phrase that ends the call. */
  ladder: [...calming, limit, beforeClosing, closing],
} as const;
