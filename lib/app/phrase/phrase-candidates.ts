/** Which phrases may be said now: by who calls, how urgent it is, and who can act at this hour. */
import {
  CALLER_CATEGORIES,
  LEVEL_CATEGORIES,
  OUTCOME_CATEGORIES,
  REASON_WORDS,
  STEP_CATEGORIES,
} from '../../content/phrase/fitting-categories';
import {
  AWAY_PHRASES,
  CALLER_PHRASES,
  CLOSED_GREETING,
  DISPOSITION_PHRASES,
  MESSAGE_PHRASES,
  OVERFLOW_PHRASES,
  REFUSAL_PHRASES,
  SENT_PHRASES,
  STEP_PHRASES,
} from '../../content/phrase/step-phrases';
import type { Call, CallStep } from '../../domain/call/call';
import { fittingPhrases } from '../../domain/phrase/phrase-fit';
import type { LibraryPhrase } from '../../domain/phrase/phrase-library';
import type { Opening } from '../../domain/practice/opening';
import type { DispositionLevel } from '../../domain/triage/disposition';
import { type AppState, practiceOf, queueNow, shownCall } from '../app-state';
import { callerKindOf } from '../call/caller-said';
import { whoActsFor } from '../practice/opening-desk';
import { openProtocols } from '../triage/call-protocols';
import { messageLevel } from '../triage/triage-level';

const whoNow = (state: AppState) => {
  const call = shownCall(state);
  const practice = practiceOf(state, call);
  return practice ? whoActsFor(practice, call, state.now.value).state : 'practitioner';
};

/** The phrases of a level with whoever can act now: nobody is told that an absent practitioner is being fetched. */
export function endPhrases(state: AppState, level: DispositionLevel): readonly string[] {
  const who = whoNow(state);
  return (who === 'practitioner' ? null : AWAY_PHRASES[who][level]) ?? DISPOSITION_PHRASES[level];
}

/** What is promised of a message: no more than its urgency and this hour allow. */
function messagePhrases(state: AppState, call: Call): readonly string[] {
  const level = messageLevel(state, call);
  const isPressing = level === 'vital' || level === 'urgent' || level === 'day';
  if (whoNow(state) === 'nobody') return isPressing ? endPhrases(state, level) : MESSAGE_PHRASES.closed;
  return isPressing ? MESSAGE_PHRASES.pressing : MESSAGE_PHRASES.today;
}

/** What this caller, or what was done with the call, asks for whatever the hour; null where nothing does. */
function phrasesAsked({ notes }: Call, step: CallStep): readonly string[] | null {
  const { outcomes, sentTo } = notes;
  const callerKind = callerKindOf(notes);
  const isHandling = step === 'handling';
  if (isHandling && sentTo)
    return SENT_PHRASES[outcomes.includes('redirected') ? 'redirected' : 'transferred'];
  const byCaller = callerKind && CALLER_PHRASES[callerKind]?.[step];
  return byCaller ?? (isHandling && outcomes.includes('refused') ? REFUSAL_PHRASES : null);
}

/** The phrases of a step in the order in which they are tried: the first without a blank is said. */
export function stepCandidates(
  state: AppState,
  call: Call,
  { step, opening }: { readonly step: Exclude<CallStep, 'restatement'>; readonly opening: Opening | null },
): readonly string[] {
  const asked = phrasesAsked(call, step);
  if (asked) return asked;
  if (step === 'message') return messagePhrases(state, call);
  const level = messageLevel(state, call);
  // Nobody in danger is asked whether the morning or the afternoon suits him.
  if (step === 'handling' && (level === 'vital' || level === 'urgent')) return endPhrases(state, level);
  if (step === 'greeting' && opening && opening.state !== 'open') return CLOSED_GREETING;
  return (queueNow(state).overflow ? OVERFLOW_PHRASES : STEP_PHRASES)[step];
}

/** The phrases among these that fit what the call on screen is about and its step; none between two calls. */
export function fittingNow(state: AppState, phrases: readonly LibraryPhrase[]): readonly LibraryPhrase[] {
  const call = shownCall(state);
  if (!call) return [];
  const { outcomes, reason } = call.notes;
  const callerKind = callerKindOf(call.notes);
  const titles = openProtocols(state, call).map(({ sheet }) => sheet.protocol.title);
  return fittingPhrases(
    phrases,
    {
      about: [reason, ...titles].join(' '),
      first: [
        ...(LEVEL_CATEGORIES[messageLevel(state, call)] ?? []),
        ...((callerKind && CALLER_CATEGORIES[callerKind]) ?? []),
        ...outcomes.flatMap((outcome) => OUTCOME_CATEGORIES[outcome] ?? []),
      ],
      step: STEP_CATEGORIES[call.step],
    },
    REASON_WORDS,
  );
}
