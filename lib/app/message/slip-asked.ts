/** A message or a promise that lacks something: what is missing is asked for where it is given. */
import type { SlipGap } from '../../domain/message/slip-gate';
import { type AskedSlip, requestFocus, type Writes } from '../app-state';
import type { FocusTarget } from '../focus-target';
import type { Notices } from '../notices';

const PLACES: Partial<Record<SlipGap, FocusTarget>> = {
  person: 'callerName',
  patientName: 'patientName',
  birthDate: 'birthDate',
  phone: 'phone',
  place: 'slipPlace',
  resultReadBack: 'resultReadBack',
};

/** Where a missing thing is given; a field of a special slip answers for the first that is missing there. */
export const givenAt = (gap: SlipGap): FocusTarget => PLACES[gap] ?? 'slipDetail';

type Parts = { readonly state: Writes<'focusRequest'>; readonly notices: Notices };

/**
 * The caret goes where the first missing thing is given, and its name is told; asked again while it is still missing,
 * she says why.
 */
export function askForGaps(
  { state, notices }: Parts,
  before: AskedSlip,
  asked: NonNullable<AskedSlip>,
): void {
  const [gap] = asked.gaps;
  if (!gap) return;
  if (before?.callId === asked.callId && before.gaps[0] === gap) {
    requestFocus(state, 'slipGate');
    return;
  }
  const { details, missing, asked: words } = state.labels.value.message.slipFields;
  notices.tell(words({ ...details, ...missing }[gap]), 'warning');
  requestFocus(state, givenAt(gap));
}
