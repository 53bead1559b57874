// Years of invented calls, always the same for the same seed: what a journal holds after a long time at the desk.
import type { Call } from '../../lib/domain/call/call.ts';
import { emptyNotes } from '../../lib/domain/call/call-events.ts';
import { NO_VIEW } from '../../lib/domain/call/call-view';
import { emptySlip } from '../../lib/domain/call/slip.ts';
import type { Message } from '../../lib/domain/message/message.ts';
import { DISPOSITION_LEVELS } from '../../lib/domain/triage/disposition.ts';
import { between, pick, type Random, seededRandom } from '../demonstration/agenda/seeded-random.ts';

/** A call with the message that it left, if it left one. */
export type InventedCall = { readonly call: Call; readonly message: Message | null };

const LAST_NAMES =
  'Durand Martin Bernard Dubois Robert Richard Petit Leroy Moreau Simon Laurent Lefebvre Garcia Roux Fournier Morel Girard Mercier Dupont Lambert Bonnet Faure Rousseau Blanc Guérin Muller Henry Roussel Perrin Morin Clément Gauthier Dumont Fontaine Chevalier Robin Masson Sanchez Boyer Denis Lemaire Duval Joly Roche Meunier Picard Brunet Benali Diallo Traoré Nguyen Haddad Kowalski Ferreira'.split(
    ' ',
  );
const FIRST_NAMES =
  'Camille Léa Manon Chloé Inès Jade Louise Zoé Anaïs Élise Hélène Aurélie Nathalie Isabelle Françoise Monique Jeanne Thérèse Lucas Hugo Louis Gabriel Raphaël Arthur Jules Théo Rémi Benoît Cédric Jérôme Stéphane Gérard Michel André Noël Yanis Karim Fatima Aïcha Linh Mamadou Aminata'.split(
    ' ',
  );
const REASONS = [
  'douleur à la mâchoire depuis hier soir, joue gonflée',
  'renouvellement de l’ordonnance avant vendredi',
  'déplacer le rendez-vous de jeudi',
  'résultat de la prise de sang du laboratoire',
  'certificat de sport pour son fils',
  'fièvre à 39 depuis deux jours, tousse la nuit',
  'horaires du samedi et parking',
  'couronne descellée en mangeant',
  'devis pour la mutuelle',
  'saignement après extraction',
];
const NOTES = [
  'Elle travaille le matin, préfère après 14 heures.',
  'A déjà appelé mardi, personne n’avait rappelé.',
  'Pas d’allergie connue.',
  'Demande si le docteur peut la prendre entre deux patients.',
  '',
];
const RECIPIENTS = [
  { id: 'aubert', name: 'Dr Claire Aubert' },
  { id: 'vasseur', name: 'Dr Paul Vasseur' },
  { id: 'cherif', name: 'Dr Nadia Cherif' },
];
const OUTCOMES = ['booked', 'moved', 'informed', 'transferred', 'callback', 'messageTaken'] as const;
/** About sixty calls a working day. */
const CALLS_PER_DAY = 60;
const DAY_MS = 86_400_000;

const two = (value: number): string => String(value).padStart(2, '0');

/** 06 39 98 is the range that France keeps for fiction. */
const phone = (random: Random): string =>
  `06 39 98 ${two(between(random, 0, 99))} ${two(between(random, 0, 99))}`;

type Invented = { readonly call: Call; readonly id: string; readonly isRecent: boolean };

function messageOf(random: Random, { call, id, isRecent }: Invented): Message {
  const recipient = pick(random, RECIPIENTS);
  const { notes } = call;
  const savedAt = call.startedAt + 60_000;
  const shared = {
    id,
    callId: call.id,
    practiceId: call.practiceId,
    practiceName: 'dentaire des Tilleuls',
    recipientId: recipient.id,
    recipientName: recipient.name,
    author: 'Camille',
    savedAt,
    revision: 1,
    level: call.level ?? 'message',
    callerKind: notes.callerKind,
    callerName: notes.callerName,
    patientName: notes.patientName,
    birthDate: notes.birthDate,
    phone: notes.phone,
    phoneReadBack: true,
    reason: notes.reason,
    body: notes.notes,
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
  };
  // Somebody asks after what lies unread for a month.
  return random() < 0.1 && isRecent
    ? { ...shared, status: 'saved' }
    : { ...shared, status: 'done', deliveredAt: savedAt, acknowledgement: null, doneAt: savedAt + 1 };
}

/** The `index`-th call before `now` (epoch ms), newest first; two of three leave a message. */
export function inventCall(index: number, now: number): InventedCall {
  const random = seededRandom(index + 1);
  const startedAt = now - Math.floor((index / CALLS_PER_DAY) * DAY_MS) - between(random, 1, 60_000);
  const name = `${pick(random, FIRST_NAMES)} ${pick(random, LAST_NAMES)}`;
  const hungUpAt = startedAt + between(random, 30_000, 420_000);
  const call: Call = {
    id: `invented-${index}`,
    practiceId: 'example-tilleuls',
    startedAt,
    revision: 3,
    step: 'closing',
    notes: {
      ...emptyNotes(),
      callerKind: 'patient',
      callerName: name,
      patientName: name,
      birthDate: `${two(between(random, 1, 28))}/${two(between(random, 1, 12))}/${between(random, 1935, 2023)}`,
      phone: phone(random),
      phoneReadBack: true,
      reason: pick(random, REASONS),
      notes: pick(random, NOTES),
      outcomes: [pick(random, OUTCOMES)],
    },
    view: NO_VIEW,
    begunBy: '',
    endedBy: '',
    triage: [],
    holds:
      random() < 0.3 ? [{ from: startedAt + 5_000, to: startedAt + between(random, 6_000, 60_000) }] : [],
    messageId: null,
    level: pick(random, DISPOSITION_LEVELS),
    status: 'ended',
    hungUpAt,
    endedAt: hungUpAt + 5_000,
  };
  if (index % 3 === 0) return { call, message: null };
  const isRecent = index < CALLS_PER_DAY * 30;
  const message = messageOf(random, { call, id: `message-${index}`, isRecent });
  return { call: { ...call, messageId: message.id }, message };
}
