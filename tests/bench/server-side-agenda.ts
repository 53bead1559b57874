// An agenda of the old kind: a form and a table that its server makes anew at each click; served under a supported site's name.
import { serveOverTls, type TlsServer } from './tls-server.ts';

const ROWS = 200;

const row = (_: unknown, at: number): string =>
  `<tr><td>${8 + (at % 10)}:00<td>DUPONTEL Marguerite<td>Consultation ${at}</tr>`;

const HTML = `<!doctype html><meta charset="utf-8"><title>Agenda</title><h1>Cabinet des Tilleuls</h1><form action="/"><input name="q"><button>Chercher</button></form><a href="/?day=2">Demain</a><table>${Array.from({ length: ROWS }, row).join('')}</table>`;

/** Serves it over TLS under the given host's name. */
export const serveRows = (host: string): Promise<TlsServer> =>
  serveOverTls(host, (_, response) => {
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' });
    response.end(HTML);
  });
