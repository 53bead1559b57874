/** The background: commands, mask, installation. It keeps nothing in memory; the browser may stop it at any time. */
import { defineBackground } from 'wxt/utils/define-background';
import { createConnection } from '../lib/platform/storage/database';
import { createStore } from '../lib/platform/storage/store';
import { startWorker } from '../lib/platform/worker/start-worker';

/** The database is opened only when an update asks. */
const hasOpenCall = async (): Promise<boolean> =>
  (await createStore(createConnection()).openCalls()).length > 0;

export default defineBackground(() => startWorker({ hasOpenCall }));
