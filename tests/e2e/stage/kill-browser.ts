// Ends a browser as a power cut or the task manager would: every process at once, with no chance to tidy up.
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { LaunchedBrowser } from './browser.ts';

/** Left behind by a browser that could not tidy up; they would keep the next one from starting on the profile. */
const LOCKS = ['SingletonLock', 'SingletonCookie', 'SingletonSocket'];

type Process = { readonly type: string; readonly id: number };

const killNow = (pid: number): void => {
  try {
    process.kill(pid, 'SIGKILL');
  } catch (error) {
    // Some die by themselves when the browser's main process is gone.
    const isGone = error instanceof Error && 'code' in error && error.code === 'ESRCH';
    if (!isGone) throw error;
  }
};

/** Kills all processes of the browser, waits until it is gone, and leaves its profile ready for another launch. */
export async function killBrowser({ context, profile }: LaunchedBrowser): Promise<void> {
  const browser = context.browser();
  if (!browser) throw new Error('this browser tells nothing of its processes');
  const session = await browser.newBrowserCDPSession();
  const answer: { processInfo: Process[] } = await session.send('SystemInfo.getProcessInfo');
  const gone = context.waitForEvent('close');
  const isMain = ({ type }: Process) => type === 'browser';
  const mainFirst = [...answer.processInfo].sort((a, b) => Number(isMain(b)) - Number(isMain(a)));
  for (const { id } of mainFirst) killNow(id);
  await gone;
  await Promise.all(LOCKS.map((name) => rm(join(profile, name), { force: true })));
}
