/** The desks beside a practice's own record: whose agenda is on the page, whom to send callers to, whether it is open. */
import type { AppState } from '../app-state';
import type { AgendaDesk } from './agenda-desk';
import { createDirectoryDesk, type DirectoryDesk } from './directory-desk';
import { createOpeningDesk, type OpeningDesk } from './opening-desk';

export interface PracticeSides {
  readonly agenda: AgendaDesk;
  readonly directory: DirectoryDesk;
  readonly opening: OpeningDesk;
}

type Parts = Parameters<typeof createDirectoryDesk>[0] & {
  readonly state: AppState;
  readonly agenda: AgendaDesk;
};

export const createPracticeSides = ({ state, calls, phrases, agenda }: Parts): PracticeSides => ({
  agenda,
  directory: createDirectoryDesk({ state, calls, phrases }),
  opening: createOpeningDesk(state),
});
