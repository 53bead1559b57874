// Speaks WebDriver BiDi to a browser, as https://w3c.github.io/webdriver-bidi/ has it. Node's own WebSocket; no driver program.

type Reply = {
  readonly id?: number;
  readonly type: string;
  readonly result?: unknown;
  readonly message?: string;
};
type Waiting = { readonly resolve: (result: unknown) => void; readonly reject: (error: Error) => void };

/** One command takes no longer; what is awaited is asked again and again instead. Milliseconds. */
const COMMAND_LIMIT_MS = 60_000;

export type Bidi = {
  /** Sends one command; rejects with what the browser says against it. */
  readonly send: (method: string, params?: object) => Promise<unknown>;
  readonly close: () => void;
};

/** Connects to a browser that listens there, and begins a session that accepts our own certificates. */
export async function connectBidi(address: string): Promise<Bidi> {
  const socket = new WebSocket(`${address}/session`);
  const waiting = new Map<number, Waiting>();
  let lastId = 0;
  socket.addEventListener('message', ({ data }) => {
    const reply: Reply = JSON.parse(String(data));
    const asked = waiting.get(reply.id ?? 0);
    waiting.delete(reply.id ?? 0);
    if (reply.type === 'error') asked?.reject(new Error(reply.message));
    else asked?.resolve(reply.result);
  });
  await new Promise((resolve, reject) => {
    socket.addEventListener('open', resolve, { once: true });
    socket.addEventListener('error', () => reject(new Error(`Nobody answers at ${address}`)), { once: true });
  });
  const send = (method: string, params: object = {}) =>
    new Promise<unknown>((resolve, reject) => {
      lastId += 1;
      const id = lastId;
      const limit = setTimeout(() => reject(new Error(`${method} was not answered`)), COMMAND_LIMIT_MS);
      const end = () => clearTimeout(limit);
      waiting.set(id, {
        resolve: (result) => [end(), resolve(result)],
        reject: (error) => [end(), reject(error)],
      });
      socket.send(JSON.stringify({ id, method, params }));
    });
  await send('session.new', { capabilities: { alwaysMatch: { acceptInsecureCerts: true } } });
  return { send, close: () => socket.close() };
}
