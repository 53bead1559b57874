// @vitest-environment happy-dom
// Messages and promises of several practices in one list: whose each is stands on it.
import { expect, test } from 'vitest';
import { CallbackList } from '../../../../components/message/CallbackList';
import { MessageRow } from '../../../../components/message/MessageRow';
import { examplePractice } from '../../../../lib/content/practice/example-practice';
import { callbackCard } from '../../../../lib/domain/message/callback.record';
import type { Message } from '../../../../lib/domain/message/message';
import { practiceCard } from '../../../../lib/domain/practice/practice.record';
import { callbackWith, messageWith } from '../../platform/storage/sample-records';
import { draw, settle } from '../draw';

test('of several practices each row says whose it is, of one none does', async () => {
  const { text, app, disk, ports } = await draw(<CallbackList />, {
    before: async ({ app, ports }) => {
      await ports.store.of(callbackCard).save({ ...callbackWith(), practiceId: examplePractice.id });
      await app.callbacks.refresh();
    },
  });
  expect(text()).not.toContain('Cabinet dentaire des Tilleuls');
  await ports.store.of(practiceCard).save({ ...examplePractice, id: 'lilas', name: 'des Lilas' });
  await settle(() => app.practices.refresh());
  expect(text()).toContain('Cabinet dentaire des Tilleuls');
  const message = { ...messageWith(), practiceId: 'lilas' } as Message;
  const { text: row } = await draw(<MessageRow message={message} />, { disk });
  expect(row()).toContain('Cabinet des Lilas');
});
