/** Everything behind the journal page, over one application; the entrypoint gives it its own ports. */
import { signal } from '@preact/signals';
import type { Unsubscribe } from '../ports';
import { createHandoverDesk } from './handover-desk';
import { createIncidentDesk } from './incident-desk';
import { createJournalDesk, type JournalParts } from './journal-desk';
import { createJournalExport } from './journal-export';
import { createPictureDesk } from './picture-desk';
import { createRightsDesk } from './rights-desk';

/** The views of the page, in the order of their keys. */
export const JOURNAL_VIEWS = ['calls', 'digest', 'handover', 'incidents', 'picture'] as const;
export type JournalView = (typeof JOURNAL_VIEWS)[number];

export type Journal = ReturnType<typeof createJournal>;

export function createJournal(parts: JournalParts) {
  const desk = createJournalDesk(parts);
  return {
    desk,
    view: signal<JournalView>('calls'),
    out: createJournalExport(parts, desk),
    rights: createRightsDesk(parts, desk),
    incidents: createIncidentDesk(parts),
    handover: createHandoverDesk(parts),
    picture: createPictureDesk(parts),
    /** Reads what stands there and follows what is written; rejects as the store does. */
    start: (): Promise<Unsubscribe> => desk.start(),
  };
}
