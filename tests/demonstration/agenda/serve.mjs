/** Builds the demonstration agenda and serves it, for the development browser and the tests. Runs in Node ≥ 20. */
import { readFile } from 'node:fs/promises';
import { createServer as createHttpServer } from 'node:http';
import { createServer as createHttpsServer } from 'node:https';
import { dirname, extname, join, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

const SOURCE = dirname(fileURLToPath(import.meta.url));
const OUTPUT = resolve(SOURCE, '../../../.demonstration/agenda');

/** @type {Record<string, string>} */
const CONTENT_TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
};

/**
 * Builds the page into `.demonstration/agenda`, quietly; rejects with the build's own error.
 * @returns {Promise<string>} the folder built
 */
export const buildAgenda = async () => {
  await build({
    configFile: false,
    root: SOURCE,
    base: '/',
    logLevel: 'error',
    publicDir: false,
    envDir: false,
    // Not emptied: another run may be serving the folder, and the names carry their content's hash.
    build: { outDir: OUTPUT, emptyOutDir: false, reportCompressedSize: false, chunkSizeWarningLimit: 1000 },
  });
  return OUTPUT;
};

/**
 * The file that a request means, null when it names none inside the folder.
 * @param {string} requestUrl
 */
const fileFor = async (requestUrl) => {
  const path = join(OUTPUT, decodeURIComponent(new URL(requestUrl, 'http://agenda').pathname));
  if (!path.startsWith(OUTPUT + sep)) return null;
  try {
    return { body: await readFile(path), type: CONTENT_TYPES[extname(path)] ?? 'application/octet-stream' };
  } catch (error) {
    if (
      error instanceof Error &&
      'code' in error &&
      ['ENOENT', 'EISDIR', 'ENOTDIR'].includes(String(error.code))
    ) {
      return null;
    }
    throw error;
  }
};

/** @type {import('node:http').RequestListener} */
const answer = (request, response) => {
  // Any unknown path is a route of the page: the page itself answers it.
  fileFor(request.url ?? '/')
    .then(
      async (file) =>
        file ?? { body: await readFile(join(OUTPUT, 'index.html')), type: CONTENT_TYPES['.html'] },
    )
    .then(({ body, type }) => {
      response.writeHead(200, { 'content-type': type, 'cache-control': 'no-store' }).end(body);
    })
    .catch((error) => {
      response.writeHead(500, { 'content-type': 'text/plain; charset=utf-8' }).end(String(error));
    });
};

/**
 * Serves the folder that buildAgenda made; https when `tls` is given. `port` 0 takes a free one.
 * Rejects when the port is taken. `url` has no trailing slash; `close` also ends open connections.
 * @param {{ port?: number, host?: string, tls?: { key: string | Buffer, cert: string | Buffer } }} [options]
 * @returns {Promise<{ url: string, port: number, close: () => Promise<void> }>}
 */
export const serveAgenda = async ({ port = 0, host = '127.0.0.1', tls } = {}) => {
  const server = tls === undefined ? createHttpServer(answer) : createHttpsServer(tls, answer);
  await new Promise((started, failed) => {
    server.once('error', failed);
    server.listen(port, host, () => started(undefined));
  });
  const address = server.address();
  const actualPort = typeof address === 'object' && address !== null ? address.port : port;
  return {
    url: `${tls === undefined ? 'http' : 'https'}://${host}:${actualPort}`,
    port: actualPort,
    close: () =>
      new Promise((closed, failed) => {
        server.close((error) => (error === undefined ? closed() : failed(error)));
        server.closeAllConnections();
      }),
  };
};
