/** Everything behind the journal page, over one application; the entrypoint gives it its own ports. */
import { effect, type Signal, signal } from '@preact/signals';
import { createDayListDesk, type DayListDesk } from '../message/day-list-desk';
import type { Unsubscribe } from '../ports';
import { createExportGate, type ExportGate } from '../privacy/export-gate';
import { createHandoverDesk, type HandoverDesk } from './handover-desk';
import { createIncidentDesk, type IncidentDesk } from './incident-desk';
import { createJournalDesk, type JournalDesk } from './journal-desk';
import { createJournalExport, type JournalExport } from './journal-export';
import type { JournalParts } from './journal-parts';
import { createMentionDesk } from './mention-desk';
import { createPictureDesk, type PictureDesk } from './picture-desk';
import { createRightsDesk, type RightsDesk } from './rights-desk';

/** The views of the page, in the order of their keys. */
export const JOURNAL_VIEWS = ['calls', 'digest', 'handover', 'incidents', 'picture', 'dayLists'] as const;
export type JournalView = (typeof JOURNAL_VIEWS)[number];

export interface Journal {
  readonly desk: JournalDesk;
  /** What asks for the passphrase before anything leaves readable. */
  readonly gate: ExportGate;
  readonly view: Signal<JournalView>;
  readonly out: JournalExport;
  readonly rights: RightsDesk;
  readonly incidents: IncidentDesk;
  readonly handover: HandoverDesk;
  readonly picture: PictureDesk;
  readonly dayLists: DayListDesk;
  /** Reads what stands there and follows what is written; rejects as the store does. */
  start(): Promise<Unsubscribe>;
}

/** Names leave the memory with the lock, and are read again once it is opened. */
function followLock({ app, ports }: JournalParts, { desk, dayLists, rights }: Journal): Unsubscribe {
  let wasLocked = false;
  return effect(() => {
    const isLocked = app.vault.state.value === 'locked';
    if (isLocked === wasLocked) return;
    wasLocked = isLocked;
    if (isLocked) for (const each of [desk, dayLists, rights]) each.forgetPeople();
    else {
      const failed = (error: unknown) => ports.report('journal.unlocked', error);
      Promise.all([desk.refresh(), dayLists.refresh(), rights.refresh()]).catch(failed);
    }
  });
}

export function createJournal(parts: JournalParts): Journal {
  const desk = createJournalDesk(parts);
  const gate = createExportGate(parts.app.vault);
  const dayLists = createDayListDesk({ ...parts, ...parts.app });
  const guarded = { ...parts, gate };
  const journal: Journal = {
    desk,
    gate,
    view: signal<JournalView>('calls'),
    out: createJournalExport(guarded, desk),
    rights: createRightsDesk(guarded, desk, createMentionDesk(parts, desk, dayLists)),
    incidents: createIncidentDesk(guarded),
    handover: createHandoverDesk(parts, dayLists.lists),
    picture: createPictureDesk(parts),
    dayLists,
    async start() {
      const stops = [...(await Promise.all([desk.start(), dayLists.start()])), followLock(parts, journal)];
      return () => {
        for (const stop of stops) stop();
      };
    },
  };
  return journal;
}
