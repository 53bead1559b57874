// The browser's storage in memory, shared by every panel opened over it: same schemas, copies and revisions as the real one.
import type { SetAsideRecord, Store, StoreChange } from '../../lib/app/ports';
import { Call } from '../../lib/domain/call/call';
import type { Incident } from '../../lib/domain/journal/incident';
import type { Callback } from '../../lib/domain/message/callback';
import { Message } from '../../lib/domain/message/message';
import { PhraseHabit } from '../../lib/domain/phrase/phrase-habit';
import { PhraseRecord } from '../../lib/domain/phrase/phrase-record';
import type { Practice } from '../../lib/domain/practice/practice';
import { DEFAULT_SETTINGS, type Settings } from '../../lib/domain/settings';
import { ProtocolVersion } from '../../lib/domain/triage/protocol-version';
import { callbackVerbs } from './disk-callbacks';
import { compareAndSet, copyOf } from './disk-records';

export type Disk = {
  readonly calls: Map<string, Call>;
  readonly messages: Map<string, Message>;
  readonly callbacks: Map<string, Callback>;
  readonly incidents: Map<string, Incident>;
  /** Calls that the journal erased at a person's request, by id. */
  readonly erasedCalls: Set<string>;
  readonly practices: Map<string, Practice>;
  readonly protocolVersions: Map<string, ProtocolVersion>;
  readonly phraseRecords: Map<string, PhraseRecord>;
  readonly phraseHabits: Map<string, PhraseHabit>;
  readonly setAside: SetAsideRecord[];
  settings: Settings;
  /** While true every write is refused, as when no room is left. */
  isFull: boolean;
  /** Every accepted write of a call, oldest first. */
  readonly written: { readonly call: Call; readonly durability: 'relaxed' | 'strict' }[];
  /** Makes every access wait until the given function is called. */
  readonly pause: () => () => void;
  readonly newId: () => string;
  /** What one context sees of it. */
  readonly open: () => Store;
};

/** Tells what is written to every context but the one that wrote, a moment later, as a channel does. */
function createChannel() {
  const listeners = new Map<symbol, Set<(change: StoreChange) => void>>();
  const others = (self: symbol) => [...listeners].filter(([context]) => context !== self);
  return {
    join: (self: symbol) => listeners.set(self, new Set()),
    tell: (self: symbol, change: StoreChange) => {
      for (const [, set] of others(self)) for (const listener of set) queueMicrotask(() => listener(change));
    },
    listen: (self: symbol, listener: (change: StoreChange) => void) => {
      listeners.get(self)?.add(listener);
      return () => void listeners.get(self)?.delete(listener);
    },
  };
}

type Channel = ReturnType<typeof createChannel>;
type Room = { readonly disk: Disk; readonly channel: Channel; readonly access: () => Promise<void> };

function openStore({ disk, channel, access }: Room): Store {
  const self = Symbol('context');
  channel.join(self);
  const write = async <T>(work: () => T): Promise<T> => {
    await access();
    if (disk.isFull) throw new DOMException('no room left', 'QuotaExceededError');
    return work();
  };
  const read = async <T>(work: () => T): Promise<T> => access().then(work);
  const tell = (change: StoreChange) => channel.tell(self, change);

  return {
    openCalls: () =>
      read(() =>
        [...disk.calls.values()]
          .filter(({ status }) => status !== 'ended')
          .toSorted((a, b) => a.startedAt - b.startedAt)
          .map((call) => structuredClone(call)),
      ),
    callById: (id) => read(() => copyOf(disk.calls.get(id))),
    saveCall(call, durability) {
      const copy = Call.parse(structuredClone(call));
      return write(() => {
        const result = compareAndSet(disk.calls, copy, disk.erasedCalls.has(copy.id));
        if (result.ok) disk.written.push({ call: copy, durability });
        if (result.ok) tell({ type: 'call.saved', callId: copy.id, revision: copy.revision });
        return result;
      });
    },
    messagesSince: (since) =>
      read(() =>
        [...disk.messages.values()]
          .filter(({ savedAt }) => savedAt >= since)
          .toSorted((a, b) => b.savedAt - a.savedAt)
          .map((message) => structuredClone(message)),
      ),
    messageById: (id) => read(() => copyOf(disk.messages.get(id))),
    saveMessage(message) {
      const copy = Message.parse(structuredClone(message));
      return write(() => {
        const result = compareAndSet(disk.messages, copy, disk.erasedCalls.has(copy.callId));
        if (result.ok) tell({ type: 'message.saved', messageId: copy.id });
        return result;
      });
    },
    messagesOfCall: (callId) =>
      read(() =>
        [...disk.messages.values()]
          .filter((message) => message.callId === callId)
          .toSorted((a, b) => a.savedAt - b.savedAt)
          .map((message) => structuredClone(message)),
      ),
    ...callbackVerbs(disk, { read, write, tell }),
    practices: () => read(() => structuredClone([...disk.practices.values()])),
    changePractice: (id, change) =>
      write(() => {
        const changed = change(copyOf(disk.practices.get(id)));
        if (changed) disk.practices.set(id, structuredClone(changed));
        tell({ type: 'practice.saved', practiceId: id });
      }),
    settings: () => read(() => structuredClone(disk.settings)),
    saveSettings: (settings) =>
      write(() => {
        disk.settings = structuredClone(settings);
        tell({ type: 'settings.saved' });
      }),
    protocolVersions: () => read(() => structuredClone([...disk.protocolVersions.values()])),
    saveProtocolVersion(version) {
      const copy = ProtocolVersion.parse(structuredClone(version));
      return write(() => {
        disk.protocolVersions.set(copy.id, copy);
        tell({ type: 'protocol.saved' });
      });
    },
    phraseRecords: () => read(() => structuredClone([...disk.phraseRecords.values()])),
    savePhraseRecords(records, forgotten = []) {
      const copies = records.map((record) => PhraseRecord.parse(structuredClone(record)));
      return write(() => {
        for (const id of forgotten) disk.phraseRecords.delete(id);
        for (const copy of copies) disk.phraseRecords.set(copy.id, copy);
        tell({ type: 'phrases.saved' });
      });
    },
    phraseHabits: () => read(() => structuredClone([...disk.phraseHabits.values()])),
    savePhraseHabit(habit) {
      const copy = PhraseHabit.parse(structuredClone(habit));
      return write(() => {
        disk.phraseHabits.set(copy.phraseId, copy);
        tell({ type: 'phrases.saved' });
      });
    },
    setAside: () => read(() => structuredClone(disk.setAside)),
    onChange: (listener) => channel.listen(self, listener),
  };
}

/** An empty disk. */
export function createDisk(): Disk {
  let identifiers = 0;
  let waiting: Promise<void> | null = null;
  const channel = createChannel();
  const disk: Disk = {
    calls: new Map(),
    messages: new Map(),
    callbacks: new Map(),
    incidents: new Map(),
    erasedCalls: new Set(),
    practices: new Map(),
    protocolVersions: new Map(),
    phraseRecords: new Map(),
    phraseHabits: new Map(),
    setAside: [],
    settings: DEFAULT_SETTINGS,
    isFull: false,
    written: [],
    pause() {
      const { promise, resolve } = Promise.withResolvers<void>();
      waiting = promise;
      return () => {
        waiting = null;
        resolve();
      };
    },
    newId: () => {
      identifiers += 1;
      return `id-${identifiers}`;
    },
    open: () => openStore({ disk, channel, access: async () => waiting ?? undefined }),
  };
  return disk;
}
