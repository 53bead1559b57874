/** A promise of the example practice on the disk, three hours from the test's morning unless told otherwise. */
import type { Callback } from '../../../../lib/domain/message/callback';
import { callbackCard } from '../../../../lib/domain/message/callback.record';
import { MONDAY_MORNING } from '../../../fakes/ports';
import { callbackWith } from '../../platform/storage/sample-records';
import type { Drawn } from '../draw';

const IN_THREE_HOURS = MONDAY_MORNING + 3 * 60 * 60_000;

export const promised =
  (changes: Partial<Callback> = {}) =>
  async ({ app, ports }: Pick<Drawn, 'app' | 'ports'>): Promise<void> => {
    const callback = { ...callbackWith(), practiceId: 'example-tilleuls', dueAt: IN_THREE_HOURS };
    await ports.store.of(callbackCard).save({ ...callback, ...changes } as Callback);
    await app.callbacks.refresh();
  };
