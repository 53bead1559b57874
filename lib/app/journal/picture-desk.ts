/** The picture of one's own calls: off until asked for, worked out from the journal, kept nowhere. */

import { type ReadonlySignal, signal } from '@preact/signals';
import { type AvoidableReason, avoidableReasonsIn } from '../../content/triage/avoidable-reasons';
import type { JournalEntry, JournalKey } from '../../domain/journal/journal-entry';
import { avoidableCounts, type Motive, type Picture, pictureOf } from '../../domain/journal/statistics';
import { shippedById } from '../start/shipped-triage';
import { lookedAtZone, type Period, startOf } from './journal-filters';
import type { JournalParts } from './journal-parts';
import type { JournalPage } from './journal-ports';
import { pageWords } from './page-words';

/** Calls counted at most: three years of a busy desk; past it the page says so. */
const MOST = 50_000;
const PAGE = 2000;

export type ShownPicture = {
  readonly picture: Picture;
  readonly avoidable: readonly { readonly reason: AvoidableReason; readonly count: number }[];
  /** True when older calls of the period were left out. */
  readonly isCut: boolean;
};

/** Entries of the span, newest first, of one practice or of all; at most `MOST` and a page. */
async function readEntries(
  { store }: JournalParts,
  span: { readonly practiceId: string | null; readonly from: number; readonly to: number },
): Promise<JournalEntry[]> {
  const query = { text: '', recipientId: null, status: null, level: null, ...span };
  const entries: JournalEntry[] = [];
  let after: JournalKey | null = null;
  do {
    const page: JournalPage = await store.page(query, { after, limit: PAGE });
    entries.push(...page.entries);
    after = page.next;
  } while (after !== null && entries.length < MOST);
  return entries;
}

async function readPicture(
  parts: JournalParts,
  period: Period,
  practiceId: string | null,
): Promise<ShownPicture> {
  const { app, ports } = parts;
  const now = ports.clock.now();
  const timeZone = lookedAtZone(app.state, practiceId);
  const from = startOf(period, now, timeZone);
  const [entries, due] = await Promise.all([
    readEntries(parts, { practiceId, from, to: now + 1 }),
    ports.store.callbacksSince(from),
  ]);
  const callbacks = due.filter(
    (callback) => callback.dueAt <= now && (practiceId ?? callback.practiceId) === callback.practiceId,
  );
  return {
    picture: pictureOf(entries, callbacks, { timeZone, now }),
    avoidable: avoidableCounts(entries, avoidableReasonsIn(app.state.settings.value.language)),
    isCut: entries.length >= MOST,
  };
}

export interface PictureDesk {
  readonly period: ReadonlySignal<Period>;
  /** Null: all practices together. */
  readonly practiceId: ReadonlySignal<string | null>;
  readonly shown: ReadonlySignal<ShownPicture | null>;
  refresh(): Promise<void>;
  choose(chosen: { readonly period?: Period; readonly practiceId?: string | null }): Promise<void>;
  isOn(): boolean;
  turn(on: boolean): Promise<void>;
  /** The name under which a motive is shown. */
  motiveName(motive: Motive): string;
  copyDirective(reason: AvoidableReason): void;
}

export function createPictureDesk(parts: JournalParts): PictureDesk {
  const { app } = parts;
  const { state } = app;
  const period = signal<Period>('month');
  const practiceId = signal<string | null>(null);
  const shown = signal<ShownPicture | null>(null);
  let latest = 0;

  const refresh = async (): Promise<void> => {
    latest += 1;
    const run = latest;
    const read = await readPicture(parts, period.value, practiceId.value);
    if (run === latest) shown.value = read;
  };

  return {
    period,
    practiceId,
    shown,
    refresh,
    async choose(chosen) {
      if (chosen.period) period.value = chosen.period;
      if (chosen.practiceId !== undefined) practiceId.value = chosen.practiceId;
      await refresh();
    },
    isOn: () => state.settings.value.statistics,
    turn: (on) => app.practices.changeSettings({ statistics: on }),
    motiveName({ kind, id }) {
      const { outcomes, journal } = pageWords(state);
      if (kind === 'protocol') return shippedById().get(id)?.title ?? id;
      return kind === 'outcome' ? outcomes[id] : journal.picture.otherMotive;
    },
    copyDirective: ({ directive }) => {
      app.phrases.copy(directive);
    },
  };
}
