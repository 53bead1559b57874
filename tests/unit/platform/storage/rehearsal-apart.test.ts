// @vitest-environment happy-dom
/** What is rehearsed lies apart: not in the database of the real calls, not heard on their channel, and thrown away. */
import 'fake-indexeddb/auto';
import { beforeEach, expect, onTestFinished, test, vi } from 'vitest';
import { callCard } from '../../../../lib/domain/call/call.record';
import { beginCall } from '../../../../lib/domain/call/call-events';
import { createRehearsalPorts } from '../../../../lib/platform/rehearsal-ports';
import { createConnection } from '../../../../lib/platform/storage/database';
import { forgetRehearsal, REHEARSAL_DATABASE } from '../../../../lib/platform/storage/rehearsal-database';

const page = {
  insert: async () => 'inserted' as const,
  returnFocus: () => undefined,
  keptPractice: async () => null,
};

beforeEach(() => {
  vi.spyOn(chrome.runtime, 'getManifest').mockReturnValue({
    ...{ manifest_version: 3, name: 'Décroché', version: '0.1.0' },
  });
});

test('a call of the rehearsal is never among the real ones, and is gone afterwards', async () => {
  const heard: unknown[] = [];
  const real = new BroadcastChannel('decroche');
  real.onmessage = ({ data }) => heard.push(data);
  const { store } = createRehearsalPorts(page);
  await store.saveCall(beginCall('played', 'rehearsal-tilleuls', 1), 'strict');
  expect(await store.of(callCard).all()).toHaveLength(1);
  const database = await createConnection()();
  expect(await database.getAll('calls')).toEqual([]);
  const names = async () => (await indexedDB.databases()).map(({ name }) => name);
  expect(await names()).toContain(REHEARSAL_DATABASE);
  await forgetRehearsal();
  expect(await names()).not.toContain(REHEARSAL_DATABASE);
  expect(await createRehearsalPorts(page).store.of(callCard).all()).toEqual([]);
  expect(heard).toEqual([]);
  real.close();
});

test('no part of the rehearsal speaks on another channel than its own', () => {
  const opened: string[] = [];
  const Real = BroadcastChannel;
  vi.stubGlobal(
    'BroadcastChannel',
    class extends Real {
      constructor(name: string) {
        super(name);
        opened.push(name);
      }
    },
  );
  onTestFinished(() => void vi.unstubAllGlobals());
  createRehearsalPorts(page);
  expect(new Set(opened)).toEqual(new Set([REHEARSAL_DATABASE]));
});
