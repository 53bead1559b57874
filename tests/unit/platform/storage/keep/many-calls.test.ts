/** The calendar over years of calls: it asks the disk for a few at a time, so that a panel that opens does not wait behind it. */
import { expect, onTestFinished, test, vi } from 'vitest';
import { DAY, desk, done, ended, NOW } from './calendar-desk';

const CALLS = 300;
/** What fifty calls ask for at once, all kinds taken together, and not what hundreds do. */
const MOST = 600;

/** How many requests were under way at once, at most. */
function countWaiting(): () => number {
  let waiting = 0;
  let most = 0;
  for (const Asked of [IDBObjectStore, IDBIndex])
    for (const method of ['get', 'getAll', 'getAllKeys'] as const) {
      const ask = Asked.prototype[method] as (...given: unknown[]) => IDBRequest;
      const spied = vi.spyOn(Asked.prototype, method).mockImplementation(function (
        this: IDBIndex & IDBObjectStore,
        ...given: unknown[]
      ) {
        const request = ask.apply(this, given);
        waiting += 1;
        most = Math.max(most, waiting);
        request.addEventListener('success', () => {
          waiting -= 1;
        });
        return request;
      });
      onTestFinished(() => spied.mockRestore());
    }
  return () => most;
}

test('what is due of hundreds of calls is found whole, a few calls at a time', async () => {
  const { store, look, plan, clock } = await desk();
  for (let at = 0; at < CALLS; at += 1) {
    await store.saveCall(ended(`c${at}`, 40), 'strict');
    await store.saveMessage(done(`m${at}`, `c${at}`, 40));
  }
  const most = countWaiting();
  await look();
  expect(await plan()).toMatchObject({ until: NOW + DAY, counts: { calls: CALLS, messages: CALLS } });
  expect(most()).toBeLessThan(MOST);
  expect(clock.at).toBe(NOW);
});
