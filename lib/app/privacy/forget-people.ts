/** What is told of people and lies in the lists on screen: gone with a lock, at once, whether they can be read again or not. */
import { batch } from '@preact/signals';
import type { Writes } from '../app-state';

type Lists = 'messages' | 'recentMessages' | 'olderUnread' | 'waitingMessages' | 'callbacks';

/** Empties them. */
export const forgetPeople = (state: Writes<Lists>): void =>
  batch(() => {
    state.messages.value = [];
    state.recentMessages.value = [];
    state.olderUnread.value = [];
    state.waitingMessages.value = [];
    state.callbacks.value = [];
  });
