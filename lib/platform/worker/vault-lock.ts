/**
 * Locks what is noted when nobody touches anything for as long as she, or the administrator, said, and when the system's
 * session is locked; never in a call: its words are needed, and the lock waits. Runs in the worker.
 */
import { lockMinutesOf } from '../../domain/privacy/vault-lock';
import { lastAdministration } from '../browser/administration';
import { report } from '../browser/report';
import { browser } from '../browser/web-extension';
import { readStoredChoices } from '../mask/stored-mask';
import { dropKey } from '../storage/vault/session-key';

const NAME = 'vault-lock';
/** Set while it could not be read, the last time, whether somebody is spoken with; outlives the worker, not the browser. */
const UNSURE = 'vault-lock-unsure';

const MINUTE_MS = 60_000;
/** The browser's own, where the mask did not ask for another: https://developer.chrome.com/docs/extensions/reference/api/idle */
const TOLD_AFTER_MS = 60_000;
/** Shortest that the browser can look back. Seconds. */
const LEAST_SECONDS = 15;
/** The browser rings no alarm sooner. */
const AGAIN_MS = 30_000;
/** An alarm this late waited for a machine that slept: nobody was there, whatever woke it. */
const SLEPT_MS = 2 * MINUTE_MS;

export type LockOptions = {
  /** True while a call keeps it open. */
  readonly isCalling: () => Promise<boolean>;
  /** True where there is something to lock. */
  readonly isOpen: () => Promise<boolean>;
  readonly now: () => number;
};

const minutesAlone = async (): Promise<number | null> =>
  lockMinutesOf(await readStoredChoices(), await lastAdministration());

/** How long nobody touched anything when the browser said so. */
const toldAfter = async (): Promise<number> => {
  const { idleSeconds } = await readStoredChoices();
  return idleSeconds === null ? TOLD_AFTER_MS : idleSeconds * 1000;
};

const lookAt = (when: number): Promise<void> => browser.alarms.create(NAME, { when });

/** True while a call is open. Where that cannot be read it waits once, and no second time: it must not stay open for ever. */
async function mustWait({ isCalling }: LockOptions): Promise<boolean> {
  try {
    const isOpen = await isCalling();
    await browser.storage.session.remove(UNSURE);
    return isOpen;
  } catch (error) {
    report('worker.vault', error);
    const { [UNSURE]: isSecond }: Record<string, unknown> = await browser.storage.session.get(UNSURE);
    if (isSecond) await browser.storage.session.remove(UNSURE);
    else await browser.storage.session.set({ [UNSURE]: true });
    return isSecond !== true;
  }
}

/** Locks, or looks again in a moment while a call is open. */
async function lock(options: LockOptions): Promise<void> {
  if (await mustWait(options)) return lookAt(options.now() + AGAIN_MS);
  await browser.alarms.clear(NAME);
  await dropKey();
}

/** The time that nobody may be away is over: whether nobody was, the browser is asked once more. */
async function lookAgain(options: LockOptions, dueAt: number): Promise<void> {
  const minutes = await minutesAlone();
  const state = await browser.idle.queryState(Math.max(LEAST_SECONDS, (minutes ?? 0) * 60));
  const hasSlept = options.now() - dueAt >= SLEPT_MS;
  if (state === 'locked' || (minutes !== null && (state === 'idle' || hasSlept))) return lock(options);
  // Somebody was there a moment ago; the browser tells when nobody is any more.
  if ((await browser.idle.queryState(LEAST_SECONDS)) !== 'active') await lookAt(options.now() + AGAIN_MS);
}

/** Nobody touches anything any more. */
async function countDown(options: LockOptions): Promise<void> {
  const minutes = await minutesAlone();
  if (minutes === null || (await browser.alarms.get(NAME))) return;
  const rest = minutes * MINUTE_MS - (await toldAfter());
  if (rest <= 0) await lock(options);
  else await lookAt(options.now() + rest);
}

/** Somebody is back: too late where the machine slept over its time. */
async function breakOff(options: LockOptions): Promise<void> {
  const alarm = await browser.alarms.get(NAME);
  if (!alarm) return;
  if (options.now() - alarm.scheduledTime >= SLEPT_MS) return lock(options);
  await Promise.all([browser.alarms.clear(NAME), browser.storage.session.remove(UNSURE)]);
}

const BY_STATE = { idle: countDown, locked: lock, active: breakOff } as const;

/** Starts listening; called in the worker's first turn. */
export function lockByItself(options: LockOptions): void {
  const act = (turn: () => Promise<void>): void =>
    void options
      .isOpen()
      .then((isOpen) => (isOpen ? turn() : undefined))
      .catch((error: unknown) => report('worker.vault', error));
  browser.idle.onStateChanged.addListener((state) => act(() => BY_STATE[state](options)));
  browser.alarms.onAlarm.addListener(({ name, scheduledTime }) => {
    if (name === NAME) act(() => lookAgain(options, scheduledTime));
  });
}
