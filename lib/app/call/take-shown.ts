/** A call that has just begun, and what its page says at that very moment. */
import type { Call } from '../../domain/call/call';
import type { Practice } from '../../domain/practice/practice';
import { theOnly } from '../../domain/practice/the-only';
import type { CallCore } from './call-core';

/** The page at that very moment goes before what it showed earlier, unless she has chosen in between. Nothing to take back. */
export function takeShown({ state, writer }: CallCore, begun: Call, shown: Practice): void {
  const call = state.calls.value.find(({ id }) => id === begun.id);
  if (!call || call.practiceId !== begun.practiceId || shown.id === begun.practiceId) return;
  const recipientId = theOnly(shown.practitioners)?.id ?? null;
  writer.write({ ...call, practiceId: shown.id, notes: { ...call.notes, recipientId } }, 'relaxed');
}
