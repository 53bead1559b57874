// A week of invented appointments of a wanted size, with what a live agenda does to it; served under a supported site's name.
import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { generate } from 'selfsigned';

const NAMES = ['DUPONTEL Marguerite', 'LI Wei', 'LE GALL Anne-Sophie', 'DIALLO Aminata', 'MARTINET Paul'];
const PER_COLUMN = 25;
/** Elements of one appointment, its box included. */
const PER_APPOINTMENT = 6;
const BOX_PX = 58;
const COLUMN_PX = 190;

const clock = (rank: number): string => {
  const minutes = 8 * 60 + rank * 20;
  return `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
};

const appointment = (rank: number, id: number): string =>
  `<div class="dc-event" style="top:${rank * BOX_PX}px" title="${NAMES[id % NAMES.length]}"><div><span data-event-time>${clock(rank)}</span> <strong>${NAMES[id % NAMES.length]}</strong></div><em>Consultation</em> <span>06 12 34 ${10 + (id % 90)} 56</span></div>`;

const CSS = `body{margin:0;font:12px sans-serif;overflow:hidden}#scroll{position:relative;height:100vh;overflow:auto;contain:strict}.column{position:absolute;top:0;width:${COLUMN_PX}px;height:1500px}.dc-event{position:absolute;left:2px;right:2px;height:52px;overflow:hidden;background:#dbeafe;border-left:3px solid #2563eb;box-shadow:0 1px 2px #0003}`;

/** Every k-th call rewrites, moves, adds and removes: `__tick(4)` does each four times. */
const LIFE = `let s=7;const R=n=>{s=(s*1103515245+12345)&0x7fffffff;return s%n},A=document.getElementsByClassName('dc-event');
window.__tick=k=>{for(let i=0;i<k;i++){const a=A[R(A.length)],b=A[R(A.length)],n=a.querySelector('strong'),m=b.querySelector('strong'),t=n.textContent;n.textContent=m.textContent;m.textContent=t;a.parentNode.appendChild(a.cloneNode(true));const z=A[R(A.length)];z.parentNode.removeChild(z)}}`;

/** The page; `size` in elements, met to the next column. */
function controlAgenda(size: number): string {
  const columns = Math.ceil(size / (PER_COLUMN * PER_APPOINTMENT));
  const html = Array.from({ length: columns }, (_, column) => {
    const boxes = Array.from({ length: PER_COLUMN }, (__, rank) =>
      appointment(rank, column * PER_COLUMN + rank),
    );
    return `<section class="column" style="left:${column * COLUMN_PX}px">${boxes.join('')}</section>`;
  });
  return `<!doctype html><title>${NAMES[0]}</title><style>${CSS}</style><div id="scroll">${html.join('')}</div><script>${LIFE}</script>`;
}

/** Serves the control agenda over TLS under the given host's name, of the size that its path says: `/5000`. */
export async function serveControlAgenda(host: string): Promise<{ port: number; close: () => void }> {
  const certificate = await generate([{ name: 'commonName', value: host }], {
    algorithm: 'sha256',
    keyType: 'ec',
  });
  const server = createServer({ key: certificate.private, cert: certificate.cert }, ({ url }, response) => {
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' });
    response.end(controlAgenda(Number(url?.slice(1)) || 100));
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
