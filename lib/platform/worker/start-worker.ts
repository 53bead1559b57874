/**
 * The worker's ears. Every listener is set in the first turn, or the browser would not wake the worker for it:
 * https://developer.chrome.com/docs/extensions/develop/concepts/service-workers/events. Runs in the worker.
 */

import { administration } from '../browser/administration';
import { report, watchFailures } from '../browser/report';
import { browser } from '../browser/web-extension';
import { restoreMask, restoreRegistration } from '../mask/mask-state';
import { forgetFormerSheets } from '../mask/tabs/open-documents';
import { takeUpLines } from '../mask/worker-life';
import { onKeyChange } from '../storage/vault/session-key';
import { followSites } from './added-sites';
import { startAutomaticMask } from './automatic-mask';
import { runCommand } from './global-commands';
import { hearHeadset } from './headset';
import { install, updateBetweenCalls, type WorkerOptions } from './installation';
import { listenToKeeping, startKeeping } from './keeping';
import { registerWhileOwned } from './owned-keys';
import { injectOnceInLife } from './page-scripts';
import { registerByReason } from './panel-registration';
import { followPopups } from './popups';
import { listenToReminders, remind } from './reminders';
import { handleRequest } from './requests';
import { hearTelephone } from './ringing';
import { lockByItself } from './vault-lock';

/** Starts listening; what fails here and is not caught is reported, without what was said of it. */
export function startWorker(options: WorkerOptions): void {
  watchFailures('worker');
  void restoreRegistration();
  void injectOnceInLife();
  startAutomaticMask();
  followPopups();
  registerByReason();
  registerWhileOwned();
  followSites();
  lockByItself(options);
  // What a notification may say changes with the lock.
  onKeyChange(() => void remind(options.checkReminders));
  takeUpLines();
  browser.commands.onCommand.addListener((name, tab) => void runCommand(name, tab));
  browser.runtime.onInstalled.addListener((how) => void install(how, options));
  browser.runtime.onStartup.addListener(() => void restoreMask());
  browser.runtime.onStartup.addListener(() => void forgetFormerSheets());
  // Read for the next start: this one holds to the policy as it was last known, and masks nothing that she has lifted.
  browser.runtime.onStartup.addListener(() => void administration());
  // The browser may have forgotten its alarms (https://developer.chrome.com/docs/extensions/reference/api/alarms), and
  // the day may have gone on.
  browser.runtime.onStartup.addListener(() => void remind(options.checkReminders));
  browser.runtime.onStartup.addListener(() => void startKeeping(options.keep));
  hearTelephone();
  hearHeadset();
  listenToReminders(options.checkReminders);
  listenToKeeping(options.keep);
  browser.runtime.onUpdateAvailable.addListener(() => void updateBetweenCalls(options));
  browser.runtime.onMessage.addListener((raw, sender, reply) => {
    const handled = handleRequest(raw, sender, options);
    if (!handled) return false;
    // The reply says that it is over, or comes empty when it failed: nobody waits for ever.
    void handled.then(reply, (error: unknown) => {
      report('worker.request', error);
      reply();
    });
    return true;
  });
}
