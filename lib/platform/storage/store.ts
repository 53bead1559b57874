/** The `Store` port over IndexedDB. Runs in the panel, the full pages and the background. */
import type { Store } from '../../app/ports';
import type { Call } from '../../domain/call/call';
import { callCard } from '../../domain/call/call.record';
import { incidentCard } from '../../domain/journal/incident.record';
import { callbackCard } from '../../domain/message/callback.record';
import { draftWordsCard } from '../../domain/message/draft-words.record';
import { messageCard } from '../../domain/message/message.record';
import { halfFormCard } from '../../domain/record/half-form.record';
import { settingsCard } from '../../domain/settings.record';
import { ok } from '../../domain/text/result';
import { createChanges } from './changes';
import type { Database, OpenDatabase } from './database';
import { type Room, saveRevised, shelfOf } from './door';
import { createFastPath } from './fast-path';
import { allBut, type Selection } from './indexes';
import { earlierCalls } from './journal-reading';
import { afterNotes, choose } from './keep/chosen';
import { afterTyped, noteAsPageGoes } from './keep/typed';
import { lockedAsNone, readAll, readOne, readSelected, readStored } from './reading';
import { kindOf } from './record-kind';
import type { Seal } from './seal';
import { listSetAside } from './set-aside';
import { readUnread } from './unread/unread-reading';
import { vaultOver } from './vault/vault';

const CALLS = kindOf(callCard);
const MESSAGES = kindOf(messageCard);
const CALLBACKS = kindOf(callbackCard);
const INCIDENTS = kindOf(incidentCard);

/** Kinds in which she types what is saved nowhere yet. */
const TYPED: ReadonlySet<string> = new Set([halfFormCard.kind, draftWordsCard.kind]);

const selected = {
  openCalls: (): Selection => ({
    index: (database: Database) => database.transaction('calls').store.index('status'),
    ranges: allBut('ended'),
  }),
  messagesSince: (since: number): Selection => ({
    index: (database) => database.transaction('messages').store.index('savedAt'),
    ranges: [IDBKeyRange.lowerBound(since)],
  }),
  messagesOfCall: (callId: string): Selection => ({
    index: (database) => database.transaction('messages').store.index('callId'),
    ranges: [IDBKeyRange.only(callId)],
  }),
  openCallbacks: (): Selection => ({
    index: (database) => database.transaction('callbacks').store.index('status'),
    ranges: allBut('done'),
  }),
  callbacksSince: (since: number): Selection => ({
    index: (database) => database.transaction('callbacks').store.index('dueAt'),
    ranges: [IDBKeyRange.lowerBound(since)],
  }),
  callbacksOfCall: (callId: string): Selection => ({
    index: (database) => database.transaction('callbacks').store.index('callId'),
    ranges: [IDBKeyRange.only(callId)],
  }),
};

type CallMethods = Pick<Store, 'openCalls' | 'callById' | 'saveCall'>;

/** Calls: each letter takes the short way to the disk, everything else the one that all records take. */
const callMethods = (room: Room, shown: Room): CallMethods => {
  const { parts, changes } = room;
  const fast = createFastPath(parts, CALLS);
  const told = (call: Call) => changes.tell({ kind: callCard.kind, id: call.id, revision: call.revision });
  const remembered = async (id: string): Promise<void> => {
    const stored = await readStored(parts, CALLS, id);
    if (stored) fast.remember(id, stored);
  };
  const save: CallMethods['saveCall'] = async (call, durability) => {
    fast.forget(call.id);
    const saved = await saveRevised(room, CALLS, { record: call, durability });
    if (call.status !== 'ended') await remembered(call.id);
    return saved;
  };
  return {
    openCalls: async () =>
      (await readSelected(shown.parts, CALLS, selected.openCalls())).sort(
        (a, b) => a.startedAt - b.startedAt,
      ),
    callById: (id) => readOne(parts, CALLS, id),
    saveCall(call, durability) {
      const writing = durability === 'relaxed' && call.status !== 'ended' ? fast.write(call.id, call) : null;
      if (!writing) return save(call, durability);
      return writing.then((isWritten) => {
        if (!isWritten) return save(call, durability);
        told(call);
        return ok(undefined);
      });
    },
  };
};

