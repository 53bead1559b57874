/** Which phrases of lib/content/phrases answer a caller's state, and the ladder that ends an aggressive call. */
import type { CallerState } from '../../domain/triage/caller-state';

/** Categories of phrases for each state, the most fitting first. */
export const CALLER_STATE_PHRASES: Record<CallerState, readonly string[]> = {
  angry: ['colere', 'agressif'],
  anxious: ['anxieux'],
  confused: ['confus'],
  crying: ['pleurs'],
  hardOfHearing: ['malentendant'],
  foreignLanguage: ['langue'],
  minor: ['mineurs'],
};

/** Rungs in order, as ids of phrases; each can be said without a blank. */
export const AGGRESSION_LADDER = {
  calming: ['colere-01', 'colere-04', 'colere-05'],
  limit: 'agressif-02',
  /** Nobody is hung up on before this was asked. */
  beforeClosing: 'agressif-05',
  closing: 'agressif-04',
} as const;
