// A BroadcastChannel in memory: told to every context but the one that speaks, a moment later, without keeping the process awake.

type Hear = (event: MessageEvent<unknown>) => void;

/** A channel of its own for each disk; `join` gives one context's end of it. */
export function createChannel() {
  const ends = new Map<symbol, Set<Hear>>();
  return {
    join(): BroadcastChannel {
      const self = Symbol('context');
      const heard = new Set<Hear>();
      ends.set(self, heard);
      const end = {
        postMessage(data: unknown): void {
          const others = [...ends]
            .filter(([other]) => other !== self)
            .flatMap(([, listeners]) => [...listeners]);
          for (const hear of others) queueMicrotask(() => hear(new MessageEvent('message', { data })));
        },
        addEventListener: (_type: string, hear: Hear) => void heard.add(hear),
        removeEventListener: (_type: string, hear: Hear) => void heard.delete(hear),
        close: () => void ends.delete(self),
      };
      return end as unknown as BroadcastChannel;
    },
  };
}
