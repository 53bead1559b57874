/** The background: commands, mask, installation. It keeps nothing in memory but a connection; the browser may stop it at any time. */

import { defineBackground } from 'wxt/utils/define-background';
import { checkReminders } from '../lib/app/message/reminders';
import type { Store } from '../lib/app/ports';
import { hasPractice } from '../lib/app/practice/has-practice';
import { createConnection } from '../lib/platform/storage/database';
import { createStore } from '../lib/platform/storage/store';
import { startWorker } from '../lib/platform/worker/start-worker';

let store: Store | null = null;

/** The database is opened only when something is asked of it, once in a life of the worker. */
const openStore = (): Store => {
  store ??= createStore(createConnection());
  return store;
};

export default defineBackground(() =>
  startWorker({
    hasOpenCall: async () => (await openStore().openCalls()).length > 0,
    checkReminders: () => checkReminders({ store: openStore(), clock: { now: () => Date.now() } }),
    hasPractice: () => hasPractice(openStore()),
  }),
);
