/** The slip of a call as it stands: what she chose and typed, and beneath it what the call tells by itself. */
import { slipRules } from '../../content/call/slip-kinds';
import type { Call } from '../../domain/call/call';
import { slipKindNow, slipKindTold } from '../../domain/call/slip-kind';
import { knownDetails } from '../../domain/call/slip-known';
import type { AppState } from '../app-state';

/** The call with that slip: nothing of it is written until she types, saves or reads back. */
export function withSlipNow(state: AppState, call: Call): Call {
  const { slip } = call.notes;
  const kind = slipKindNow(slip, slipKindTold(call, slipRules));
  const known = knownDetails(kind, call, state.labels.value.message.slipFields.known);
  return {
    ...call,
    notes: { ...call.notes, slip: { ...slip, kind, details: { ...known, ...slip.details } } },
  };
}
