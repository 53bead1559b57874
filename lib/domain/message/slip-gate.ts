/** What a message still lacks before its practitioner can act on it. It names the field; the secretary may go on with a reason. */
import type { CallNotes } from '../call/call';
import type { SlipDetail, SlipKind } from '../call/slip';
import type { BirthDateReading } from '../text/birth-date';
import { isUnderstood, type PhoneReading } from '../text/phone';
import type { DispositionLevel } from '../triage/disposition';

export type SlipGap = 'patientName' | 'birthDate' | 'phone' | 'place' | 'resultReadBack' | SlipDetail;

/** Without these nobody can act on the slip (a laboratory's result: SFBC 2012, ISO 15189). */
const REQUIRED: Readonly<Record<SlipKind, readonly SlipDetail[]>> = {
  ordinary: [],
  labResult: ['exam', 'value', 'directLine'],
  renewal: ['drug', 'dose'],
  colleague: ['directLine'],
  complaint: ['verbatim'],
  certificate: ['certificateFor'],
};

/** About the health of one patient: without a name nobody can act. */
const MEDICAL_LEVELS: readonly DispositionLevel[] = ['vital', 'urgent', 'day', '72h', 'routine'];
const MEDICAL_KINDS: readonly SlipKind[] = ['labResult', 'renewal', 'certificate'];

const expectsCallback = ({ slip, outcomes }: CallNotes): boolean =>
  slip.expected === 'callback' || outcomes.includes('callback');

type SlipFacts = {
  readonly level: DispositionLevel;
  readonly phone: PhoneReading;
  readonly birthDate: BirthDateReading['state'];
};

/** What is missing, in the order of the slip; empty when it can be acted on. */
export function slipGaps(notes: CallNotes, { level, phone, birthDate }: SlipFacts): SlipGap[] {
  const { slip } = notes;
  const isBlank = (text: string | undefined) => !text?.trim();
  const isMedical = MEDICAL_LEVELS.includes(level) || MEDICAL_KINDS.includes(slip.kind);
  const isPatientNamed =
    !isBlank(notes.patientName) || (notes.callerKind === 'patient' && !isBlank(notes.callerName));
  const gaps: [SlipGap, boolean][] = [
    ['patientName', isMedical && !isPatientNamed],
    // A date that cannot be belongs to nobody, or to somebody else.
    ['birthDate', birthDate === 'invalid'],
    ['phone', expectsCallback(notes) && !isUnderstood(phone)],
    ['place', (level === 'vital' || level === 'urgent') && isBlank(notes.entryCheck.place)],
    ...REQUIRED[slip.kind].map((name): [SlipGap, boolean] => [name, isBlank(slip.details[name])]),
    ['resultReadBack', slip.kind === 'labResult' && !slip.resultReadBack],
  ];
  return gaps.filter(([, isMissing]) => isMissing).map(([gap]) => gap);
}
