// Promises and incidents of the disk in memory.
import type { Store, StoreChange } from '../../lib/app/ports';
import { Incident } from '../../lib/domain/journal/incident';
import { Callback } from '../../lib/domain/message/callback';
import { compareAndSet, copyOf } from './disk-records';

type Records = {
  readonly callbacks: Map<string, Callback>;
  readonly incidents: Map<string, Incident>;
  readonly erasedCalls: ReadonlySet<string>;
};

type Access = {
  readonly read: <T>(work: () => T) => Promise<T>;
  readonly write: <T>(work: () => T) => Promise<T>;
  readonly tell: (change: StoreChange) => void;
};

type CallbackVerbs = Pick<
  Store,
  | 'openCallbacks'
  | 'callbacksSince'
  | 'callbackById'
  | 'callbacksOfCall'
  | 'saveCallback'
  | 'incidents'
  | 'saveIncident'
>;

/** Promises and incidents. */
export function callbackVerbs(disk: Records, { read, write, tell }: Access): CallbackVerbs {
  const callbacks = (keep: (callback: Callback) => boolean) =>
    read(() =>
      [...disk.callbacks.values()]
        .filter(keep)
        .toSorted((a, b) => a.dueAt - b.dueAt)
        .map((callback) => structuredClone(callback)),
    );
  return {
    openCallbacks: () => callbacks(({ status }) => status !== 'done'),
    callbacksSince: (since: number) => callbacks(({ dueAt }) => dueAt >= since),
    callbackById: (id: string) => read(() => copyOf(disk.callbacks.get(id))),
    callbacksOfCall: (callId: string) => callbacks((callback) => callback.callId === callId),
    saveCallback(callback: Callback) {
      const copy = Callback.parse(structuredClone(callback));
      return write(() => {
        const result = compareAndSet(disk.callbacks, copy, disk.erasedCalls.has(copy.callId));
        if (result.ok) tell({ type: 'callback.saved', callbackId: copy.id });
        return result;
      });
    },
    incidents: () =>
      read(() =>
        structuredClone([...disk.incidents.values()].toSorted((a, b) => b.occurredAt - a.occurredAt)),
      ),
    saveIncident(incident: Incident) {
      const copy = Incident.parse(structuredClone(incident));
      return write(() => {
        const result = compareAndSet(disk.incidents, copy);
        if (result.ok) tell({ type: 'incident.saved', incidentId: copy.id });
        return result;
      });
    },
  };
}
