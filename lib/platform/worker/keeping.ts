/** The hourly look at what is kept: what the calendar announced is erased, the next is announced. Runs in the worker. */
import { report } from '../browser/report';
import { browser } from '../browser/web-extension';

const NAME = 'keeping';

const EVERY_MINUTES = 60;
/** After a start the desk is opened first. */
const FIRST_MINUTES = 1;

/** One look at a time, whoever asks; what fails is reported, and tried again in an hour. */
const look = (keep: () => Promise<void>): Promise<void> =>
  navigator.locks.request(NAME, keep).catch((error: unknown) => report('keeping', error));

/** Looks now, and every hour from now on; after an installation, an update, or a start of the browser. */
export async function startKeeping(keep: () => Promise<void>): Promise<void> {
  await browser.alarms.create(NAME, { delayInMinutes: FIRST_MINUTES, periodInMinutes: EVERY_MINUTES });
  await look(keep);
}

/** Listens to the alarm; called in the worker's first turn. */
export function listenToKeeping(keep: () => Promise<void>): void {
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === NAME) void look(keep);
  });
}
