// An agenda of the old kind: a form and a table that its server makes anew at each click; served under a supported site's name.
import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { generate } from 'selfsigned';

const ROWS = 200;

const row = (_: unknown, at: number): string =>
  `<tr><td>${8 + (at % 10)}:00<td>DUPONTEL Marguerite<td>Consultation ${at}</tr>`;

const HTML = `<!doctype html><meta charset="utf-8"><title>Agenda</title><h1>Cabinet des Tilleuls</h1><form action="/"><input name="q"><button>Chercher</button></form><a href="/?day=2">Demain</a><table>${Array.from({ length: ROWS }, row).join('')}</table>`;

/** Serves it over TLS under the given host's name. */
export async function serveRows(host: string): Promise<{ port: number; close: () => void }> {
  const certificate = await generate([{ name: 'commonName', value: host }], {
    algorithm: 'sha256',
    keyType: 'ec',
  });
  const server = createServer({ key: certificate.private, cert: certificate.cert }, (_, response) => {
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' });
    response.end(HTML);
  });
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
