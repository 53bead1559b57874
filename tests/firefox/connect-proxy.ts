// A proxy that leads one host of the sites to a server of this machine: its address, and so frame-ancestors, stays true.
import { connect, createServer, type Server, type Socket } from 'node:net';

export type ConnectProxy = {
  readonly port: number;
  /** Hosts that were asked for and are none of the test's, as « host:port ». */
  readonly refused: readonly string[];
  /** Ends what is still open too: a browser that was killed may leave a connection that nobody ends. */
  readonly close: () => Promise<void>;
};

const listening = (server: Server): Promise<number> =>
  new Promise((resolve) =>
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      resolve(typeof address === 'object' && address ? address.port : 0);
    }),
  );

/** Every other host is refused. */
export async function startConnectProxy(host: string, tlsPort: number): Promise<ConnectProxy> {
  const refused: string[] = [];
  const clients = new Set<Socket>();
  const server = createServer((client) => {
    clients.add(client);
    client.on('close', () => clients.delete(client));
    client.on('error', () => client.destroy());
    client.once('data', (data) => {
      const asked = /^CONNECT (\S+)/.exec(data.toString())?.[1] ?? data.toString().split('\r\n', 1)[0] ?? '';
      if (asked !== `${host}:443`) {
        refused.push(asked);
        client.end('HTTP/1.1 403 Forbidden\r\n\r\n');
        return;
      }
      const served = connect(tlsPort, '127.0.0.1', () => {
        client.write('HTTP/1.1 200 OK\r\n\r\n');
        client.pipe(served).pipe(client);
      });
      served.on('error', () => client.destroy());
      client.on('close', () => served.destroy());
    });
  });
  const port = await listening(server);
  const close = () =>
    new Promise<void>((resolve) => {
      server.close(() => resolve());
      for (const client of clients) client.destroy();
    });
  return { port, refused, close };
}
