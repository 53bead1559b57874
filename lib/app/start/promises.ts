/** The door to what understands a promised moment. Until it is here a promise is as she typed it. */
import type { PromiseClock } from '../../domain/text/promise-clock';
import type { PromiseReading } from '../../domain/text/promised-time';
import { later } from './later';

/** Loaded after the first paint of the panel, before it in every other page. */
export const shippedPromises = later(
  async () => (await import('../../domain/text/promised-time')).readPromise,
);

/** What a promise means on the practice's clock; null until it can be read. */
export const readPromise = (promise: string, clock: PromiseClock): PromiseReading | null =>
  shippedPromises.now()?.(promise, clock) ?? null;
