// The browser's storage for tests of the application: the real store over an IndexedDB in memory, shared by every panel
// opened over it. What is on it can be looked at without waiting; a full or a slow disk can be played.
import 'fake-indexeddb/auto';
import type { Copies, Keeper, WitnessStand } from '../../lib/app/keeping-ports';
import type { Store } from '../../lib/app/ports';
import type { Call } from '../../lib/domain/call/call';
import { callCard } from '../../lib/domain/call/call.record';
import type { Incident } from '../../lib/domain/journal/incident';
import type { Callback } from '../../lib/domain/message/callback';
import type { Message } from '../../lib/domain/message/message';
import type { PhraseHabit } from '../../lib/domain/phrase/phrase-habit';
import type { PhraseRecord } from '../../lib/domain/phrase/phrase-record';
import type { Practice } from '../../lib/domain/practice/practice';
import type { Witness } from '../../lib/domain/privacy/witness';
import type { Card } from '../../lib/domain/record/card';
import { DEFAULT_SETTINGS, type Settings } from '../../lib/domain/settings';
import type { ProtocolVersion } from '../../lib/domain/triage/protocol-version';
import { createConnection, type OpenDatabase } from '../../lib/platform/storage/database';
import { createCopies } from '../../lib/platform/storage/keep/copies';
import { createKeeper } from '../../lib/platform/storage/keep/keeper';
import { readWitness } from '../../lib/platform/storage/keep/witness';
import { renewName } from '../../lib/platform/storage/parts';
import { noSeal } from '../../lib/platform/storage/seal';
import { createStore } from '../../lib/platform/storage/store';
import { createChannel } from './channel';
import { type Played, rowsOf, watchDatabase } from './played-database';

type Written = { readonly call: Call; readonly durability: 'relaxed' | 'strict' };

export type Disk = {
  readonly calls: ReadonlyMap<string, Call>;
  readonly messages: ReadonlyMap<string, Message>;
  readonly callbacks: ReadonlyMap<string, Callback>;
  readonly incidents: ReadonlyMap<string, Incident>;
  readonly practices: ReadonlyMap<string, Practice>;
  readonly protocolVersions: ReadonlyMap<string, ProtocolVersion>;
  readonly phraseRecords: ReadonlyMap<string, PhraseRecord>;
  readonly phraseHabits: ReadonlyMap<string, PhraseHabit>;
  readonly settings: Settings;
  /** While true every write is refused, as when no room is left. */
  isFull: boolean;
  /** Every accepted write of a call, oldest first. */
  readonly written: readonly Written[];
  /** Makes every access wait until the given function is called. */
  readonly pause: () => () => void;
  readonly newId: () => string;
  /** Puts records there, as an earlier day left them. */
  readonly plant: <T>(card: Card<T>, ...records: readonly T[]) => Promise<void>;
  /** Puts a row there that no schema takes. */
  readonly damage: (store: 'calls', row: object) => Promise<void>;
  /** Takes everything out of one store. */
  readonly forget: (store: 'practices') => Promise<void>;
  /** Leaves of a call, and of all that hangs on it, what the journal leaves when it erases it. */
  readonly eraseCall: (id: string) => Promise<void>;
  /** What one context sees of it. */
  readonly open: () => Store;
  /** Everything on it as one copy. */
  readonly copies: () => Copies;
  readonly keeper: () => Keeper;
  /** What was seen of it, outside of it. */
  readonly witness: WitnessStand & { kept: Witness | null };
};

/** The connection of a context, which waits while the disk is slow. */
const slowly = (open: OpenDatabase, played: Played): OpenDatabase =>
  Object.assign(
    async () => {
      await played.waiting;
      return open();
    },
    { now: () => (played.waiting === null ? (open.now?.() ?? null) : null) },
  );

/** The witness of a disk, itself in memory. */
const witnessOf = (open: OpenDatabase): Disk['witness'] => {
  const witness: Disk['witness'] = {
    kept: null,
    seen: async () => witness.kept,
    now: (seen) => readWitness(open, 0, seen),
    keep: async (seen) => {
      witness.kept = seen;
    },
    renew: (seenAt) => renewName({ open }, seenAt.toString(36)),
  };
  return witness;
};

let disks = 0;

/** The kinds as they lie there now, each read when it is asked for. */
const lying = (name: string) => ({
  get calls(): Map<string, Call> {
    return rowsOf(name, 'calls');
  },
  get messages(): Map<string, Message> {
    return rowsOf(name, 'messages');
  },
  get callbacks(): Map<string, Callback> {
    return rowsOf(name, 'callbacks');
  },
  get incidents(): Map<string, Incident> {
    return rowsOf(name, 'incidents');
  },
  get practices(): Map<string, Practice> {
    return rowsOf(name, 'practices');
  },
  get protocolVersions(): Map<string, ProtocolVersion> {
    return rowsOf(name, 'protocolVersions');
  },
  get phraseRecords(): Map<string, PhraseRecord> {
    return rowsOf(name, 'phrases');
  },
  get phraseHabits(): Map<string, PhraseHabit> {
    return rowsOf(name, 'phraseHabits');
  },
  get settings(): Settings {
    return rowsOf<Settings>(name, 'settings').get('current') ?? DEFAULT_SETTINGS;
  },
});

/** What a test puts there past the application. */
function planting(connect: () => OpenDatabase, store: Store) {
  return {
    async plant<T>(card: Card<T>, ...records: readonly T[]): Promise<void> {
      for (const record of records) await store.of(card).change(card.idOf(record), () => record);
    },
    async damage(kind: 'calls', row: object): Promise<void> {
      await (await connect()()).put(kind, row);
    },
    async eraseCall(id: string): Promise<void> {
      const database = await connect()();
      for (const kind of ['messages', 'callbacks'] as const)
        for (const key of await database.getAllKeysFromIndex(kind, 'callId', id))
          await database.delete(kind, key);
      await database.put('calls', { id, envelope: 1, revision: 99, gone: 1 });
    },
    async forget(kind: 'practices'): Promise<void> {
      await (await connect()()).clear(kind);
    },
  };
}

/** An empty disk. */
export function createDisk(): Disk {
  disks += 1;
  const name = `disk-${disks}`;
  let identifiers = 0;
  const played = watchDatabase(name);
  const channel = createChannel();
  const connect = () => slowly(createConnection(name), played);
  const disk = {
    get isFull(): boolean {
      return played.isFull;
    },
    set isFull(isFull: boolean) {
      played.isFull = isFull;
    },
    get written(): readonly Written[] {
      return played.written.flatMap(({ store, value, durability }) =>
        store === callCard.kind
          ? [{ call: value as Call, durability: durability as Written['durability'] }]
          : [],
      );
    },
    pause() {
      const { promise, resolve } = Promise.withResolvers<void>();
      played.waiting = promise;
      return () => {
        played.waiting = null;
        resolve();
      };
    },
    newId: () => {
      identifiers += 1;
      return `id-${identifiers}`;
    },
    ...planting(connect, createStore(connect(), channel.join(), noSeal)),
    open: () => createStore(connect(), channel.join(), noSeal),
    witness: witnessOf(connect()),
    keeper: () => createKeeper(connect(), { channel: channel.join(), seal: noSeal }),
    copies: () => createCopies(connect(), channel.join(), noSeal),
  };
  return Object.defineProperties(disk, Object.getOwnPropertyDescriptors(lying(name))) as unknown as Disk;
}
