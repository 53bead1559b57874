/** The words that the journal's sheets and tables take from the interface's language. */
import type { Callback } from '../domain/callback';
import type { SheetWords } from '../domain/journal-sheet';
import type { TableWords } from '../domain/journal-table';
import type { App } from './app';
import type { AppState } from './app-state';
import { callTrace } from './triage-level';

/** « 23/11/2026 10:42 », in the words of the interface. */
export function dateTimeText(state: AppState, at: number): string {
  const locale = state.settings.value.language === 'fr' ? 'fr-FR' : 'en-GB';
  return new Intl.DateTimeFormat(locale, { dateStyle: 'short', timeStyle: 'short' }).format(at);
}

/** The practice's name, or its id when it is no longer there. */
const practiceName = (state: AppState, practiceId: string): string =>
  state.practices.value.find(({ id }) => id === practiceId)?.name ?? practiceId;

/** Hours are told as the practice's own; of a practice that is no longer there, as this machine's. */
const zoneOf = (state: AppState, practiceId: string): string =>
  state.practices.value.find(({ id }) => id === practiceId)?.timeZone ??
  Intl.DateTimeFormat().resolvedOptions().timeZone;

function callbackText(state: AppState, callback: Callback): string {
  const { callback: words } = state.labels.value.journal;
  const tried = callback.attempts.length > 0 ? words.attempts(callback.attempts.length) : '';
  const due = words.due(dateTimeText(state, callback.dueAt));
  return [callback.ownerName, due, words.states[callback.status], tried].filter(Boolean).join(' · ');
}

export function sheetWords({ state, messages }: App): SheetWords {
  const { journal, callerKinds, outcomes } = state.labels.value;
  return {
    ...journal.sheet,
    practiceName: (id) => practiceName(state, id),
    callerKind: (kind) => callerKinds[kind],
    outcome: (outcome) => outcomes[outcome],
    dateTime: (at) => dateTimeText(state, at),
    triageTrace: (call) => callTrace(call, zoneOf(state, call.practiceId)),
    messageText: messages.text,
    callbackText: (callback) => callbackText(state, callback),
  };
}

export function tableWords({ state }: App): TableWords {
  const { journal, levels } = state.labels.value;
  return {
    heads: journal.table,
    level: (level) => levels[level],
    status: (status) => journal.statuses[status],
    practiceName: (id) => practiceName(state, id),
    dateTime: (at) => dateTimeText(state, at),
  };
}
