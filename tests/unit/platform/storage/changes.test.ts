import { expect, onTestFinished, test, vi } from 'vitest';
import type { StoreChange } from '../../../../lib/app/ports';
import { DEFAULT_SETTINGS } from '../../../../lib/domain/settings';
import { emptyBrowser, openPanel } from './fresh-store';
import { callWith, messageWith, practice } from './sample-records';

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
  await vi.waitFor(() =>
    expect(reader.heard).toEqual([
      { type: 'call.saved', callId: 'call-1', revision: 1 },
      { type: 'message.saved', messageId: 'message-1' },
      { type: 'practice.saved', practiceId: 'tilleuls' },
      { type: 'settings.saved' },
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
  await vi.waitFor(() => expect(reader.heard.at(-1)).toEqual({ type: 'settings.saved' }));
  expect(reader.heard).toHaveLength(2);
});

test('what is not a change is ignored, and listening ends when asked', async () => {
  emptyBrowser();
  const reader = listenTo('strangers');
  const stranger = new BroadcastChannel('strangers');
  onTestFinished(() => stranger.close());
  for (const odd of [
    null,
    'call.saved',
    { type: 'call.saved' },
    { type: 'erase' },
    { type: 'settings.saved' },
  ]) {
    stranger.postMessage(odd);
  }
  await vi.waitFor(() => expect(reader.heard).toEqual([{ type: 'settings.saved' }]));
  const later = listenTo('strangers');
  reader.stop();
  stranger.postMessage({ type: 'settings.saved' });
  await vi.waitFor(() => expect(later.heard).toHaveLength(1));
  expect(reader.heard).toHaveLength(1);
});
