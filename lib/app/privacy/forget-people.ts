/** What is told of people and lies in the lists on screen, of the ring that is heard and in forms begun: gone with a lock, at once, whether they can be read again or not. */
import { batch } from '@preact/signals';
import type { Writes } from '../app-state';

type Lists = 'messages' | 'recentMessages' | 'olderUnread' | 'waitingMessages' | 'callbacks';

type Own = {
  readonly ring: { readonly forgetNumber: () => void };
  readonly forms: { readonly forgetPeople: () => void };
};

/** Empties them. */
export const forgetPeople = (state: Writes<Lists>, { ring, forms }: Own): void =>
  batch(() => {
    ring.forgetNumber();
    forms.forgetPeople();
    state.messages.value = [];
    state.recentMessages.value = [];
    state.olderUnread.value = [];
    state.waitingMessages.value = [];
    state.callbacks.value = [];
  });
