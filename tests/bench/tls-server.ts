// A server on this machine over TLS, under a supported site's name.
import type { RequestListener } from 'node:http';
import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { generate } from 'selfsigned';

/** Where it listens, and how it is ended. */
export type TlsServer = { readonly port: number; readonly close: () => void };

/** Answers as `answer` does, by a certificate of the given host that it signed itself. */
export async function serveOverTls(host: string, answer: RequestListener): Promise<TlsServer> {
  const certificate = await generate([{ name: 'commonName', value: host }], {
    algorithm: 'sha256',
    keyType: 'ec',
  });
  const server = createServer({ key: certificate.private, cert: certificate.cert }, answer);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    port,
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}
