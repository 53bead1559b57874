/** The desks beside a practice's own record: whose agenda is on the page, whom to send callers to, whether it is open. */
import type { AgendaDesk } from './agenda-desk';
import { createDirectoryDesk, type DirectoryDesk } from './directory-desk';
import { createOpeningDesk, type OpeningDesk } from './opening-desk';
import { createPracticeList, type PracticeListDesk } from './practice-list-desk';

export interface PracticeSides {
  readonly practiceList: PracticeListDesk;
  readonly agenda: AgendaDesk;
  readonly directory: DirectoryDesk;
  readonly opening: OpeningDesk;
}

type Parts = Parameters<typeof createDirectoryDesk>[0] &
  Parameters<typeof createPracticeList>[0] & {
    readonly agenda: AgendaDesk;
  };

export const createPracticeSides = (parts: Parts): PracticeSides => ({
  agenda: parts.agenda,
  practiceList: createPracticeList(parts),
  directory: createDirectoryDesk(parts),
  opening: createOpeningDesk(parts.state),
});
