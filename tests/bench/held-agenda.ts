// The agenda, drawn but never finished loading: the panel mounts by itself only when a page is idle, and here it never is.
import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { generate } from 'selfsigned';

/** Never answered. A deferred script keeps DOMContentLoaded away, while all scripts before it run. */
const HELD_PATH = '/never.js';
const HELD_SCRIPT = `<script defer src="${HELD_PATH}"></script></body>`;

/** The held agenda's server. */
export type HeldAgenda = { readonly port: number; readonly close: () => void };

/** Serves what stands at `agendaUrl` over TLS under the given host's name, its page held. */
export async function serveHeldAgenda(agendaUrl: string, host: string): Promise<HeldAgenda> {
  const certificate = await generate([{ name: 'commonName', value: host }], {
    algorithm: 'sha256',
    keyType: 'ec',
  });
  const server = createServer(
    { key: certificate.private, cert: certificate.cert },
    async ({ url }, response) => {
      if (url === HELD_PATH) return;
      const answer = await fetch(`${agendaUrl}${url}`);
      const type = answer.headers.get('content-type') ?? '';
      const text = await answer.text();
      response.writeHead(answer.status, { 'content-type': type, 'cache-control': 'no-store' });
      response.end(type.startsWith('text/html') ? text.replace('</body>', HELD_SCRIPT) : text);
    },
  );
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
