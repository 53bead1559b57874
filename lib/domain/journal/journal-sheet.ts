/** One call as it is read: labelled lines, the same on screen, on paper and in a file for the person concerned. */
import { type Call, type CallerKind, type CallNotes, type CallOutcome, toldText } from '../call/call';
import { callDuration } from '../call/call-events';
import type { Callback } from '../message/callback';
import type { Message } from '../message/message';
import { clockText } from '../text/clock-text';
import { notedElse, saidOf } from './journal-person';
import type { JournalRecord } from './journal-record';

/** The words around the values; lib/content/labels gives them. */
export type SheetWords = {
  /** A thing with what it is called. */
  readonly named: (name: string, value: string) => string;
  readonly startedAt: string;
  readonly practice: string;
  readonly duration: string;
  readonly takenBy: string;
  readonly holds: string;
  readonly caller: string;
  readonly patient: string;
  readonly birthDate: string;
  readonly phone: string;
  readonly identity: string;
  readonly reason: string;
  readonly notes: string;
  readonly outcomes: string;
  readonly triage: string;
  readonly told: string;
  readonly written: string;
  readonly copied: string;
  readonly saidOrWritten: string;
  readonly promise: string;
  readonly incident: string;
  readonly message: string;
  readonly callback: string;
  /** What was noted besides what the message says. */
  readonly notedElse: (text: string) => string;
  readonly practiceName: (practiceId: string) => string;
  readonly callerKind: (kind: CallerKind) => string;
  readonly outcome: (outcome: CallOutcome) => string;
  /** The check of who asked, in a line; empty when there was none. */
  readonly identityText: (call: Call) => string;
  /** An instant as the clock of the practice shows it. */
  readonly dateTime: (at: number, practiceId: string) => string;
  /** Questions asked and their answers, as plain lines. */
  readonly triageTrace: (call: Call) => readonly string[];
  readonly messageText: (message: Message) => string;
  readonly callbackText: (callback: Callback) => string;
};

/** `isPersonal`: hidden while masked. */
export type SheetLine = {
  readonly label: string;
  readonly value: string;
  readonly isPersonal: boolean;
  /** Questions and answers, a line each: on screen what was refused is counted, and unfolds. */
  readonly isTrace?: true;
};

const personal = (label: string, value: string): SheetLine => ({ label, value, isPersonal: true });
const plain = (label: string, value: string): SheetLine => ({ label, value, isPersonal: false });

const circumstances = ({ call }: JournalRecord, words: SheetWords): SheetLine[] => [
  plain(words.startedAt, words.dateTime(call.startedAt, call.practiceId)),
  plain(words.practice, words.practiceName(call.practiceId)),
  plain(words.duration, clockText(callDuration(call, call.startedAt))),
  // Two names where one took it and another closed it.
  plain(words.takenBy, [...new Set([call.begunBy, call.endedBy])].filter(Boolean).join(' → ')),
  plain(words.holds, call.holds.map(({ from, to }) => clockText(to - from)).join(', ')),
];

/** What was done, and where the caller was sent: a place of the practice's directory, nobody's secret. */
const outcomesText = ({ outcomes, sentTo }: CallNotes, words: SheetWords): string => {
  const done = outcomes.map(words.outcome).join(', ');
  return sentTo ? `${done} → ${[sentTo.name, sentTo.phone].filter(Boolean).join(', ')}` : done;
};

const notes = (record: JournalRecord, words: SheetWords): SheetLine[] => {
  const { call } = record;
  const { callerKind, ...typed } = call.notes;
  /** As the list and the message name it, then what was noted besides. */
  const said = (field: Parameters<typeof saidOf>[1], about = ''): string => {
    const other = notedElse(record, field);
    const first = [saidOf(record, field), about].filter(Boolean).join(' ');
    return [first, other && words.notedElse(other)].filter(Boolean).join('\n');
  };
  return [
    personal(words.caller, said('callerName', callerKind ? `(${words.callerKind(callerKind)})` : '')),
    personal(words.patient, said('patientName')),
    personal(words.birthDate, said('birthDate')),
    personal(words.phone, said('phone')),
    personal(words.identity, words.identityText(call)),
    personal(words.reason, said('reason')),
    personal(words.notes, typed.notes),
    plain(words.outcomes, outcomesText(call.notes, words)),
    { ...personal(words.triage, words.triageTrace(call).join('\n')), isTrace: true },
    personal(words.told, toldText(typed, 'said')),
    personal(words.written, toldText(typed, 'written')),
    personal(words.copied, toldText(typed, 'copied')),
    personal(words.saidOrWritten, toldText(typed, 'either')),
    personal(words.promise, said('promise')),
    personal(words.incident, typed.incident),
  ];
};

/** What is known of one call; what was left empty is left out. */
export const sheetLines = (record: JournalRecord, words: SheetWords): SheetLine[] =>
  [
    ...circumstances(record, words),
    ...notes(record, words),
    ...record.messages.map((message) => personal(words.message, words.messageText(message))),
    ...record.callbacks.map((callback) => personal(words.callback, words.callbackText(callback))),
    ...record.incidents.map(({ facts }) => personal(words.incident, facts)),
    // What has no words of its own yet is handed over as it is kept rather than left out.
    ...Object.entries(record.others ?? {}).flatMap(([kind, others]) =>
      others.map((other) => personal(kind, JSON.stringify(other, null, 2))),
    ),
  ].filter(({ value }) => value.trim());

/** The same as plain text, several calls one under the other. */
export const sheetText = (records: readonly JournalRecord[], words: SheetWords): string =>
  records
    .map((record) =>
      sheetLines(record, words)
        .map(({ label, value }) =>
          // Several lines begin under their name.
          words.named(label, value.includes('\n') ? `\n${value}` : value).replace(' \n', '\n'),
        )
        .join('\n'),
    )
    .join('\n\n----------\n\n');
