// The demonstration agenda, served on this machine: plainly, or over TLS under the name of a supported site.
import { generate } from 'selfsigned';

export type AgendaServer = {
  /** Where the agenda is, on this machine. */
  readonly url: string;
  readonly port: number;
  readonly close: () => Promise<void>;
};

type Tls = { readonly key: string; readonly cert: string };

/** What tests/demonstration/agenda/serve.mjs exports; plain JavaScript, so its types are stated here. */
type AgendaModule = {
  readonly buildAgenda: () => Promise<string>;
  readonly serveAgenda: (options: { port?: number; host?: string; tls?: Tls }) => Promise<AgendaServer>;
};

const agendaModule = async (): Promise<AgendaModule> => {
  const location: string = new URL('../demonstration/agenda/serve.mjs', import.meta.url).href;
  return (await import(location)) as AgendaModule;
};

/** Builds the agenda's page; needed once before any serving. */
export async function buildAgenda(): Promise<void> {
  await (await agendaModule()).buildAgenda();
}

/** Serves the built agenda over http, on `port` if it is free, else (and for 0) on any. */
export async function serveAgenda(port = 0): Promise<AgendaServer> {
  const { serveAgenda: serve } = await agendaModule();
  try {
    return await serve({ port });
  } catch (error) {
    const isTaken = error instanceof Error && 'code' in error && error.code === 'EADDRINUSE';
    if (!isTaken) throw error;
    return serve({ port: 0 });
  }
}

/** Serves the built agenda over TLS with a certificate made now for this host. */
export async function serveSecureAgenda(host: string): Promise<AgendaServer> {
  const { serveAgenda: serve } = await agendaModule();
  const certificate = await generate([{ name: 'commonName', value: host }], {
    algorithm: 'sha256',
    keyType: 'ec',
  });
  return serve({ tls: { key: certificate.private, cert: certificate.cert } });
}
