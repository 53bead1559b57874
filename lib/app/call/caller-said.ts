/** Who calls, as chosen, or as the reason alone says it: « démarchage » typed is a salesman without another key. */
import { SALES_REASONS } from '../../content/call/sales-words';
import type { Call, CallerKind, CallNotes } from '../../domain/call/call';
import { fold } from '../../domain/text/search-text';

/** Followed letter by letter and kept nowhere: one word more, and it is no salesman. */
export const callerKindOf = ({ callerKind, reason }: CallNotes): CallerKind | null =>
  callerKind ?? (SALES_REASONS.has(fold(reason)) ? 'sales' : null);

/** The call as it is closed: what the reason said stands as if it had been chosen, refusal included. */
export function withCallerSaid(call: Call): Call {
  const { notes } = call;
  if (notes.callerKind !== null || callerKindOf(notes) !== 'sales') return call;
  const outcomes = [...new Set([...notes.outcomes, 'refused' as const])];
  return { ...call, notes: { ...notes, callerKind: 'sales', outcomes } };
}

/** Somebody else is there: what was obtained stays noted, nobody is taken for checked. */
const checkedAnew = (identity: CallNotes['identity']): CallNotes['identity'] =>
  identity.outcome === null && identity.callerId === ''
    ? identity
    : { ...identity, callerId: '', outcome: null };

/** Who calls changes what is asked; canvassing is refused politely, and a slip of the key leaves no refusal behind. */
export const withCaller =
  (kind: CallerKind) =>
  ({ notes }: Call): Pick<CallNotes, 'callerKind' | 'outcomes' | 'identity'> => {
    const callerKind = notes.callerKind === kind ? null : kind;
    const isSlip = notes.callerKind === 'sales';
    const outcomes = isSlip ? notes.outcomes.filter((outcome) => outcome !== 'refused') : notes.outcomes;
    const identity = notes.callerKind === null ? notes.identity : checkedAnew(notes.identity);
    if (callerKind !== 'sales') return { callerKind, outcomes, identity };
    return { callerKind, outcomes: [...new Set([...outcomes, 'refused' as const])], identity };
  };
