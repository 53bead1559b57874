/** The background: commands, mask, installation. It keeps nothing in memory but a connection; the browser may stop it at any time. */

import { defineBackground } from 'wxt/utils/define-background';
import { isCalling } from '../lib/app/call/is-calling';
import { checkWhileLocked } from '../lib/app/message/locked-reminders';
import { checkReminders } from '../lib/app/message/reminders';
import { hasBegun } from '../lib/app/practice/set-up-begun';
import { keepDaily } from '../lib/app/privacy/daily-keeping';
import { seeDatabase } from '../lib/app/privacy/see-database';
import { createBackups } from '../lib/platform/backup/backups';
import { administration } from '../lib/platform/browser/administration';
import { report } from '../lib/platform/browser/report';
import { answerRelays } from '../lib/platform/relay/answer-relay';
import { createConnection } from '../lib/platform/storage/database';
import { createCopies } from '../lib/platform/storage/keep/copies';
import { createKeeper } from '../lib/platform/storage/keep/keeper';
import { createWitnessStand } from '../lib/platform/storage/keep/witness';
import { sealedPromises } from '../lib/platform/storage/sealed-promises';
import { createRecords, type Records } from '../lib/platform/storage/store';
import { vaultState } from '../lib/platform/storage/vault/passphrase';
import { startWorker } from '../lib/platform/worker/start-worker';

const clock = { now: () => Date.now() };
const open = createConnection();
let store: Records | null = null;

/** The database is opened only when something is asked of it, once in a life of the worker. */
const openStore = (): Records => {
  store ??= createRecords(open);
  return store;
};

export default defineBackground(() => {
  if (import.meta.env.FIREFOX) answerRelays();
  startWorker({
    hasOpenCall: async () => (await openStore().openCalls()).length > 0,
    isCalling: () => isCalling(openStore(), clock),
    isOpen: async () => (await vaultState()) === 'open',
    now: clock.now,
    checkReminders: async (answerDueAt) => {
      const desk = { store: openStore(), clock };
      if ((await vaultState()) !== 'locked') return checkReminders(desk);
      return checkWhileLocked({ ...desk, promises: () => sealedPromises(open) }, answerDueAt);
    },
    hasBegun: () => hasBegun(openStore()),
    keep: async () => {
      // What may still be found is neither pushed out of the backups nor erased by a calendar.
      if (await seeDatabase(createWitnessStand(open))) return;
      const register = {
        store: openStore(),
        keeper: createKeeper(open),
        clock,
        newId: () => crypto.randomUUID(),
        fixed: (await administration()).retention ?? {},
      };
      await keepDaily({ copies: createCopies(open), backups: createBackups(), clock }, register, {
        report,
        vault: { state: vaultState },
      });
    },
  });
});
