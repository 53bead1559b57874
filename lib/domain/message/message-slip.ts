/** From the notes of a call to the message that a practitioner acts on, and to its plain text. */
import type { Call } from '../call/call';
import type { IdentityOutcome } from '../call/identity';
import type { Practice } from '../practice/practice';
import { same } from '../record/same';
import { fail, ok, type Result } from '../text/result';
import { type DispositionLevel, dispositionRank } from '../triage/disposition';
import { foldedTrace } from '../triage/triage-trace';
import type { Message } from './message';
import { type SlipFieldWords, slipFieldLines } from './slip-lines';

export type SlipProblem = 'nothingToTell' | 'noPractice' | 'noRecipient';

/** What the slip takes from outside the call. */
export type SlipContext = {
  readonly id: string;
  readonly practice: Practice | null;
  readonly author: string;
  readonly now: number;
  /** The phone as it reads: national pairs when understood, else as typed. */
  readonly phone: string;
  readonly level: DispositionLevel;
  readonly triageTrace: string[];
  readonly identity: Message['identity'];
  readonly incomplete: Message['incomplete'];
};

/**
 * The message of a call, ready to be saved under `revision + 1`.
 * Fails when there is nothing to tell, or nobody to tell it to; nothing typed is ever cut.
 */
export function composeMessage(call: Call, context: SlipContext): Result<Message, SlipProblem> {
  const { notes } = call;
  if (!notes.reason.trim() && !notes.message.trim() && !notes.notes.trim()) return fail('nothingToTell');
  if (!context.practice) return fail('noPractice');
  // Among this practice's own: a recipient chosen for another practice is none.
  const recipient = context.practice.practitioners.find(({ id }) => id === notes.recipientId);
  if (!recipient) return fail('noRecipient');
  return ok({
    id: context.id,
    callId: call.id,
    practiceId: context.practice.id,
    practiceName: context.practice.name,
    recipientId: recipient.id,
    recipientName: recipient.shortName,
    author: context.author,
    savedAt: context.now,
    revision: 1,
    level: context.level,
    callerKind: notes.callerKind,
    callerName: notes.callerName,
    // Who calls for herself is not asked her name twice.
    patientName: notes.patientName || (notes.callerKind === 'patient' ? notes.callerName : ''),
    birthDate: notes.birthDate,
    phone: context.phone,
    phoneReadBack: notes.phoneReadBack,
    reason: notes.reason,
    body: [notes.message, notes.notes].filter((text) => text.trim()).join('\n'),
    promise: notes.promise,
    told: notes.told.filter(({ how }) => how === 'said').map(({ text }) => text),
    triageTrace: context.triageTrace,
    identity: context.identity,
    slip: notes.slip,
    place: notes.entryCheck.place,
    incomplete: context.incomplete,
    deliveries: [],
    addenda: [],
    escalations: [],
    status: 'saved',
  });
}

/** The entries of a record in one order: two panels that were merged may have written them in another. */
const entriesOf = (record: object): unknown[] =>
  Object.entries(record)
    .filter(([, value]) => value !== '')
    .toSorted(([a], [b]) => (a < b ? -1 : 1));

/** What the practitioner reads of the call, without who wrote it and when, and what became of it since. */
const contentOf = ({ practiceId, recipientId, level, slip, triageTrace, place, ...message }: Message) => {
  const { callerKind, callerName, patientName, birthDate, phone, phoneReadBack } = message;
  const who = [recipientId, practiceId, callerKind, callerName, patientName, birthDate, phone, phoneReadBack];
  const { details, chosen: _chosen, ...answers } = slip;
  const what = [level, message.reason, message.body, message.promise, triageTrace, place, message.identity];
  return [who, what, entriesOf(answers), entriesOf(details)];
};

/**
 * True when two messages tell the practitioner the same. The phrases noted as said are not compared: the closing step,
 * which comes after the message, adds some to nearly every call.
 */
export const saysTheSame = (a: Message, b: Message): boolean => same(contentOf(a), contentOf(b));

