/** One end of a port of the browser, and what the other end said and heard. */
export type FakePort = {
  readonly name: string;
  readonly sender: { readonly id: string };
  readonly sent: object[];
  readonly isClosed: () => boolean;
  /** The other end says something. */
  readonly say: (message: unknown) => void;
  /** The other end goes. */
  readonly close: () => void;
};

export function fakePort(name: string, id: string): FakePort {
  const heard = new Set<(message: unknown) => void>();
  const gone = new Set<() => void>();
  const sent: object[] = [];
  let isClosed = false;
  const port = {
    name,
    sender: { id },
    sent,
    postMessage: (message: object) => void sent.push(message),
    disconnect: () => {
      isClosed = true;
    },
    onMessage: {
      addListener: (listener: (message: unknown) => void) => void heard.add(listener),
      removeListener: (listener: (message: unknown) => void) => void heard.delete(listener),
    },
    onDisconnect: { addListener: (listener: () => void) => void gone.add(listener) },
    isClosed: () => isClosed,
    say: (message: unknown) => {
      for (const listener of [...heard]) listener(message);
    },
    close: () => {
      for (const listener of gone) listener();
    },
  };
  return port;
}
