// A bare line to single targets of a browser: attached to a page alone, it disturbs no worker that starts or stops.

export type Target = {
  readonly id: string;
  readonly type: string;
  readonly url: string;
  readonly webSocketDebuggerUrl: string;
};

/** One target; `send` rejects with the browser's own words, or when the target goes away. */
export type Line = {
  readonly send: (method: string, parameters?: object) => Promise<Record<string, unknown>>;
  /** Evaluates an expression and gives its value, a promise's too. */
  readonly evaluate: (expression: string) => Promise<unknown>;
  readonly close: () => void;
};

type Answer = {
  readonly id?: number;
  readonly result?: Record<string, unknown>;
  readonly error?: { readonly message: string };
};
type Waiting = {
  readonly resolve: (result: Record<string, unknown>) => void;
  readonly reject: (e: Error) => void;
};

/** The targets that a browser lists now; none once it is gone. */
export async function targetsOf(address: string): Promise<readonly Target[]> {
  const response = await fetch(`${address}/json/list`).catch(() => null);
  return response ? ((await response.json()) as Target[]) : [];
}

/** Attaches to one target alone. */
export async function openLine({
  webSocketDebuggerUrl,
}: Pick<Target, 'webSocketDebuggerUrl'>): Promise<Line> {
  const socket = new WebSocket(webSocketDebuggerUrl);
  const waiting = new Map<number, Waiting>();
  await new Promise((resolve, reject) => {
    socket.addEventListener('open', resolve);
    socket.addEventListener('error', reject);
  });
  socket.addEventListener('message', ({ data }) => {
    const { id, result, error }: Answer = JSON.parse(String(data));
    if (id === undefined) return;
    if (error) waiting.get(id)?.reject(new Error(error.message));
    else waiting.get(id)?.resolve(result ?? {});
    waiting.delete(id);
  });
  socket.addEventListener('close', () => {
    for (const { reject } of waiting.values()) reject(new Error('The target is gone.'));
    waiting.clear();
  });
  let last = 0;
  const send: Line['send'] = (method, params = {}) => {
    if (socket.readyState !== WebSocket.OPEN) return Promise.reject(new Error('The target is gone.'));
    last += 1;
    const id = last;
    return new Promise((resolve, reject) => {
      waiting.set(id, { resolve, reject });
      socket.send(JSON.stringify({ id, method, params }));
    });
  };
  return {
    send,
    evaluate: async (expression) => {
      const given = await send('Runtime.evaluate', { expression, awaitPromise: true, returnByValue: true });
      const { exceptionDetails, result }: { exceptionDetails?: unknown; result?: { value?: unknown } } =
        given;
      if (exceptionDetails) throw new Error(JSON.stringify(exceptionDetails));
      return result?.value;
    },
    close: () => socket.close(),
  };
}
