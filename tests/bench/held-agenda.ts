// The agenda, drawn but never finished loading: the panel mounts by itself only when a page is idle, and here it never is.
import { serveOverTls, type TlsServer } from './tls-server.ts';

/** Never answered. A deferred script keeps DOMContentLoaded away, while all scripts before it run. */
const HELD_PATH = '/never.js';
const HELD_SCRIPT = `<script defer src="${HELD_PATH}"></script></body>`;

/** Serves what stands at `agendaUrl` over TLS under the given host's name, its page held. */
export const serveHeldAgenda = (agendaUrl: string, host: string): Promise<TlsServer> =>
  serveOverTls(host, async ({ url }, response) => {
    if (url === HELD_PATH) return;
    const answer = await fetch(`${agendaUrl}${url}`);
    const type = answer.headers.get('content-type') ?? '';
    const text = await answer.text();
    response.writeHead(answer.status, { 'content-type': type, 'cache-control': 'no-store' });
    response.end(type.startsWith('text/html') ? text.replace('</body>', HELD_SCRIPT) : text);
  });
