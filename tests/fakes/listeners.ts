/** Who listens, and how they are told. */
export function createListeners<T>() {
  const listeners = new Set<(news: T) => void>();
  return {
    add: (listener: (news: T) => void) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    tell: (news: T) => {
      for (const listener of listeners) listener(news);
    },
  };
}
