// @vitest-environment happy-dom

import { expect, test } from 'vitest';
import { Strip } from '../../../../components/panel/Strip';
import { callbackCard } from '../../../../lib/domain/message/callback.record';
import { MONDAY_MORNING } from '../../../fakes/ports';
import { writable } from '../../app/open-panel';
import { callbackWith } from '../../platform/storage/sample-records';
import { draw, settle } from '../draw';

const before = ({ app: { state } }: { app: Awaited<ReturnType<typeof draw>>['app'] }) => {
  writable({ state }).layout.value = { open: false, mode: 'push', width: 360 };
};

test('collapsed, it still shows that a call runs and for how long, and opens again', async () => {
  const { app, clock, one, root, button, click } = await draw(<Strip />, { before });
  expect(root.querySelector('.count')).toBeNull();
  await settle(app.calls.start);
  clock.now += 75_000;
  await settle(app.tick);
  expect(one('timer').textContent).toBe('1:15');
  expect(root.querySelector('.count')?.textContent).toBe('1');
  await click(button('Ouvrir le panneau'));
  expect(app.state.layout.value?.open).toBe(true);
});

test('the mask and the help are in reach there as well', async () => {
  const { button, click, mask, app } = await draw(<Strip />, { before });
  await click(button("Flouter l'écran"));
  expect(mask.isOn()).toBe(true);
  await click(button('Raccourcis'));
  expect(app.state.overlay.value).toBe('help');
});

test('a late promise is a number for the eye and a sentence for the ear', async () => {
  const { one } = await draw(<Strip />, {
    before: async ({ app, ports }) => {
      writable(app).layout.value = { open: false, mode: 'push', width: 360 };
      await ports.store.of(callbackCard).save({ ...callbackWith(), dueAt: MONDAY_MORNING - 60_000 });
      await app.callbacks.refresh();
    },
  });
  expect(one('img', '1 rappel en retard').textContent).toBe('1');
});
