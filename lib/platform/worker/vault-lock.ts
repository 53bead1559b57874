/** Locks what is noted when the system's session is locked; never while a call is open: its words are needed. Runs in the worker. */
import { report } from '../browser/report';
import { browser } from '../browser/web-extension';
import { dropKey } from '../storage/vault/session-key';

/** Starts listening; called in the worker's first turn. */
export function lockWithSession(hasOpenCall: () => Promise<boolean>): void {
  browser.idle.onStateChanged.addListener((state) => {
    if (state !== 'locked') return;
    void hasOpenCall()
      .then((isCalling) => (isCalling ? undefined : dropKey()))
      .catch((error: unknown) => report('worker.vault', error));
  });
}
