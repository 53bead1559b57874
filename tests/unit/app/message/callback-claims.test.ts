/** Two panels over one disk: a person is called by one of them, and the other sees who. */
import { expect, test } from 'vitest';
import { callbackCard } from '../../../../lib/domain/message/callback.record';
import { createDisk } from '../../../fakes/disk';
import { MONDAY_MORNING, settled } from '../../../fakes/ports';
import { callbackWith } from '../../platform/storage/sample-records';
import { openPanel } from '../open-panel';

const MINUTE = 60_000;

async function twoPanels() {
  const disk = createDisk();
  const promise = { ...callbackWith(), practiceId: 'example-tilleuls', dueAt: MONDAY_MORNING + 60 * MINUTE };
  await disk.plant(callbackCard, promise);
  const [one, two] = [await openPanel({ disk }), await openPanel({ disk })];
  const shown = ({ app }: typeof one) => {
    const [first] = app.state.callbacks.value;
    if (!first) throw new Error('no callback');
    return first;
  };
  return { disk, one, two, shown };
}

test('taken in one tab it is seen as taken in the other, which cannot take it too', async () => {
  const { one, two, shown } = await twoPanels();
  expect(await one.app.callbacks.take(shown(one))).toBe(true);
  await settled();
  expect(two.app.callbacks.holder(shown(two))).toMatchObject({ by: 'Camille', isHere: false });
  expect(await two.app.callbacks.take(shown(two))).toBe(false);
  expect(two.app.state.notice.value?.text).toBe('Déjà pris par Camille\u00a0: quelqu’un appelle.');
  expect(one.app.callbacks.holder(shown(one))?.isHere).toBe(true);
});

test('pressed in both at the same moment one of them has it', async () => {
  const { one, two, shown } = await twoPanels();
  const taken = await Promise.all([one.app.callbacks.take(shown(one)), two.app.callbacks.take(shown(two))]);
  expect(taken.filter(Boolean)).toHaveLength(1);
});

test('the panel that follows in the same tab still has what the one before took, and the other does not', async () => {
  const { disk, one, two, shown } = await twoPanels();
  await one.app.callbacks.take(shown(one));
  const after = await openPanel({ disk });
  after.app.replacement.showAgain(one.app.replacement.view());
  expect(after.app.callbacks.holder(shown(after))?.isHere).toBe(true);
  await after.app.callbacks.release(shown(after));
  await settled();
  expect(two.app.callbacks.holder(shown(two))).toBeNull();
});

test('taken over from a desk that is gone, it is no longer that desk’s', async () => {
  const { one, two, shown } = await twoPanels();
  await one.app.callbacks.take(shown(one));
  await settled();
  await two.app.callbacks.takeOver(shown(two));
  await settled();
  expect(two.app.callbacks.holder(shown(two))?.isHere).toBe(true);
  expect(one.app.callbacks.holder(shown(one))?.isHere).toBe(false);
});

test('given back, or tried without an answer, it is free for the other, with the hour of the next try', async () => {
  const { one, two, shown } = await twoPanels();
  await one.app.callbacks.take(shown(one));
  await one.app.callbacks.release(shown(one));
  await settled();
  expect(await two.app.callbacks.take(shown(two))).toBe(true);
  await two.app.callbacks.attempt(shown(two), 'noAnswer');
  await settled();
  expect(one.app.callbacks.holder(shown(one))).toBeNull();
  expect(shown(one).attempts).toEqual([
    { at: MONDAY_MORNING, by: 'Camille', result: 'noAnswer', nextAt: MONDAY_MORNING + 30 * MINUTE },
  ]);
  await one.app.callbacks.tryAgainIn(shown(one), 120);
  await settled();
  expect(shown(two).attempts.map(({ nextAt }) => nextAt)).toEqual([MONDAY_MORNING + 120 * MINUTE]);
});
