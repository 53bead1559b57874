// Valid records for tests, each changeable in one place.
import type { Call, CallNotes } from '../../../../lib/domain/call/call';
import { NO_VIEW } from '../../../../lib/domain/call/call-view';
import { NO_IDENTITY } from '../../../../lib/domain/call/identity';
import { emptySlip } from '../../../../lib/domain/call/slip';
import type { Callback } from '../../../../lib/domain/message/callback';
import type { Message } from '../../../../lib/domain/message/message';
import { defaultDispatch } from '../../../../lib/domain/practice/dispatch';
import type { Practice } from '../../../../lib/domain/practice/practice';

/** Notes of a call just begun, with what is given typed in. */
export const notesWith = (typed: Partial<CallNotes> = {}): CallNotes => ({
  callerKind: null,
  professionalKind: null,
  callerName: '',
  patientName: '',
  birthDate: '',
  phone: '',
  phoneReadBack: false,
  reason: '',
  notes: '',
  outcomes: [],
  slot: '',
  sentTo: null,
  incident: '',
  entryCheck: { conscious: null, breathing: null, breathingSign: '', place: '' },
  told: [],
  recipientId: null,
  message: '',
  promise: '',
  urgency: null,
  urgencyReason: '',
  lowering: null,
  modifiers: [],
  handOver: { age: '', access: '', since: '', alone: null, region: null },
  identity: NO_IDENTITY,
  slip: emptySlip(),
  ...typed,
});

/** An active call at its first revision. */
export const callWith = (typed: Partial<CallNotes> = {}, id = 'call-1'): Call & { status: 'active' } => ({
  id,
  practiceId: 'tilleuls',
  startedAt: 1_000,
  revision: 1,
  step: 'greeting',
  notes: notesWith(typed),
  triage: [],
  holds: [],
  messageId: null,
  view: NO_VIEW,
  begunBy: '',
  endedBy: '',
  status: 'active',
});

/** A saved message at its first revision. */
export const messageWith = (changes: { id?: string; savedAt?: number; body?: string } = {}): Message => ({
  id: 'message-1',
  callId: 'call-1',
  practiceId: 'tilleuls',
  practiceName: 'dentaire des Tilleuls',
  recipientId: 'martin',
  recipientName: 'Dr Martin',
  author: 'Claire',
  savedAt: 5_000,
  revision: 1,
  level: 'day',
  callerKind: 'patient',
  callerName: 'Mme Durand',
  patientName: 'Mme Durand',
  birthDate: '',
  phone: '06 12 34 56 78',
  phoneReadBack: true,
  reason: 'joue gonflée',
  body: 'Rappeler avant midi',
  promise: 'rappel avant midi',
  told: [],
  triageTrace: [],
  slip: emptySlip(),
  identity: null,
  place: '',
  incomplete: null,
  deliveries: [],
  addenda: [],
  escalations: [],
  status: 'saved',
  ...changes,
});

/** A practice with one practitioner. */
export const practice: Practice = {
  id: 'tilleuls',
  name: 'dentaire des Tilleuls',
  calledAs: null,
  standing: 'answered',
  rank: 0,
  isExample: false,
  reviewedOn: '',
  region: 'fr',
  emergencyLine: '',
  timeZone: 'Europe/Paris',
  specialty: 'dental',
  practitioners: [{ id: 'martin', spokenName: 'le docteur Martin', shortName: 'Dr Martin' }],
  facts: { adresse: '3 rue des Tilleuls' },
  eveningFrom: 18,
  signatures: [],
  sealKeys: [],
  hours: null,
  opensOnHolidays: false,
  holidayPlace: '',
  absences: [],
  onCall: [],
  namedOnVoicemail: false,
  directory: [],
  hiddenSpecialties: [],
  dispatch: defaultDispatch(),
  retention: {},
};

/** A promise still to be kept. */
export const callbackWith = (changes: Partial<Callback & { status: 'waiting' }> = {}): Callback => ({
  id: 'callback-1',
  revision: 1,
  practiceId: 'tilleuls',
  practiceName: 'dentaire des Tilleuls',
  callId: 'call-1',
  messageId: null,
  createdAt: 5_000,
  author: 'Claire',
  level: 'message',
  ownerId: null,
  ownerName: '',
  name: 'Mme Durand',
  phone: '06 12 34 56 78',
  reason: 'joue gonflée',
  promise: 'rappel avant midi',
  dueAt: 10_000,
  incomplete: '',
  reachable: '',
  voicemail: null,
  attempts: [],
  claim: null,
  status: 'waiting',
  ...changes,
});

/** What is kept of an erasure asked for in writing, before it is counted. */
export const RECEIPT = {
  id: 'receipt-1',
  kind: 'erased',
  at: 9,
  author: 'Claire',
  reference: 'courrier 12',
} as const;