const messageMethods = (room: Room): Pick<Store, 'messagesSince' | 'unreadMessages' | 'messagesOfCall'> => ({
  messagesSince: async (since) =>
    (await readSelected(room.parts, MESSAGES, selected.messagesSince(since))).sort(
      (a, b) => b.savedAt - a.savedAt,
    ),
  unreadMessages: (before) => readUnread(room.parts, before),
  messagesOfCall: async (callId) =>
    (await readSelected(room.parts, MESSAGES, selected.messagesOfCall(callId))).sort(
      (a, b) => a.savedAt - b.savedAt,
    ),
});

type CallbackMethods = Pick<Store, 'openCallbacks' | 'callbacksSince' | 'callbacksOfCall'>;

const callbackMethods = (room: Room): CallbackMethods => {
  const earliestFirst = async (selection: Selection) =>
    (await readSelected(room.parts, CALLBACKS, selection)).sort((a, b) => a.dueAt - b.dueAt);
  return {
    openCallbacks: () => earliestFirst(selected.openCallbacks()),
    callbacksSince: (since) => earliestFirst(selected.callbacksSince(since)),
    callbacksOfCall: (callId) => earliestFirst(selected.callbacksOfCall(callId)),
  };
};

const incidentMethods = (room: Room): Pick<Store, 'incidents'> => ({
  incidents: async () => (await readAll(room.parts, INCIDENTS)).sort((a, b) => b.occurredAt - a.occurredAt),
});

/** The store but for the search by a number or a birth date, for which somebody must be looking: the worker's. */
export type Records = Omit<Store, 'callsBorn' | 'callsFrom' | 'onLeave'>;

type Channel = { readonly channel?: BroadcastChannel | undefined; readonly seal?: Seal | undefined };

const createRoom = (
  open: OpenDatabase,
  { channel = new BroadcastChannel('decroche'), seal = vaultOver(open) }: Channel,
): Room => ({
  parts: { open, seal, now: () => Date.now() },
  changes: createChanges(channel),
});

const recordsIn = (room: Room): Records => {
  const { parts, changes } = room;
  // What the desk shows: while locked, only what began since.
  const shown: Room = { parts: { ...parts, skipsLocked: true }, changes };
  return {
    of: (card) =>
      card.kind === settingsCard.kind ? afterNotes(room, shelfOf(room, card)) : shelfOf(room, card),
    choose: (patch) => choose(room, patch),
    ...callMethods(room, shown),
    ...messageMethods(shown),
    ...callbackMethods(shown),
    ...incidentMethods(shown),
    setAside: async () => (await listSetAside(parts).catch(lockedAsNone)) ?? [],
    onChange: changes.onChange,
  };
};

/**
 * Joins the parts. Create one per context: two in the same one would hear each other as strangers.
 * Every method rejects as `open` does, with `InvalidRecord` on a write its schema refuses, or with the browser's
 * own error (`QuotaExceededError` when the disk is full); a write that resolved is committed.
 */
export const createRecords = (open: OpenDatabase, channel?: BroadcastChannel, seal?: Seal): Records =>
  recordsIn(createRoom(open, { channel, seal }));

/** The port of our pages: as `createRecords`, what was said of a number or a birth date before, and letters of forms. */
export const createStore = (open: OpenDatabase, channel?: BroadcastChannel, seal?: Seal): Store => {
  const room = createRoom(open, { channel, seal });
  const records = recordsIn(room);
  return {
    ...records,
    of: (card) => (TYPED.has(card.kind) ? afterTyped(room, card) : records.of(card)),
    onLeave: (card, unwritten) => noteAsPageGoes(room, { card, unwritten }),
    ...earlierCalls({ ...room.parts, skipsLocked: true }),
  };
};
