// A store over an empty in-memory IndexedDB. Fast tests of the logic only: the real browser is covered by tests/e2e/storage-*.
import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { onTestFinished, vi } from 'vitest';
import type { Store } from '../../../../lib/app/ports';
import { incidentCard } from '../../../../lib/domain/journal/incident.record';
import { callbackCard } from '../../../../lib/domain/message/callback.record';
import { messageCard } from '../../../../lib/domain/message/message.record';
import { habitCard, phraseCard } from '../../../../lib/domain/phrase/phrase.record';
import type { PhraseHabit } from '../../../../lib/domain/phrase/phrase-habit';
import type { PhraseRecord } from '../../../../lib/domain/phrase/phrase-record';
import { practiceCard } from '../../../../lib/domain/practice/practice.record';
import { DEFAULT_SETTINGS, type Settings } from '../../../../lib/domain/settings';
import { SETTINGS_ID, settingsCard } from '../../../../lib/domain/settings.record';
import { protocolVersionCard } from '../../../../lib/domain/triage/protocol-version.record';
import { createConnection, type OpenDatabase } from '../../../../lib/platform/storage/database';
import { noSeal, type Seal } from '../../../../lib/platform/storage/seal';
import { createStore } from '../../../../lib/platform/storage/store';

/** Puts an empty IndexedDB in place for the running test. */
export const emptyBrowser = (): void => {
  vi.stubGlobal('indexedDB', new IDBFactory());
};

/** The store, with a name for what the tests do most; every one of them is the same method of another kind. */
const named = (store: Store) => ({
  ...store,
  messageById: store.of(messageCard).byId,
  saveMessage: store.of(messageCard).save,
  callbackById: store.of(callbackCard).byId,
  saveCallback: store.of(callbackCard).save,
  saveIncident: store.of(incidentCard).save,
  practices: store.of(practiceCard).all,
  changePractice: store.of(practiceCard).change,
  protocolVersions: store.of(protocolVersionCard).all,
  settings: async () => (await store.of(settingsCard).byId(SETTINGS_ID)) ?? DEFAULT_SETTINGS,
  saveSettings: (settings: Settings) => store.of(settingsCard).change(SETTINGS_ID, () => settings),
  phraseRecords: store.of(phraseCard).all,
  savePhraseRecords: (records: readonly PhraseRecord[], forgotten: readonly string[] = []) =>
    store.of(phraseCard).changeAll(new Map(records.map((record) => [record.id, () => record])), forgotten),
  phraseHabits: store.of(habitCard).all,
  savePhraseHabit: (habit: PhraseHabit) => store.of(habitCard).change(habit.phraseId, () => habit),
});

/** Another panel on the same database: its own connection, its own end of the channel named for the test. */
export const openPanel = (channelName: string, sealOver: (open: OpenDatabase) => Seal = () => noSeal) => {
  const channel = new BroadcastChannel(channelName);
  onTestFinished(() => channel.close());
  const open = createConnection();
  const seal = sealOver(open);
  return { store: named(createStore(open, channel, seal)), open, seal };
};

/** The one panel of an empty browser. */
export const freshStore = () => {
  emptyBrowser();
  return openPanel(crypto.randomUUID());
};
