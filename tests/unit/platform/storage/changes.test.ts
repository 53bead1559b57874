import { expect, onTestFinished, test } from 'vitest';
import type { StoreChange } from '../../../../lib/app/ports';
import { DEFAULT_SETTINGS } from '../../../../lib/domain/settings';
import { until } from '../../../fakes/until';
import { emptyBrowser, openPanel } from './fresh-store';
import { callWith, messageWith, practice } from './sample-records';

const SETTINGS_SAVED: StoreChange = { kind: 'settings', id: 'current', revision: 0 };

const listenTo = (channelName: string) => {
  const panel = openPanel(channelName);
  const heard: StoreChange[] = [];
  const stop = panel.store.onChange((change) => heard.push(change));
  onTestFinished(stop);
  return { ...panel, heard, stop };
};

test('the other panel hears each write, the writing one hears none of its own', async () => {
  emptyBrowser();
  const [writer, reader] = [listenTo('each-write'), listenTo('each-write')];
  await writer.store.saveCall(callWith(), 'relaxed');
  await writer.store.saveMessage(messageWith());
  await writer.store.changePractice(practice.id, () => practice);
  await writer.store.saveSettings(DEFAULT_SETTINGS);
  await until(() =>
    expect(reader.heard).toEqual([
      { kind: 'calls', id: 'call-1', revision: 1 },
      { kind: 'messages', id: 'message-1', revision: 1 },
      { kind: 'practices', id: 'tilleuls', revision: 0 },
      SETTINGS_SAVED,
    ]),
  );
  expect(writer.heard).toEqual([]);
});

test('a refused write is told to nobody', async () => {
  emptyBrowser();
  const [writer, reader] = [listenTo('refused'), listenTo('refused')];
  await writer.store.saveCall(callWith(), 'relaxed');
  await writer.store.saveCall(callWith({ notes: 'en retard' }), 'relaxed');
  await writer.store.saveSettings(DEFAULT_SETTINGS);
  await until(() => expect(reader.heard.at(-1)).toEqual(SETTINGS_SAVED));
  expect(reader.heard).toHaveLength(2);
});

test('what is not a change is ignored, and listening ends when asked', async () => {
  emptyBrowser();
  const reader = listenTo('strangers');
  const stranger = new BroadcastChannel('strangers');
  onTestFinished(() => stranger.close());
  for (const odd of [null, 'call.saved', { kind: 'calls' }, { type: 'erase' }, SETTINGS_SAVED]) {
    stranger.postMessage(odd);
  }
  await until(() => expect(reader.heard).toEqual([SETTINGS_SAVED]));
  const later = listenTo('strangers');
  reader.stop();
  stranger.postMessage(SETTINGS_SAVED);
  await until(() => expect(later.heard).toHaveLength(1));
  expect(reader.heard).toHaveLength(1);
});
