/** The background: commands, mask, installation. It keeps nothing in memory; the browser may stop it at any time. */
import { defineBackground } from 'wxt/utils/define-background';
import { checkReminders } from '../lib/app/reminders';
import { createConnection } from '../lib/platform/storage/database';
import { createStore } from '../lib/platform/storage/store';
import { startWorker } from '../lib/platform/worker/start-worker';

/** The database is opened only when something is asked of it. */
const openStore = () => createStore(createConnection());

export default defineBackground(() =>
  startWorker({
    hasOpenCall: async () => (await openStore().openCalls()).length > 0,
    checkReminders: () => checkReminders({ store: openStore(), clock: { now: () => Date.now() } }),
    hasPractice: async () => (await openStore().practices()).length > 0,
  }),
);
