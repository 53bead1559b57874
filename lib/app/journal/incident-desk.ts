/** The register of incidents: what was noted in calls and not yet entered, what is entered, and the register as a table. */

import { computed, type ReadonlySignal, signal } from '@preact/signals';
import type { Incident } from '../../domain/journal/incident';
import { incidentCard } from '../../domain/journal/incident.record';
import { registerRows } from '../../domain/journal/incident-register';
import { csvText } from '../../domain/journal/journal-csv';
import { practiceById, practiceOf } from '../app-state';
import { dateTimeText } from '../practice/practice-hour';
import { CSV_TYPE, fileName, today } from './journal-export';
import type { GuardedParts, JournalParts } from './journal-parts';
import { pageWords } from './page-words';

/** What was noted of an incident during a call; `id` is the call's, `at` its beginning. */
type NotedIncident = {
  readonly id: string;
  readonly practiceId: string;
  readonly facts: string;
  readonly at: number;
};

/** Notes of incidents are looked for this far back, in milliseconds: a quarter. */
const LOOK_BACK_MS = 92 * 24 * 60 * 60 * 1000;
const MOST_NOTED = 100;

/** A blank entry, or one that begins with what was noted in a call. */
function blankIncident({ app: { state }, ports }: JournalParts, origin: NotedIncident | null): Incident {
  const now = ports.clock.now();
  // Of the call in which it was noted, not of the one she answers for now.
  const noted = practiceById(state, origin?.practiceId ?? null);
  const practice = origin ? noted : practiceOf(state, null);
  return {
    id: ports.newId(),
    revision: 0,
    kind: 'aggression',
    practiceId: practice?.id ?? origin?.practiceId ?? '',
    practiceName: practice?.name ?? '',
    callId: origin?.id ?? null,
    author: state.settings.value.secretaryName,
    occurredAt: origin?.at ?? now,
    knownAt: origin?.at ?? now,
    recordedAt: now,
    facts: origin?.facts ?? '',
    information: '',
    personCount: null,
    seriousHarm: null,
    harmAssessment: '',
    authorityToldAt: null,
    personsToldAt: null,
    measures: '',
  };
}

/** Calls of the last quarter in which an incident was noted, newest first. */
async function readNoted({ ports, store }: JournalParts): Promise<NotedIncident[]> {
  const now = ports.clock.now();
  const any = { text: '', practiceId: null, recipientId: null, status: null, level: null } as const;
  const { entries } = await store.page(
    { ...any, noted: 'incident', from: now - LOOK_BACK_MS, to: now + 1 },
    { after: null, limit: MOST_NOTED },
  );
  const records = await store.records(entries.map(({ id }) => id));
  return records.map(({ call }) => ({
    id: call.id,
    practiceId: call.practiceId,
    facts: call.notes.incident,
    at: call.startedAt,
  }));
}

/** The whole register as a table, with the columns that Québec's register asks for. */
function saveRegister({ app, ports }: JournalParts, incidents: readonly Incident[]): void {
  const { incidents: words, fileNames, exported } = pageWords(app.state).journal;
  const rows = registerRows(incidents, words, (at, practiceId) => dateTimeText(app.state, at, practiceId));
  ports.files.save({
    name: fileName(fileNames.register, 'csv', today(app.state, ports.clock.now())),
    type: CSV_TYPE,
    text: csvText(rows),
  });
  app.notices.tell(exported(incidents.length));
}

export interface IncidentDesk {
  readonly incidents: ReadonlySignal<readonly Incident[]>;
  /** What was noted in calls and does not stand in the register yet. */
  readonly noted: ReadonlySignal<readonly NotedIncident[]>;
  refresh(): Promise<void>;
  draft(origin: NotedIncident | null): Incident;
  /** Enters or completes it; false when the facts are missing, or another page completed it meanwhile. */
  save(draft: Incident): Promise<boolean>;
  exportCsv(): Promise<void>;
}

export function createIncidentDesk(parts: GuardedParts): IncidentDesk {
  const { app, ports } = parts;
  const { state, notices } = app;
  const incidents = signal<readonly Incident[]>([]);
  const calls = signal<readonly NotedIncident[]>([]);
  const refresh = async (): Promise<void> => {
    [incidents.value, calls.value] = await Promise.all([ports.store.incidents(), readNoted(parts)]);
  };

  return {
    incidents,
    refresh,
    noted: computed(() =>
      calls.value.filter(({ id }) => incidents.value.every(({ callId }) => callId !== id)),
    ),
    draft: (origin) => blankIncident(parts, origin),
    async save(draft) {
      const { incidents: words } = pageWords(state).journal;
      if (!draft.facts.trim()) {
        notices.tell(words.factsNeeded, 'warning');
        return false;
      }
      const { ok } = await ports.store.of(incidentCard).save({ ...draft, revision: draft.revision + 1 });
      await refresh();
      notices.tell(ok ? words.saved : words.changedElsewhere, ok ? 'info' : 'warning');
      return ok;
    },
    exportCsv: () => parts.gate.guard(() => saveRegister(parts, incidents.value)),
  };
}