/** The words around the values of a slip; lib/content/labels gives them. */
export type SlipWords = {
  readonly recipient: string;
  readonly level: string;
  readonly caller: string;
  readonly patient: string;
  readonly birthDate: string;
  readonly phone: string;
  readonly readBack: string;
  readonly notReadBack: string;
  readonly reason: string;
  readonly triage: string;
  /** « 22 signes demandés : non » */
  readonly refused: (count: number) => string;
  readonly told: string;
  readonly promise: string;
  readonly author: string;
  readonly identity: string;
  readonly identityOutcome: (outcome: IdentityOutcome) => string;
  readonly fields: SlipFieldWords;
  readonly levelLabel: (level: DispositionLevel) => string;
  readonly callerKindLabel: (kind: NonNullable<Message['callerKind']>) => string;
  /** An instant as the clock of the practice shows it. */
  readonly dateTime: (at: number, practiceId: string) => string;
  /** A thing with what it is called. */
  readonly named: (name: string, value: string) => string;
  readonly quoted: (words: string) => string;
};

/** What was found line by line; the refused signs as one count, the journal having each with its hour. */
const triageLines = (trace: readonly string[], { refused: counted }: SlipWords): string[] => {
  const { found, refused } = foldedTrace(trace);
  return refused.length > 0 ? [...found, counted(refused.length)] : [...found];
};

const bullets = (lines: readonly string[]): string => lines.map((line) => `\n  - ${line}`).join('');

/** « Mme Petit (proche, sa fille) ». */
const callerText = ({ callerName, callerKind, slip }: Message, words: SlipWords): string => {
  const about = [callerKind && words.callerKindLabel(callerKind), slip.link.trim()]
    .filter(Boolean)
    .join(', ');
  return `${callerName}${about && ` (${about})`}`.trim();
};

/** Within a sentence; « EHPAD » stays as it is. */
const lowerFirst = (label: string): string =>
  /^\p{Lu}\p{Lu}/u.test(label) ? label : label.charAt(0).toLowerCase() + label.slice(1);

/** « vérifiée par téléphone (le patient lui-même, date de naissance, nom) — résultat » ; empty when nothing came of a check. */
export function identityText(
  identity: Message['identity'],
  outcomeLabel: (outcome: IdentityOutcome) => string,
): string {
  if (!identity) return '';
  const how = [lowerFirst(identity.who), identity.right.trim(), ...identity.checked]
    .filter(Boolean)
    .join(', ');
  const outcome = `${outcomeLabel(identity.outcome)}${how && ` (${how})`}`;
  return [outcome, identity.asked].filter(Boolean).join(' — ');
}

/** The slip as plain text, in the order in which it is said; empty lines are left out. */
export function slipText(message: Message, words: SlipWords): string {
  const phone =
    message.phone && `${message.phone} (${message.phoneReadBack ? words.readBack : words.notReadBack})`;
  const fields = slipFieldLines(message, words.fields);
  const lines: readonly (readonly [string, string])[] = [
    [words.recipient, `${message.recipientName} — ${message.practiceName}`],
    [words.level, words.levelLabel(message.level)],
    ...fields.kind,
    [words.caller, callerText(message, words)],
    [words.patient, message.patientName],
    [words.birthDate, message.birthDate],
    [words.phone, phone],
    [words.identity, identityText(message.identity, words.identityOutcome)],
    ...fields.reachable,
    [words.reason, message.reason.trim() && words.quoted(message.reason.trim())],
    ...fields.story,
    ['', message.body],
    [words.triage, bullets(triageLines(message.triageTrace, words))],
    [words.told, bullets(message.told)],
    ...fields.expected,
    [words.promise, message.promise],
    [
      words.author,
      [message.author, words.dateTime(message.savedAt, message.practiceId)].filter(Boolean).join(', '),
    ],
    ...fields.incomplete,
    ...message.addenda.map(
      ({ at, author, text }) =>
        [
          words.fields.addendum,
          `${text} (${[author, words.dateTime(at, message.practiceId)].filter(Boolean).join(', ')})`,
        ] as const,
    ),
  ];
  return lines
    .filter(([, value]) => value.trim())
    .map(([label, value]) => (label ? words.named(label, value).replace(' \n', '\n') : value))
    .join('\n');
}

/** Urgent first, then the newest: the order in which a practitioner must read. */
export const byUrgencyThenNewest = (a: Message, b: Message): number =>
  dispositionRank(a.level) - dispositionRank(b.level) || b.savedAt - a.savedAt;
