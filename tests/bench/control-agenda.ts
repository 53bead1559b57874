// A week of invented appointments of a wanted size, with what a live agenda does to it; served under a supported site's name.
import { serveOverTls, type TlsServer } from './tls-server.ts';

const NAMES = ['DUPONTEL Marguerite', 'LI Wei', 'LE GALL Anne-Sophie', 'DIALLO Aminata', 'MARTINET Paul'];
const MOTIVES = ['Consultation', 'Renouvellement ordonnance', 'Suivi grossesse', 'Vaccin grippe'];
const COLOURS = ['#dbeafe', '#dcfce7', '#fef9c3', '#fee2e2', '#ede9fe', '#e0f2fe', '#fce7f3'];
const PER_COLUMN = 25;
/** Elements of one appointment, its box included. */
const PER_APPOINTMENT = 7;
const BOX_PX = 58;
const COLUMN_PX = 190;

const pick = (list: readonly string[], at: number): string => list[at % list.length] ?? '';

const clock = (rank: number): string => {
  const minutes = 8 * 60 + rank * 20;
  return `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
};

const phone = (id: number): string => `06 12 34 ${10 + (id % 90)} 56`;

const appointment = (rank: number, id: number): string =>
  `<div class="dc-event" tabindex="-1" style="top:${rank * BOX_PX}px;background:${pick(COLOURS, id * 3)}" title="${pick(NAMES, id)} – ${phone(id)}"><div><span class="t" data-event-time>${clock(rank)}</span><strong>${pick(NAMES, id)}</strong></div><div><em>${pick(MOTIVES, id)}</em></div><span class="p">${phone(id)}</span></div>`;

const CSS = `*{box-sizing:border-box}body{margin:0;font:13px/1.35 Arial,sans-serif;color:#1f2937;background:#f3f4f6;height:100vh;display:grid;grid-template:48px 1fr/220px 1fr 300px;overflow:hidden}
header{grid-column:1/-1;background:#107aca;color:#fff;display:flex;align-items:center;gap:16px;padding:0 16px}
nav,aside{background:#fff;overflow:auto;padding:10px}aside h2{font-size:20px;margin:0}
#scroll{overflow:auto;position:relative;contain:strict}.head{position:sticky;top:0;z-index:3;display:grid;grid-auto-flow:column;grid-auto-columns:${COLUMN_PX}px;background:#fff;border-bottom:1px solid #d1d5db}.head b{padding:6px;font-size:12px;border-left:1px solid #e5e7eb}
.grid{display:grid;grid-auto-flow:column;grid-auto-columns:${COLUMN_PX}px;position:relative;height:1540px}.column{position:relative;border-left:1px solid #e5e7eb;background:repeating-linear-gradient(#fff 0 31px,#eef2f7 31px 32px)}
.dc-event{position:absolute;left:2px;right:2px;height:52px;border-left:3px solid #2563eb;border-radius:3px;padding:1px 4px;overflow:hidden;box-shadow:0 1px 2px rgba(0,0,0,.15);font-size:12px;transition:background .15s}
.t{color:#4b5563;margin-right:4px}em{color:#374151;font-style:normal}.p{color:#6b7280}.now{position:absolute;left:0;right:0;top:310px;height:2px;background:#dc2626;z-index:2}`;

/** What a live agenda does: rewrites two appointments, moves one, adds one and removes one, k times. */
const LIFE = `let s=7;const R=n=>{s=(s*1103515245+12345)&0x7fffffff;return s%n},A=document.getElementsByClassName('dc-event');
window.__tick=k=>{for(let i=0;i<k;i++){const a=A[R(A.length)],b=A[R(A.length)],n=a.querySelector('strong'),m=b.querySelector('strong'),t=n.textContent;n.textContent=m.textContent;m.textContent=t;b.style.top=R(25)*${BOX_PX}+'px';a.parentNode.appendChild(a.cloneNode(true));const z=A[R(A.length)];z.parentNode.removeChild(z)}}`;

const AROUND = {
  before: `<header><strong>Cabinet des Tilleuls</strong><input placeholder="Rechercher un patient" value="${NAMES[0]}"><button>Nouveau RDV</button></header><nav><b>Salle d’attente</b><ul>${NAMES.map((name) => `<li>${name}</li>`).join('')}</ul></nav>`,
  after: `<aside><h2>${NAMES[0]}</h2><p>${phone(0)}</p><textarea rows="5">Note interne : ${NAMES[0]}</textarea><ul>${NAMES.map((name, at) => `<li>${name}, ${pick(MOTIVES, at)}</li>`).join('')}</ul></aside>`,
};

/** The page; `size` in elements, met to the next column. */
function controlAgenda(size: number): string {
  const ranks = Array.from({ length: Math.ceil(size / (PER_COLUMN * PER_APPOINTMENT)) }, (_, rank) => rank);
  const heads = ranks.map((rank) => `<b>Dr Aubert ${rank + 1}<br>lundi ${(rank % 28) + 1} mars</b>`);
  const columns = ranks.map((column) => {
    const boxes = Array.from({ length: PER_COLUMN }, (_, rank) =>
      appointment(rank, column * PER_COLUMN + rank),
    );
    return `<section class="column">${boxes.join('')}</section>`;
  });
  const week = `<main id="scroll"><div class="head">${heads.join('')}</div><div class="grid">${columns.join('')}<div class="now"></div></div></main>`;
  return `<!doctype html><meta charset="utf-8"><title>${NAMES[0]}</title><style>${CSS}</style>${AROUND.before}${week}${AROUND.after}<script>${LIFE}</script>`;
}

/** Serves the control agenda over TLS under the given host's name, of the size that its path says: `/5000`. */
export const serveControlAgenda = (host: string): Promise<TlsServer> =>
  serveOverTls(host, ({ url }, response) => {
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' });
    response.end(controlAgenda(Number(url?.slice(1)) || 100));
  });
