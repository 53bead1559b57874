/** What the page of the rehearsal and the panel in it tell each other, on a channel that only they know. */
import * as z from 'zod/mini';
import { Call } from '../domain/call/call';
import type { RehearsalFacts } from '../domain/call/rehearsal/debrief';
import { DispositionLevel } from '../domain/triage/disposition';

/** The address of the panel's frame names the fictitious call and the session: `#<call>/<session>`. */
export const rehearsalAddress = (callId: string, session: string): string =>
  `/rehearsal-panel.html#${callId}/${session}`;

/** The two names of an address; null for any other. */
export function readRehearsalAddress(hash: string): { callId: string; session: string } | null {
  const [, callId, session] = /^#([\w-]+)\/([\w-]+)$/.exec(hash) ?? [];
  return callId && session ? { callId, session } : null;
}

export const rehearsalChannel = (session: string): string => `decroche-rehearsal-${session}`;

// Not `z.readonly`: it freezes what it refuses too, and throws at bytes that another context sends.
const Facts = z.object({
  calls: z.array(Call),
  levels: z.record(z.string(), DispositionLevel),
  withMessage: z.array(z.string()),
  withCallback: z.array(z.string()),
  isAtCounter: z.boolean(),
  wantedPracticeId: z.string(),
});

/** From the panel: what stands on its desk, what her hands did, a text for the agenda, the keyboard given back. */
export type FromRehearsal =
  | { readonly type: 'facts'; readonly facts: RehearsalFacts }
  | { readonly type: 'key'; readonly command: string | null }
  | { readonly type: 'insert'; readonly text: string }
  | { readonly type: 'giveBack' };

export const FromRehearsal: z.ZodMiniType<FromRehearsal> = z.discriminatedUnion('type', [
  z.object({ type: z.literal('facts'), facts: Facts }),
  z.object({ type: z.literal('key'), command: z.nullable(z.string()) }),
  z.object({ type: z.literal('insert'), text: z.string() }),
  z.object({ type: z.literal('giveBack') }),
]);
