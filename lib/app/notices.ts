/** The one-line feedback at the foot of the panel. */
import type { Notice, Writes } from './app-state';

export type Notices = {
  tell(text: string, kind?: Notice['kind']): void;
  dismiss(id: number): void;
  /** Locked: what it says may be of a person. */
  clear(): void;
};

export function createNotices(state: Writes<'notice'>): Notices {
  let count = 0;
  return {
    tell(text, kind = 'info') {
      count += 1;
      state.notice.value = { id: count, kind, text };
    },
    clear() {
      state.notice.value = null;
    },
    dismiss(id) {
      if (state.notice.value?.id === id) state.notice.value = null;
    },
  };
}
