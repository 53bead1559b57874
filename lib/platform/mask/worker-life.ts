/** A line by which a panel knows whether the worker lives. Runs in the worker and in the panel. */
import { browser } from '../browser/web-extension';

/** Name of the line. */
export const WORKER_LIFE = 'worker-life';

/** Takes the line up: without a listener the browser would close it. Called in the worker's first turn. */
export const takeUpLines = (): void => browser.runtime.onConnect.addListener(() => undefined);
