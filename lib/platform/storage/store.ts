/** The `Store` port over IndexedDB. Runs in the panel, the full pages and the background. */
import type { Store } from '../../app/ports';
import { createCallbacksStore } from './callbacks-store';
import { createCallsStore } from './calls-store';
import { createChanges } from './changes';
import type { OpenDatabase } from './database';
import { createIncidentsStore } from './incidents-store';
import { createMessagesStore } from './messages-store';
import { createPhrasesStore } from './phrases-store';
import { createPracticesStore } from './practices-store';
import { createProtocolsStore } from './protocols-store';
import { listSetAside } from './set-aside';
import { createSettingsStore } from './settings-store';

/**
 * Joins the parts into the port. Create one per context: two in the same one would hear each other as strangers.
 * Every method rejects as `open` does, with `InvalidRecord` on a write its schema refuses, or with the browser's
 * own error (`QuotaExceededError` when the disk is full); a write that resolved is committed.
 */
export const createStore = (
  open: OpenDatabase,
  channel: BroadcastChannel = new BroadcastChannel('decroche'),
): Store => {
  const changes = createChanges(channel);
  return {
    ...createCallsStore(open, changes),
    ...createMessagesStore(open, changes),
    ...createCallbacksStore(open, changes),
    ...createIncidentsStore(open, changes),
    ...createPracticesStore(open, changes),
    ...createProtocolsStore(open, changes),
    ...createSettingsStore(open, changes),
    ...createPhrasesStore(open, changes),
    setAside: () => listSetAside(open),
    onChange: changes.onChange,
  };
};
