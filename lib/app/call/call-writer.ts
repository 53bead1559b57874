/** Puts every version of a call on disk at once, one write under way per call, and settles two panels writing the same one. */
import type { Call } from '../../domain/call/call';
import { callCard } from '../../domain/call/call.record';
import { mergeSides } from '../../domain/record/sides';
import type { AppState, Writes } from '../app-state';
import { createFailures } from '../failures';
import type { Notices } from '../notices';
import type { Store } from '../ports';
import type { Report } from '../problem-desk';
import { isLevelUnread, messageLevel } from '../triage/triage-level';

export type Durability = 'relaxed' | 'strict';

type Pending = {
  latest: Call;
  durability: Durability;
  isWriting: boolean;
  /** A failed write leaves it true: what is on screen is then the only copy. */
  isUnsaved: boolean;
};

export type CallWriter = {
  /** Shows the call and writes it; a write already under way is followed at once by the newest version. */
  write(call: Call, durability: Durability): void;
  /** Takes over what another panel wrote, unless this one has unsaved text (then the write itself settles it). */
  follow(callId: string, revision: number): Promise<void>;
  /** What is on disk already, as read when the panel opened. */
  adopt(call: Call): void;
  /** Locked: calls in which nobody speaks leave the screen. What is on no disk yet stays, it is nowhere else. */
  release(): void;
};

/** Replaces one call in the list on screen; ended calls leave it. */
function showCall(state: Writes<'calls'>, call: Call): void {
  const others = state.calls.value.filter(({ id }) => id !== call.id);
  state.calls.value =
    call.status === 'ended' ? others : [...others, call].sort((a, b) => a.startedAt - b.startedAt);
}

type Parts = {
  readonly state: Writes<'calls' | 'shownCallId' | 'saveState'>;
  readonly store: Pick<Store, 'callById' | 'saveCall'>;
  readonly notices: Notices;
  readonly report: Report;
};

type Memory = { readonly pending: Map<string, Pending>; readonly acknowledged: Map<string, Call> };

/** An ended call that could not be written stays on the desk: its text is nowhere else. */
function keepShown(state: Writes<'calls' | 'shownCallId'>, call: Call): void {
  if (!state.calls.value.some(({ id }) => id === call.id)) state.calls.value = [...state.calls.value, call];
}

/** What the foot of the panel says about all calls together. */
function saveStateOf(pending: Memory['pending']): 'saved' | 'saving' | 'failed' {
  const unsaved = [...pending.values()].filter((entry) => entry.isUnsaved);
  if (unsaved.length === 0) return 'saved';
  return unsaved.every((entry) => entry.isWriting) ? 'saving' : 'failed';
}

/** Erased in the journal at a person's request: what this panel still held of it, or brought back, goes too. */
function forget({ state, notices }: Parts, { acknowledged, pending }: Memory, callId: string): void {
  pending.delete(callId);
  acknowledged.delete(callId);
  state.calls.value = state.calls.value.filter(({ id }) => id !== callId);
  if (state.shownCallId.value === callId) state.shownCallId.value = null;
  notices.tell(state.labels.value.notices.erased, 'warning');
}

type Levelling = { readonly durability: Durability; readonly known: Call | undefined };

/**
 * The level is for the journal, which has no open call, and for a page in which no protocol can be read. An answer changes
 * it; a letter does not wait for the triage to be gone through.
 */
function levelled(state: AppState, call: Call, { durability, known }: Levelling): Call {
  const isDue = durability === 'strict' || call.triage !== (known?.triage ?? call.triage);
  return isDue && !isLevelUnread(state, call) ? { ...call, level: messageLevel(state, call) } : call;
}

/** What ends a call is strict however often it must be written: its level and its place on the disk hang on it. */
const durabilityOf = ({ latest, durability }: Pending): Durability =>
  latest.status === 'ended' ? 'strict' : durability;

type Clash = { readonly entry: Pending; readonly theirs: Call };

