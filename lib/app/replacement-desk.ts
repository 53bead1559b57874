/** What is on this panel's screen and not on disk: handed to the panel that follows it after an update. */
import { effect } from '@preact/signals';
import type { PanelView } from '../contract/panel-replacement';
import type { Writes } from './app-state';
import type { CallWriter } from './call/call-writer';
import type { Store } from './ports';

type Parts = {
  readonly state: Writes<'shownCallId' | 'overlay' | 'counter'>;
  readonly writer: CallWriter;
  readonly store: Pick<Store, 'openCalls'>;
};

export interface ReplacementDesk {
  view(): PanelView;
  /** Resolves once nothing is being written: all is on disk, or the disk has refused it. */
  saved(): Promise<void>;
  /** Reads the open calls again and shows what the panel before showed. */
  takeUp(view: PanelView): Promise<void>;
}

export function createReplacementDesk({ state, writer, store }: Parts): ReplacementDesk {
  return {
    view: () => ({
      shownCallId: state.shownCallId.value,
      overlay: state.overlay.value,
      counter: state.counter.value,
    }),
    saved: () =>
      new Promise((resolve) => {
        const stop = effect(() => {
          if (state.saveState.value === 'saving') return;
          resolve();
          queueMicrotask(() => stop());
        });
      }),
    async takeUp({ shownCallId, overlay, counter }) {
      for (const call of await store.openCalls()) writer.adopt(call);
      const isOpen = state.calls.value.some(({ id }) => id === shownCallId);
      state.shownCallId.value = isOpen ? shownCallId : null;
      state.overlay.value = overlay;
      state.counter.value = counter;
    },
  };
}
