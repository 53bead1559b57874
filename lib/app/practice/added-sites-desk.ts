/** The sites on which the panel stands because she put it there, each taken back, and put back, by one press. */
import { type ReadonlySignal, signal } from '@preact/signals';
import type { AppState } from '../app-state';
import type { Notices } from '../notices';
import type { Ports } from '../ports';

export interface AddedSitesDesk {
  /** Their origins, as they were read by `refresh`. */
  readonly list: ReadonlySignal<readonly string[]>;
  refresh(): Promise<void>;
  /** Takes the panel from one of them, and offers the way back. */
  remove(site: string): Promise<void>;
}

type Parts = {
  readonly state: Pick<AppState, 'labels'>;
  readonly ports: Pick<Ports, 'addedSites'>;
  readonly notices: Notices;
  readonly undo: { push(undo: () => boolean): void };
};

export function createAddedSitesDesk({ state, ports, notices, undo }: Parts): AddedSitesDesk {
  const { addedSites } = ports;
  const list = signal<readonly string[]>([]);
  const refresh = async (): Promise<void> => {
    list.value = await addedSites.all();
  };
  const tell = (isBack: boolean) => {
    const { back, notBack } = state.labels.value.sites;
    notices.tell(isBack ? back : notBack, 'warning');
  };
  return {
    list,
    refresh,
    async remove(site) {
      await addedSites.leave(site);
      await refresh();
      notices.tell(state.labels.value.sites.removed(site));
      undo.push(() => {
        // In the very turn of her press: the browser hears a request for a permission then only.
        void addedSites.join(site).then(async (isBack) => {
          await refresh();
          tell(isBack);
        });
        return true;
      });
    },
  };
}