/** Another panel wrote first: both versions are merged, and the result becomes what must be written next. */
function settle({ state, notices }: Parts, { acknowledged }: Memory, { entry, theirs }: Clash): void {
  const base = acknowledged.get(theirs.id) ?? theirs;
  acknowledged.set(theirs.id, theirs);
  entry.latest = mergeSides(callCard, { base, mine: entry.latest, theirs });
  showCall(state, entry.latest);
  notices.tell(state.labels.value.notices.merged, 'warning');
}

/** Writes `entry.latest` until nothing newer came meanwhile. `acknowledged` holds what is known to be on disk. */
function createDrain(parts: Parts, memory: Memory) {
  const { state, store } = parts;
  const { acknowledged, pending } = memory;
  const failures = createFailures(parts);
  const writeLatest = async (entry: Pending): Promise<void> => {
    const known = acknowledged.get(entry.latest.id);
    const durability = durabilityOf(entry);
    const call = {
      ...levelled(state, entry.latest, { durability, known }),
      revision: (known?.revision ?? 0) + 1,
    };
    entry.durability = 'relaxed';
    try {
      const result = await store.saveCall(call, durability);
      if (result.ok) acknowledged.set(call.id, call);
      else if (result.reason.current) settle(parts, memory, { entry, theirs: result.reason.current });
      else forget(parts, memory, call.id);
    } catch (error) {
      if (durability === 'strict') entry.durability = durability;
      throw error;
    }
  };

  /** What the disk refused before it may take now: another call has just been written. */
  const retryOthers = () => {
    for (const other of pending.values()) if (other.isUnsaved && !other.isWriting) void drain(other);
  };

  const drain = async (entry: Pending): Promise<void> => {
    entry.isWriting = true;
    try {
      for (let written: Call | null = null; written !== entry.latest; ) {
        written = entry.latest;
        const writing = writeLatest(entry);
        // Said once the letter is on its way: what hears of it draws.
        state.saveState.value = saveStateOf(pending);
        await writing;
      }
      entry.isUnsaved = false;
      if (entry.latest.status === 'ended') showCall(state, entry.latest);
    } catch (error) {
      keepShown(state, entry.latest);
      failures.unwritten('call.write', error);
    } finally {
      entry.isWriting = false;
    }
    state.saveState.value = saveStateOf(pending);
    if (!entry.isUnsaved) retryOthers();
  };
  return drain;
}

export function createCallWriter(parts: Parts): CallWriter {
  const { state, store } = parts;
  const pending = new Map<string, Pending>();
  const acknowledged = new Map<string, Call>();
  const drain = createDrain(parts, { acknowledged, pending });
  const isUnsaved = (id: string) => pending.get(id)?.isUnsaved ?? false;

  const adopt = (call: Call): void => {
    // What was read before something newer was heard of is late news.
    if ((acknowledged.get(call.id)?.revision ?? 0) > call.revision) return;
    acknowledged.set(call.id, call);
    showCall(state, call);
  };

  return {
    write(call, durability) {
      const entry = pending.get(call.id) ?? { latest: call, durability, isWriting: false, isUnsaved: true };
      entry.isUnsaved = true;
      entry.latest = call;
      // A strict write that still waits its turn stays strict, whatever is typed meanwhile.
      if (durability === 'strict') entry.durability = durability;
      pending.set(call.id, entry);
      // First on its way to the disk, in the turn of the key itself; then drawn.
      if (!entry.isWriting) void drain(entry);
      showCall(state, call);
    },
    async follow(callId, revision) {
      const known = acknowledged.get(callId)?.revision ?? 0;
      if (revision <= known || isUnsaved(callId)) return;
      const call = await store.callById(callId);
      if (call && !isUnsaved(callId)) adopt(call);
    },
    adopt,
    release() {
      const stays = (call: Call) => call.status === 'active' || isUnsaved(call.id);
      for (const call of state.calls.value.filter((each) => !stays(each))) {
        pending.delete(call.id);
        acknowledged.delete(call.id);
      }
      state.calls.value = state.calls.value.filter(stays);
      if (!state.calls.value.some(({ id }) => id === state.shownCallId.value)) state.shownCallId.value = null;
    },
  };
}
