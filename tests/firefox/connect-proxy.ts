// A proxy that leads one host of the sites to a server of this machine: its address, and so frame-ancestors, stays true.
import { connect, createServer, type Server } from 'node:net';

export type ConnectProxy = {
  readonly port: number;
  /** Hosts that were asked for and are none of the test's, as « host:port ». */
  readonly refused: readonly string[];
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
  const server = createServer((client) => {
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
      client.on('error', () => served.destroy());
      client.on('close', () => served.destroy());
    });
  });
  const port = await listening(server);
  return { port, refused, close: () => new Promise((resolve) => server.close(() => resolve())) };
}
