/** The words that the journal's sheets and tables take from the interface's language. */

import type { ReadonlySignal } from '@preact/signals';
import { entryCheckQuestions } from '../../content/triage/entry-check';
import type { SheetWords } from '../../domain/journal/journal-sheet';
import type { TableWords } from '../../domain/journal/journal-table';
import type { TimelineWords } from '../../domain/journal/timeline';
import type { Callback } from '../../domain/message/callback';
import type { Message } from '../../domain/message/message';
import { identityText } from '../../domain/message/message-slip';
import { civilNow } from '../../domain/text/civil-time';
import { type AppState, practiceById, timeZoneOf } from '../app-state';
import { dateTimeText } from '../practice/practice-hour';
import { identityNoted } from '../triage/identity-desk';
import { callTrace } from '../triage/triage-level';
import { pageWords } from './page-words';

/** What the words are made from; the text of a message is the message desk's. */
type SheetParts = {
  readonly state: AppState;
  readonly messages: { text(message: Message): string };
};

/** The practice's name, or its id when it is no longer there. */
const practiceName = (state: AppState, practiceId: string): string =>
  practiceById(state, practiceId)?.name ?? practiceId;

function callbackText(state: AppState, callback: Callback): string {
  const { callback: words } = pageWords(state).journal;
  const tried = callback.attempts.length > 0 ? words.attempts(callback.attempts.length) : '';
  const due = words.due(dateTimeText(state, callback.dueAt, callback.practiceId));
  return [callback.ownerName, due, words.states[callback.status], tried].filter(Boolean).join(' · ');
}

export function sheetWords({ state, messages }: SheetParts): SheetWords {
  const { journal, callerKinds, outcomes, identity, named } = pageWords(state);
  return {
    ...journal.sheet,
    named,
    practiceName: (id) => practiceName(state, id),
    callerKind: (kind) => callerKinds[kind],
    outcome: (outcome) => outcomes[outcome],
    identityText: (call) => identityText(identityNoted(call), (outcome) => identity.told[outcome]),
    dateTime: (at, practiceId) => dateTimeText(state, at, practiceId),
    triageTrace: (call) => callTrace(call, timeZoneOf(state, call.practiceId)),
    messageText: messages.text,
    callbackText: (callback) => callbackText(state, callback),
  };
}

type TimelineParts = Pick<SheetParts, 'state'> & {
  readonly phrases: {
    readonly library: ReadonlySignal<readonly { readonly id: string; readonly text: string }[]>;
  };
};

export function timelineWords({ state, phrases }: TimelineParts): TimelineWords {
  const { journal, levels, triage } = pageWords(state);
  return {
    ...journal.timeline,
    levels,
    answers: triage.answers,
    breathingSigns: entryCheckQuestions.breathingSigns,
    phrase: (phraseId) => phrases.library.value.find(({ id }) => id === phraseId)?.text ?? phraseId,
  };
}

export function tableWords({ state }: Pick<SheetParts, 'state'>): TableWords {
  const { journal, levels } = pageWords(state);
  return {
    heads: journal.table,
    level: (level) => levels[level],
    status: (status) => journal.statuses[status],
    practiceName: (id) => practiceName(state, id),
    // In every language: a comma between day and hour would make a text of it.
    dateTime: (at, practiceId) => {
      const { date, time } = civilNow(at, timeZoneOf(state, practiceId));
      return `${date.split('-').toReversed().join('/')} ${time}`;
    },
    day: (at, practiceId) => civilNow(at, timeZoneOf(state, practiceId)).date,
  };
}
