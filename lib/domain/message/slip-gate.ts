/** What a message still lacks before its practitioner can act on it. It names the field; the secretary may go on with a reason. */
import type { CallNotes } from '../call/call';
import { SLIP_DETAILS, type SlipDetail, type SlipKind } from '../call/slip';
import type { BirthDateReading } from '../text/birth-date';
import { isUnderstood, type PhoneReading } from '../text/phone/phone-reading';
import type { DispositionLevel } from '../triage/disposition';

export type SlipGap =
  | 'person'
  | 'patientName'
  | 'birthDate'
  | 'phone'
  | 'place'
  | 'resultReadBack'
  | SlipDetail;

/** Without these nobody can act on the slip (a laboratory's result: SFBC 2012, ISO 15189). */
const REQUIRED: Readonly<Record<SlipKind, readonly SlipDetail[]>> = {
  ordinary: [],
  labResult: ['exam', 'value', 'directLine'],
  renewal: ['drug', 'dose'],
  colleague: ['directLine'],
  complaint: ['verbatim'],
  certificate: ['certificateFor'],
  resultRequest: ['exam'],
};

/** About the health of one patient: without a name nobody can act. */
const MEDICAL_LEVELS: readonly DispositionLevel[] = ['vital', 'urgent', 'day', '72h', 'routine'];
const MEDICAL_KINDS: readonly SlipKind[] = ['labResult', 'renewal', 'certificate'];

/** Whatever makes somebody wait for a call: what was ticked, and the words that become an alarm. */
const expectsCallback = ({ slip, outcomes, promise }: CallNotes): boolean =>
  slip.expected === 'callback' || outcomes.includes('callback') || promise.trim() !== '';

const isBlank = (text: string | undefined) => !text?.trim();

/** A laboratory's or a colleague's own line is a number to call. */
const hasNumber = ({ slip }: CallNotes, phone: PhoneReading): boolean =>
  isUnderstood(phone) ||
  (SLIP_DETAILS[slip.kind].some((name) => name === 'directLine') && !isBlank(slip.details['directLine']));

/** What a callback that is awaited lacks: whom to call, and where; empty while none is awaited. */
export const callbackGaps = (notes: CallNotes, phone: PhoneReading): ('person' | 'phone')[] => {
  if (!expectsCallback(notes)) return [];
  const gaps = [
    ['person', isBlank(notes.callerName) && isBlank(notes.patientName)],
    ['phone', !hasNumber(notes, phone)],
  ] as const;
  return gaps.filter(([, isMissing]) => isMissing).map(([gap]) => gap);
};

type SlipFacts = {
  readonly level: DispositionLevel;
  readonly phone: PhoneReading;
  readonly birthDate: BirthDateReading['state'];
};

/** What is missing, in the order of the slip; empty when it can be acted on. */
export function slipGaps(notes: CallNotes, { level, phone, birthDate }: SlipFacts): SlipGap[] {
  const { slip } = notes;
  const isMedical = MEDICAL_LEVELS.includes(level) || MEDICAL_KINDS.includes(slip.kind);
  const isPatientNamed =
    !isBlank(notes.patientName) || (notes.callerKind === 'patient' && !isBlank(notes.callerName));
  const awaited = callbackGaps(notes, phone);
  const needsPatient = isMedical && !isPatientNamed;
  const gaps: [SlipGap, boolean][] = [
    // The patient's name, where it is missing, is asked below.
    ['person', awaited.includes('person') && !needsPatient],
    ['patientName', needsPatient],
    // A date that cannot be belongs to nobody, or to somebody else.
    ['birthDate', birthDate === 'invalid'],
    ['phone', awaited.includes('phone')],
    ['place', (level === 'vital' || level === 'urgent') && isBlank(notes.entryCheck.place)],
    ...REQUIRED[slip.kind].map((name): [SlipGap, boolean] => [name, isBlank(slip.details[name])]),
    ['resultReadBack', slip.kind === 'labResult' && !slip.resultReadBack],
  ];
  return gaps.filter(([, isMissing]) => isMissing).map(([gap]) => gap);
}
