/** What the page of the rehearsal and the panel in it tell each other, on a channel that only they know. */
import * as z from 'zod/mini';
import { Call } from '../domain/call/call';
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

const Facts = z.object({
  calls: z.readonly(z.array(Call)),
  levels: z.readonly(z.record(z.string(), DispositionLevel)),
  withMessage: z.readonly(z.array(z.string())),
  withCallback: z.readonly(z.array(z.string())),
  isAtCounter: z.boolean(),
  wantedPracticeId: z.string(),
});

/** From the panel: what stands on its desk, what her hands did, a text for the agenda, the keyboard given back. */
export const FromRehearsal = z.discriminatedUnion('type', [
  z.object({ type: z.literal('facts'), facts: Facts }),
  z.object({ type: z.literal('key'), command: z.nullable(z.string()) }),
  z.object({ type: z.literal('insert'), text: z.string() }),
  z.object({ type: z.literal('giveBack') }),
]);
export type FromRehearsal = z.infer<typeof FromRehearsal>;
