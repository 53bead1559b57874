/** What is told of people and lies in the lists on screen, of the ring that is heard and in a remark begun: gone with a lock, at once, whether they can be read again or not. */
import { batch } from '@preact/signals';
import type { Writes } from '../app-state';

type Lists = 'messages' | 'recentMessages' | 'olderUnread' | 'waitingMessages' | 'callbacks';

type Own = {
  readonly ring: { readonly forgetNumber: () => void };
  readonly remarks: { readonly write: (text: string) => void };
};

/** Empties them. */
export const forgetPeople = (state: Writes<Lists>, { ring, remarks }: Own): void =>
  batch(() => {
    ring.forgetNumber();
    remarks.write('');
    state.messages.value = [];
    state.recentMessages.value = [];
    state.olderUnread.value = [];
    state.waitingMessages.value = [];
    state.callbacks.value = [];
  });
