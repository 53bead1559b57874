/** What is on this panel's screen and not on disk: handed to the panel that follows it after an update, or a page loaded anew. */
import { effect, type Signal } from '@preact/signals';
import type { PanelView } from '../contract/panel-replacement';
import type { Writes } from './app-state';
import type { CallDesk } from './call/call-verbs';
import type { CallWriter } from './call/call-writer';
import type { Store } from './ports';

type Parts = {
  readonly state: Writes<'shownCallId' | 'overlay' | 'counter'>;
  readonly writer: CallWriter;
  readonly store: Pick<Store, 'openCalls'>;
  readonly calls: Pick<CallDesk, 'askPage'>;
  /** Whose the promises are that were taken here: the panel before and this one are one desk. */
  readonly callbacks: { readonly desk: Signal<string> };
};

export interface ReplacementDesk {
  view(): PanelView;
  /** Resolves once nothing is being written: all is on disk, or the disk has refused it. */
  saved(): Promise<void>;
  /** Reads the open calls again and shows what the panel before showed. */
  takeUp(view: PanelView): Promise<void>;
  /** Shows the same of what was read just now. */
  showAgain(view: PanelView): void;
  /** Calls it whenever `view` is another. */
  onView(changed: () => void): void;
  /** Does it once it is sure that she is back in this call; never if she answers that it is another. */
  whenBack(callId: string | null, act: () => void): void;
}

export function createReplacementDesk({ state, writer, store, calls, callbacks }: Parts): ReplacementDesk {
  const view = (): PanelView => ({
    shownCallId: state.shownCallId.value,
    overlay: state.overlay.value,
    counter: state.counter.value,
    desk: callbacks.desk.value,
  });
  const showAgain = ({ shownCallId, overlay, counter, desk }: PanelView) => {
    const isOpen = state.calls.value.some(({ id }) => id === shownCallId);
    state.shownCallId.value = isOpen ? shownCallId : null;
    state.overlay.value = overlay;
    state.counter.value = counter;
    if (desk !== undefined) callbacks.desk.value = desk;
    calls.askPage();
  };
  return {
    view,
    showAgain,
    onView(changed) {
      effect(() => {
        view();
        changed();
      });
    },
    saved: () =>
      new Promise((resolve) => {
        const stop = effect(() => {
          if (state.saveState.value === 'saving') return;
          resolve();
          queueMicrotask(() => stop());
        });
      }),
    whenBack(callId, act) {
      const stop = effect(() => {
        if (state.askedForNew.value !== null) return;
        queueMicrotask(() => stop());
        if (state.shownCallId.peek() === callId) act();
      });
    },
    async takeUp(standing) {
      for (const call of await store.openCalls()) writer.adopt(call);
      showAgain(standing);
    },
  };
}
